using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// A committee for crowd labels of three kinds of model: a confusion matrix a source (independent Bayesian classifier combination and
/// Dawid-Skene), confusions that items share (the enhanced combination), one reliability a source (the Bayesian weighted average and
/// the two-pass vote). Each member has one voice on each item and the majority decides, but a value with fewer votes than another only
/// wins where at least two kinds of model stand behind it with all their members: models of one kind repeat each other's mistakes.
/// Between values with as many voices, the plain vote. Probabilities are the mean of the members', so that one member that is sure of
/// itself cannot outweigh four.
/// </summary>
/// <remarks>
/// First of all, what sources copy from each other is counted once. Where there are three classes or more, copying is looked for as
/// <see cref="AccuCopy"/> does, starting from a vote in which sources that say the same on four in five items have one voice; a pair counts that
/// is found with a probability of 0.9, and where both make ten mistakes together and three in five of all that either makes. It is
/// left out where it would compare more than 500 million observations a round.
/// Confusions have a seat where a source gives at least as many answers on average as there are classes: from fewer they are little
/// but their prior. No member has one whose numbers do not stand in one array. The enhanced combination has one where an iteration takes no more than 500 million steps. A member that
/// believes a value no source gave has no voice on the item.
/// </remarks>
public sealed record Committee : TruthAlgorithm
{
    const long MostSteps = 500_000_000;

    /// <inheritdoc/>
    public override string Name => "committee";

    /// <summary>Makes the options with at most 100 iterations a member.</summary>
    public Committee() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override Fit Run(TruthRun run)
    {
        ValueList<CopyPair> copying = ClassCopies.Find(run);
        if (copying.Count > 0)
            run = run.Over(SingleVoices.Of(run.Data, copying));
        Fit[][] kinds = [.. Kinds(run.Data).Select(kind => kind.Select(member => Ask(member, run)).ToArray())];
        ClaimVector mean = new(run.Data);
        run.Sweep.EachShard(shard =>
        {
            new CommitteeVote(kinds).Decide(shard, mean[shard]);
            run.Known?.ClampAll(shard, mean[shard]);
        });
        return new Fit
        {
            Beliefs = mean,
            AreProbabilities = true,
            Weights = kinds[0][0].Weights,
            Iterations = kinds.Max(kind => kind.Max(fit => fit.Iterations)),
            Converged = kinds.All(kind => kind.All(fit => fit.Converged)),
            Copying = copying,
        };
    }

    Fit Ask(TruthAlgorithm member, TruthRun run) =>
        new Verdicts(run, (member with { MaxIterations = MaxIterations, Tolerance = Tolerance }).Run(run)).Fit;

    // The first of all is the one whose weights are told.
    static IEnumerable<TruthAlgorithm[]> Kinds(Observations data)
    {
        if (data.Count >= (long)data.Sources * data.Values && ClassTable.MissingConfusions(data) is null)
        {
            yield return [new Ibcc(), new DawidSkene()];
            Ebcc enhanced = new();
            if (enhanced.Unsuitable(data) is null && data.Count * data.Values * enhanced.Kinds <= MostSteps)
                yield return [enhanced];
        }
        yield return ClassTable.MissingWeights(data.Sources, data.Values) is null ? [new TwoPassVote(), new Bwa()] : [new TwoPassVote()];
    }
}
