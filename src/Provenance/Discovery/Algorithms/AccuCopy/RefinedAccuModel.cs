namespace Provenance.Discovery;

/// <summary>C*(v) = C(v) + rho times the sum of C(v') over the coarser values v': who gives one of these does not speak against v.</summary>
internal sealed class RefinedAccuModel(AccuCopy options, RefinementTable table) : AccuModel(options)
{
    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
        {
            double support = 0;
            foreach (int coarser in table.CoarserThan(item, c))
                support += Math.Max(0, scores[coarser]);
            beliefs[c] = scores[c] + options.Refinement * support;
        }
        LogSpace.Normalise(beliefs, Math.Max(0, options.FalseValues + 1 - scores.Length));
    }
}
