namespace Provenance.Discovery;

/// <summary>
/// Passes over the observations on several threads. What is summed is summed in stretches that depend on the data alone and
/// added up in their order, so that the result is the same on any number of threads.
/// </summary>
internal sealed class Sweep
{
    const int MostStretches = 16;

    readonly Observations data;
    readonly ParallelOptions parallel;

    public Sweep(Observations data, int maxThreads, CancellationToken cancellation)
    {
        this.data = data;
        parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = maxThreads > 0 ? maxThreads : -1 };
    }

    /// <summary>How many threads may be used, and when to stop.</summary>
    public ParallelOptions Parallel => parallel;

    /// <summary>Does something with every shard; nothing is shared.</summary>
    public void EachShard(Action<Shard> body)
    {
        if (data.Shards.Length == 1)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            body(data.Shards[0]);
        }
        else
            System.Threading.Tasks.Parallel.ForEach(data.Shards, parallel, body);
    }

    /// <summary>Sums vectors over the shards.</summary>
    /// <param name="width">The length of the vector.</param>
    /// <param name="body">Adds a shard's part to the vector it is given.</param>
    public double[] Sum(int width, Action<Shard, double[]> body)
    {
        Shard[] shards = data.Shards;
        int stretches = (int)Math.Clamp(data.Count / Math.Max(1L, 2L * width), 1, Math.Min(MostStretches, Math.Max(1, shards.Length)));
        double[][] parts = new double[stretches][];
        void Stretch(int stretch)
        {
            double[] part = parts[stretch] = new double[width];
            int from = (int)((long)shards.Length * stretch / stretches), to = (int)((long)shards.Length * (stretch + 1) / stretches);
            for (int i = from; i < to; i++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                body(shards[i], part);
            }
        }
        if (stretches == 1)
            Stretch(0);
        else
            System.Threading.Tasks.Parallel.For(0, stretches, parallel, Stretch);
        double[] sum = parts[0];
        for (int p = 1; p < stretches; p++)
            for (int i = 0; i < width; i++)
                sum[i] += parts[p][i];
        return sum;
    }
}
