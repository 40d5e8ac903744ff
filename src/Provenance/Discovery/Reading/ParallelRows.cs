using System.Runtime.ExceptionServices;

namespace Provenance.Discovery;

/// <summary>
/// Reads the rows of a text in stretches on several threads and hands them over in their order, so that names get their ids in the order of
/// first appearance. A stretch that was begun in the middle of a row, or about which there is something to say, is read again by the
/// one who reads row by row: what comes out is what reading from the front gives.
/// </summary>
internal sealed class ParallelRows
{
    readonly object turn = new();
    readonly long start, end, stretch;
    readonly int maxThreads;
    long claimed = -1, handedOver, position;
    ExceptionDispatchInfo? failure;

    /// <param name="start">Where the first row starts.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="stretch">How many bytes a thread reads at once.</param>
    /// <param name="maxThreads">The most threads; 0 for as many as the machine has.</param>
    public ParallelRows(long start, long end, long stretch, int maxThreads) =>
        (this.start, this.end, this.stretch, this.maxThreads, position) = (start, end, stretch, maxThreads, start);

    /// <summary>Reads the rows from a place and line on, up to those that start at another place.</summary>
    /// <returns>The place and line at which the next row starts.</returns>
    public delegate (long Position, int Line) RowByRow(long from, long to, int line);

    /// <summary>Reads everything.</summary>
    /// <param name="line">The line on which the first row starts.</param>
    /// <param name="newChunk">Makes the place where a thread keeps a stretch.</param>
    /// <param name="again">Reads a stretch row by row.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public void Read(int line, Func<RowChunk> newChunk, RowByRow again, CancellationToken cancellation)
    {
        long stretches = (end - start + stretch - 1) / stretch;
        Action worker = () =>
        {
            RowChunk chunk = newChunk();
            for (long index; (index = Interlocked.Increment(ref claimed)) < stretches;)
            {
                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    (long from, long to) = (start + index * stretch, Math.Min(end, start + (index + 1) * stretch));
                    chunk.Read(from, to, isFirst: index == 0);
                    if (!AwaitTurn(index))
                        return;
                    line = HandOver(chunk, to, line, again);
                }
                catch (Exception failed)
                {
                    Fail(failed);
                    return;
                }
                EndTurn();
            }
        };
        int threads = (int)Math.Min(maxThreads > 0 ? maxThreads : Environment.ProcessorCount, stretches);
        Parallel.Invoke([.. Enumerable.Repeat(worker, threads)]);
        failure?.Throw();
    }

    int HandOver(RowChunk chunk, long to, int line, RowByRow again)
    {
        // A row that began before may reach beyond the stretch.
        if (position >= to)
            return line;
        if (chunk.Start != position || !chunk.IsClean)
        {
            (position, line) = again(position, to, line);
            return line;
        }
        chunk.HandOver();
        position = chunk.Next;
        return line + chunk.Lines;
    }

    bool AwaitTurn(long index)
    {
        lock (turn)
        {
            while (handedOver < index && failure is null)
                Monitor.Wait(turn);
            return failure is null;
        }
    }

    void EndTurn()
    {
        lock (turn)
        {
            handedOver++;
            Monitor.PulseAll(turn);
        }
    }

    void Fail(Exception failed)
    {
        lock (turn)
        {
            failure ??= ExceptionDispatchInfo.Capture(failed);
            Monitor.PulseAll(turn);
        }
    }
}
