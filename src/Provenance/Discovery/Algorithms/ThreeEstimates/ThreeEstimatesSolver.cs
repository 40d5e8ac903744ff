namespace Provenance.Discovery;

/// <summary>As <see cref="TwoEstimatesSolver"/>, with d(f) = mean over voters of (1 - theta) / e(s) for and theta / e(s) against.</summary>
internal sealed class ThreeEstimatesSolver(TruthRun run, double startError, double mix) : TwoEstimatesSolver(run, startError, mix, startDifficulty: startError)
{
    protected override void UpdateDifficulty(Sweep sweep, ClaimVector truth, ClaimVector difficulty, double[] errors)
    {
        sweep.EachShard(shard =>
        {
            double[] estimates = truth[shard], hard = difficulty[shard];
            ForItems(shard, errors, error => error > Least ? 1 / error : 0, (claim, _, all, own, sum) =>
                hard[claim] = ((1 - estimates[claim]) * own + estimates[claim] * (sum - own)) / all);
        });
        Rescale(difficulty);
    }
}
