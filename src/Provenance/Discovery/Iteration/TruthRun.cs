namespace Provenance.Discovery;

/// <summary>What an algorithm is given: the data, how to pass over it, what is known, whom to tell.</summary>
internal sealed class TruthRun
{
    readonly IProgress<DiscoveryProgress>? progress;
    readonly CancellationToken cancellation;
    readonly ValueRounding? rounding;

    public TruthRun(Observations data, TruthAlgorithm algorithm, DiscoveryOptions options, CancellationToken cancellation, ValueRounding? rounding = null)
        : this(data, algorithm.Name, options, rounding, cancellation)
    {
    }

    TruthRun(Observations data, string algorithm, DiscoveryOptions options, ValueRounding? rounding, CancellationToken cancellation)
    {
        (Data, Options, progress, this.cancellation, this.rounding, Algorithm) = (data, options, options.Progress, cancellation, rounding, algorithm);
        Sweep = new Sweep(data, options.MaxThreads, cancellation);
        Known = KnownTruths.Find(data, options.Known, rounding);
        Votes = new VotePass(this);
    }

    /// <summary>The same over other data.</summary>
    public TruthRun Over(Observations data) => new(data, Algorithm, Options, rounding, cancellation);

    public Observations Data { get; }

    /// <summary>The algorithm's name.</summary>
    public string Algorithm { get; }

    public DiscoveryOptions Options { get; }

    public Sweep Sweep { get; }

    public VotePass Votes { get; }

    public KnownTruths? Known { get; }

    /// <summary>Whether somebody wants to hear of the progress.</summary>
    public bool IsWatched => progress is not null;

    /// <summary>Gives back what only iterations need; a result keeps the run.</summary>
    public void End()
    {
        Sweep.Forget();
        Votes.Forget();
    }

    /// <summary>Told after every iteration; the place where a run is stopped.</summary>
    public void Tell(int iteration, double change, long flipped)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new DiscoveryProgress(Algorithm, iteration, change, flipped));
    }
}
