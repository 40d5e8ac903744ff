using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Two or more documents support it, and all of them go back to one named item.</summary>
internal sealed class SamePrimarySource : FlagRule
{
    public override string Id => "same-primary-source";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Two or more documents support it, and all of them go back to one named item.";

    public override string Doctrine => "common origin";

    public override bool Applies(ClaimFacts facts) => facts.HasTwoDocuments && TerminalOf(facts, facts.Support[0]) is not Route.NoTerminal and int first && AllEndAt(facts, first);

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (_, in _) => true) + " go back to " + Name(facts, TerminalOf(facts, facts.Support[0]));

    static bool AllEndAt(ClaimFacts facts, int terminal)
    {
        foreach (ref readonly Line line in facts.Support)
            if (TerminalOf(facts, line) != terminal)
                return false;
        return true;
    }

    /// <summary>Where a line ends: with whoever is quoted, if that is somebody, else where its route ends.</summary>
    static int TerminalOf(ClaimFacts facts, in Line line)
    {
        if (line.AttributedTo < 0)
            return line.Route.Terminal;
        int quoted = facts.Lineage.Entities.OfSource(line.AttributedTo);
        return facts.Lineage.Entities.IsUnidentified(quoted) ? Route.NoTerminal : Route.TerminalAt(quoted);
    }

    static string Name(ClaimFacts facts, int terminal) =>
        terminal >= 0 ? facts.Lineage.Documents.Documents[terminal].Id : facts.Lineage.Entities[Route.TerminalAt(terminal)].Id;
}
