namespace Provenance.Discovery;

/// <summary>ln P(c) is the sum over its sources of ln H - ln((1 - H) / (k - 1)), k claimed values; H = mean of P.</summary>
internal sealed class SimpleLcaModel(SimpleLca options) : FixedPoint
{
    public override double StartQuality => options.StartHonesty;

    public override bool GivesProbabilities => true;

    public override double Weigh(double quality, int claims)
    {
        double honesty = Math.Clamp(quality, options.Margin, 1 - options.Margin);
        return Math.Log(honesty / (1 - honesty));
    }

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        double others = Math.Log(Math.Max(1, scores.Length - 1));
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = scores[c] + item.Votes(c) * others;
        LogSpace.Normalise(beliefs);
    }
}
