namespace Provenance.Discovery;

/// <summary>A'(S) = ln(n A / (1 - A)); C(v) = sum of A'; P(v) = exp C(v) / (sum of exp C + n + 1 - |V|); A = mean of P.</summary>
internal class AccuModel(Accu options) : FixedPoint
{
    public override double StartQuality => options.StartAccuracy;

    public override bool GivesProbabilities => true;

    public override double Weigh(double quality, int claims)
    {
        double accuracy = Math.Clamp(quality, options.Margin, 1 - options.Margin);
        return Math.Log(options.FalseValues * accuracy / (1 - accuracy));
    }

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        scores.CopyTo(beliefs);
        LogSpace.Normalise(beliefs, Math.Max(0, options.FalseValues + 1 - scores.Length));
    }
}
