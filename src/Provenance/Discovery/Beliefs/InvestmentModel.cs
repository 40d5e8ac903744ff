namespace Provenance.Discovery;

/// <summary>
/// H(c) = sum of T(s)/|C_s|; B(c) = H(c)^g, or H(c) times H(c)^g over the sum of H^g of the item's values;
/// T(s) = sum of B(c) (T(s)/|C_s|) / H(c), scaled to a largest value of 1.
/// </summary>
internal sealed class InvestmentModel(double growth, bool pooled) : FixedPoint
{
    /// <summary>What was invested in a claim by sources of hardly any trust is nothing: what comes back would be beyond all numbers.</summary>
    const double Least = 1e-290;

    public override double StartQuality => 1;

    public override bool StartsFromBeliefs => true;

    public override double Weigh(double quality, int claims) => quality / claims;

    public override double Rate(double credit, double weight, int claims) => credit * weight;

    public override void Scale(double[] qualities) => Scaling.ToLargest(qualities);

    public override void Prior(in ItemView item, Span<double> beliefs)
    {
        if (pooled)
            beliefs.Fill(1.0 / beliefs.Length);
        else
            base.Prior(item, beliefs);
    }

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        double sum = 0;
        for (int c = 0; c < scores.Length; c++)
            sum += beliefs[c] = Math.Pow(scores[c], growth);
        if (!pooled)
            return;
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = sum > 0 ? scores[c] * (beliefs[c] / sum) : 0;
    }

    public override void Credit(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = scores[c] > Least ? beliefs[c] / scores[c] : 0;
    }
}
