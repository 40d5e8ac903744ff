namespace Provenance.Discovery;

/// <summary>T(s) = sum of B(c); B(c) = sum of T(s); both scaled to a largest value of 1.</summary>
internal class SumsModel : FixedPoint
{
    public override double StartQuality => 1;

    public override bool StartsFromBeliefs => true;

    public override double Weigh(double quality, int claims) => quality;

    public override double Rate(double credit, double weight, int claims) => credit;

    public override void Scale(double[] qualities) => Scaling.ToLargest(qualities);

    public override void Prior(in ItemView item, Span<double> beliefs) => beliefs.Fill(0.5);

    public override bool IsClaimwise => true;

    public override void BelieveAll(ReadOnlySpan<double> scores, Span<double> beliefs) => scores.CopyTo(beliefs);

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => scores.CopyTo(beliefs);
}
