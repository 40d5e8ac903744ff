namespace Provenance.Corpora;

/// <summary>How far long work is, step by step. The work tells, on any thread; whoever shows it looks when he likes. No result depends on it.</summary>
internal sealed class Headway
{
    readonly object gate = new();
    string step = "", unit = "";
    long total, done;
    int steps;

    /// <summary>Begins a step.</summary>
    /// <param name="what">What is done, such as <c>Ranking</c>.</param>
    /// <param name="unit">What is counted, such as <c>claims</c>; <c>bytes</c> are shown as megabytes.</param>
    /// <param name="count">How many there are; 0 where nobody knows.</param>
    public void Begin(string what, string unit = "", long count = 0)
    {
        lock (gate)
        {
            (step, this.unit, total) = (what, unit, count);
            Volatile.Write(ref done, 0);
            steps++;
        }
    }

    /// <summary>Some more are done.</summary>
    public void Add(long count) => Interlocked.Add(ref done, count);

    /// <summary>So many are done.</summary>
    public void Reach(long count) => Volatile.Write(ref done, count);

    /// <summary>How far it is now.</summary>
    public HeadwayPoint Now
    {
        get
        {
            lock (gate)
                return new HeadwayPoint(steps, step, unit, Math.Min(Volatile.Read(ref done), total), total);
        }
    }
}

/// <summary>How far work was at one moment.</summary>
/// <param name="Number">Which step, from 1; 0 before the first.</param>
/// <param name="Step">What is done.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are; 0 where nobody knows.</param>
internal readonly record struct HeadwayPoint(int Number, string Step, string Unit, long Done, long Total);
