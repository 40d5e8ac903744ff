namespace Provenance.Discovery;

/// <summary>As <see cref="InvestmentModel"/>, but B(c) = H(c) times H(c)^g over the sum of H^g of the item's values, and all values begin alike.</summary>
internal sealed class PooledInvestmentModel(double growth) : InvestmentModel(growth)
{
    public override void Prior(in ItemView item, Span<double> beliefs) => beliefs.Fill(1.0 / beliefs.Length);

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        base.Believe(item, scores, beliefs);
        double sum = 0;
        foreach (double grown in beliefs)
            sum += grown;
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = sum > 0 ? scores[c] * (beliefs[c] / sum) : 0;
    }
}
