namespace Provenance.Discovery;

/// <summary>C*(v) = C(v) + rho times the sum of C(v') sim(v, v') over the other values.</summary>
internal sealed class AccuSimModel(AccuSim options, SimilarityTable similar) : AccuModel(options)
{
    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
        {
            double support = 0;
            for (int other = 0; other < scores.Length; other++)
                if (other != c)
                    support += scores[other] * similar.Of(item, c, other);
            beliefs[c] = scores[c] + options.Influence * support;
        }
        LogSpace.Normalise(beliefs, Math.Max(0, options.FalseValues + 1 - scores.Length));
    }
}
