namespace Provenance.Discovery;

/// <summary>
/// H(c) = sum of T(s)/|C_s|; B(c) = H(c)^g;
/// T(s) = sum of B(c) (T(s)/|C_s|) / H(c), scaled to a largest value of 1.
/// </summary>
internal class InvestmentModel(double growth) : FixedPoint
{
    /// <summary>What was invested in a claim by sources of hardly any trust is nothing: what comes back would be beyond all numbers.</summary>
    const double Least = 1e-290;

    public override double StartQuality => 1;

    public override bool StartsFromBeliefs => true;

    public override double Weigh(double quality, int claims) => quality / claims;

    public override double Rate(double credit, double weight, int claims) => credit * weight;

    public override void Scale(double[] qualities) => Scaling.ToLargest(qualities);

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = Math.Pow(scores[c], growth);
    }

    public override void Credit(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = scores[c] > Least ? beliefs[c] / scores[c] : 0;
    }
}
