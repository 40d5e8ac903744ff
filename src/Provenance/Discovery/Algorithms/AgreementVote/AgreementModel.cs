namespace Provenance.Discovery;

/// <summary>Weight is the share of a source's claims that lead; tied leaders share the credit.</summary>
internal sealed class AgreementModel : FixedPoint
{
    public override double StartQuality => 1;

    public override bool GivesProbabilities => true;

    public override double Weigh(double quality, int claims) => quality;

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) =>
        VoteShares.Instance.Believe(item, scores, beliefs);

    public override void Credit(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => Leaders.Mark(beliefs);
}
