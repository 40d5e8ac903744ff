using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Documents that support it rest on each other in a circle; critical where nothing outside feeds the circle.</summary>
internal sealed class CircularReporting : FlagRule
{
    public override string Id => "circular-reporting";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Documents that support it rest on each other in a circle; critical where nothing outside feeds the circle.";

    public override string Doctrine => "circular reporting, citogenesis";

    public override bool Applies(ClaimFacts facts) => facts.IsMarked(RouteMarks.Circular);

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (_, in line) => (line.Marks & RouteMarks.Circular) != 0)
        + (facts.IsMarked(RouteMarks.UnfedCircle) ? " rest on a circle that nothing outside feeds" : " rest on a circle, fed from outside");

    public override FlagSeverity SeverityFor(ClaimFacts facts) => facts.IsMarked(RouteMarks.UnfedCircle) ? FlagSeverity.Critical : Severity;
}
