using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Finds the reasons for which supporting lines depend on each other, and what is to be said of their origins.</summary>
/// <param name="lineage">The lineage of the corpus.</param>
/// <param name="links">Finds what links two lines.</param>
/// <param name="lines">The live lines for the claim.</param>
/// <param name="hands">Who stands behind each of them.</param>
internal sealed class DependenceReasons(CorpusLineage lineage, LinkFinder links, Line[] lines, LineHands[] hands)
{
    readonly List<(DependenceReason Reason, string Through, string Document)> found = [];

    /// <summary>The reasons, by kind and then by what shows them.</summary>
    /// <param name="pairs">Which of them to compare.</param>
    /// <param name="facts">What is known of the claim.</param>
    public ValueList<ExplainedReason> Of(IEnumerable<(int Left, int Right)> pairs, ClaimFacts facts)
    {
        foreach ((int left, int right) in pairs)
            if (lines[left].Document != lines[right].Document)
                Compare(left, right);
        List<int> asserting = [];
        foreach (Line line in lines)
            asserting.Add(line.Document);
        foreach (ref readonly Line line in facts.Dead)
            if (!line.Opposes)
                asserting.Add(line.Document);
        int[] told = FactorSet.Of(asserting);
        for (int i = 0; i < lines.Length; i++)
            Describe(i, told, facts);
        return Grouped();
    }

    ValueList<ExplainedReason> Grouped()
    {
        if (found.Count == 0)
            return [];
        found.Sort(static (left, right) => left.Reason != right.Reason ? left.Reason.CompareTo(right.Reason)
            : string.CompareOrdinal(left.Through, right.Through) is not 0 and int through ? through : string.CompareOrdinal(left.Document, right.Document));
        List<ExplainedReason> reasons = [];
        List<string> documents = [];
        for (int i = 0; i < found.Count; i++)
        {
            if (documents.Count == 0 || documents[^1] != found[i].Document)
                documents.Add(found[i].Document);
            if (i + 1 < found.Count && found[i].Reason == found[i + 1].Reason && found[i].Through == found[i + 1].Through)
                continue;
            reasons.Add(new ExplainedReason(found[i].Reason, found[i].Through, documents.ToValueList()));
            documents.Clear();
        }
        return reasons.ToValueList();
    }

    void Compare(int left, int right)
    {
        LineHands own = hands[left], other = hands[right];
        int[] common = FactorSet.Common(own.Documents, other.Documents);
        foreach (int document in common)
            if (!IsMadeFrom(document, common))
                Add(DependenceReason.Derivation, lineage.Documents.Documents[document].Id, left, right);
        int[] shared = FactorSet.Common(lines[left].Factors, lines[right].Factors);
        foreach (int entity in shared)
            CompareHands(entity, common, left, right);
        if (shared.Length == 0)
            foreach (Link link in links.All(lines[left], lines[right]))
                AddAffiliation(link, left, right);
    }

    void CompareHands(int entity, int[] common, int left, int right)
    {
        Entity what = lineage.Entities[entity];
        DependenceReason? standsIn = what.Kind switch
        {
            EntityKind.Text => DependenceReason.IdenticalText,
            EntityKind.Investigation => DependenceReason.JointInvestigation,
            EntityKind.Address or EntityKind.Circle => DependenceReason.Derivation,
            _ => null,
        };
        if (standsIn is { } reason)
            Add(reason, what.Id, left, right);
        // What documents in common explain is no further reason.
        if (what.Kind != EntityKind.Source || hands[left].Of(entity, common) is not { Count: > 0 } own || hands[right].Of(entity, common) is not { Count: > 0 } other)
            return;
        HashSet<DependenceReason> reasons = [];
        foreach (PartTaken one in own)
            foreach (PartTaken another in other)
                reasons.Add(ReasonFor(one, another));
        if (reasons.Count > 1)
            reasons.Remove(DependenceReason.CommonControl);
        if (reasons.Count > 1)
            reasons.Remove(DependenceReason.CommonHand);
        foreach (DependenceReason one in reasons)
            Add(one, what.Id, left, right);
    }

    DependenceReason ReasonFor(PartTaken one, PartTaken another)
    {
        if (lineage.Entities.NameOf(one.Source) != lineage.Entities.NameOf(another.Source))
            return DependenceReason.CommonControl;
        if (one.Part == Part.NotHeld || another.Part == Part.NotHeld)
            return DependenceReason.Derivation;
        if (one.Part != another.Part)
            return DependenceReason.CommonHand;
        return one.Part switch
        {
            Part.Author => DependenceReason.CommonAuthor,
            Part.Informant => DependenceReason.CommonInformant,
            _ => DependenceReason.SamePublisher,
        };
    }

    void AddAffiliation(Link link, int left, int right)
    {
        DependenceReason? reason = link.Kind switch
        {
            LinkKind.CommonControl => DependenceReason.CommonControl,
            LinkKind.Funding => DependenceReason.CommonFunder,
            LinkKind.Ownership or LinkKind.ReportedControl or LinkKind.UndatedControl or LinkKind.Partnership => DependenceReason.AffiliatedOrigins,
            _ => null,
        };
        if (reason is null)
            return;
        lineage.Ties.CommonPatron(link.Left, link.Right, Appearance(left).Later(Appearance(right)), out int patron);
        // A funder and whom it funds are affiliated; they have no funder in common.
        if (link.Kind == LinkKind.Funding && (patron == link.Left || patron == link.Right))
            reason = DependenceReason.AffiliatedOrigins;
        bool isPartnership = link.Kind == LinkKind.Partnership || patron < 0;
        Add(reason.Value, isPartnership ? $"{Label(link.Left)}, {Label(link.Right)}" : Label(patron), left, right);
    }

    /// <summary>What is to be said of the origins of one line.</summary>
    void Describe(int line, int[] asserting, ClaimFacts facts)
    {
        LineHands own = hands[line];
        int[] origins = OriginsOf(line);
        foreach (int origin in origins)
            foreach (int funder in lineage.Ties.FundersOf(origin, Appearance(line)))
                Add(DependenceReason.FundedOrigin, Label(funder), line);
        if (facts.IsInterested(lines[line]))
            Add(DependenceReason.InterestedOrigin, string.Join(", ", origins.Select(Label).Order(StringComparer.Ordinal)), line);
        foreach (int document in own.Documents)
            if (lineage.Documents.Documents[document].Genre == Genre.Record)
                Add(DependenceReason.PrimaryRecord, lineage.Documents.Documents[document].Id, line);
        foreach (Route end in own.Ends)
            if (end.Origin >= 0 && Array.BinarySearch(asserting, end.Origin) < 0)
                Add(DependenceReason.OriginNotAmongAssertions, lineage.Documents.Documents[end.Origin].Id, line);
    }

    /// <summary>The entities a line has it from, ascending.</summary>
    int[] OriginsOf(int line)
    {
        if (lines[line].AttributedTo >= 0)
            return [lineage.Entities.OfSource(lines[line].AttributedTo)];
        List<int> origins = [.. lines[line].Route.OriginHands];
        foreach (Route end in hands[line].Ends)
            origins.AddRange(end.OriginHands);
        return FactorSet.Of(origins);
    }

    /// <summary>Whether a document was made from one of those that two lines rest on.</summary>
    bool IsMadeFrom(int document, int[] common)
    {
        foreach (Derivation derivation in lineage.Documents.Documents[document].DerivedFrom)
            if (Array.BinarySearch(common, lineage.Documents.OriginalOf(document, derivation)) >= 0)
                return true;
        return false;
    }

    Appearance Appearance(int line) => lineage.Documents.Appearances[lines[line].Document];

    string Label(int entity) => lineage.Entities[entity].Label;

    void Add(DependenceReason reason, string through, params ReadOnlySpan<int> concerned)
    {
        foreach (int line in concerned)
            found.Add((reason, through, lineage.Documents.Documents[lines[line].Document].Id));
    }
}
