using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Finds the reasons for which supporting lines depend on each other, and what is to be said of their origins.</summary>
/// <param name="lineage">The lineage of the corpus.</param>
/// <param name="links">Finds what links two lines.</param>
/// <param name="lines">The live lines for the claim.</param>
/// <param name="hands">Who stands behind each of them.</param>
internal sealed class DependenceReasons(CorpusLineage lineage, LinkFinder links, Line[] lines, LineHands[] hands)
{
    readonly SortedDictionary<(DependenceReason Reason, string Through), SortedSet<string>> found =
        new(Comparer<(DependenceReason Reason, string Through)>.Create(static (left, right) =>
            left.Reason != right.Reason ? left.Reason.CompareTo(right.Reason) : string.CompareOrdinal(left.Through, right.Through)));

    /// <summary>The reasons, by kind and then by what shows them.</summary>
    /// <param name="pairs">Which of them to compare.</param>
    /// <param name="facts">What is known of the claim.</param>
    public ValueList<ExplainedReason> Of(IEnumerable<(int Left, int Right)> pairs, ClaimFacts facts)
    {
        foreach ((int left, int right) in pairs)
            if (lines[left].Document != lines[right].Document)
                Compare(left, right);
        HashSet<int> asserting = [.. lines.Select(line => line.Document), .. facts.Dead.ToArray().Where(line => !line.Opposes).Select(line => line.Document)];
        for (int i = 0; i < lines.Length; i++)
            Describe(i, asserting, facts);
        return found.Select(pair => new ExplainedReason(pair.Key.Reason, pair.Key.Through, pair.Value.ToValueList())).ToValueList();
    }

    void Compare(int left, int right)
    {
        LineHands own = hands[left], other = hands[right];
        HashSet<int> common = [.. own.Documents];
        common.IntersectWith(other.Documents);
        foreach (int document in Roots(common))
            Add(DependenceReason.Derivation, lineage.Documents.Documents[document].Id, left, right);
        int[] shared = FactorSet.Common(lines[left].Factors, lines[right].Factors);
        foreach (int entity in shared)
            CompareHands(entity, own.Of(entity, common), other.Of(entity, common), left, right);
        if (shared.Length == 0)
            foreach (Link link in links.All(lines[left], lines[right]))
                AddAffiliation(link, left, right);
    }

    void CompareHands(int entity, List<PartTaken> own, List<PartTaken> other, int left, int right)
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
        if (what.Kind != EntityKind.Source || own.Count == 0 || other.Count == 0)
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
    void Describe(int line, HashSet<int> asserting, ClaimFacts facts)
    {
        LineHands own = hands[line];
        IEnumerable<int> origins = lines[line].AttributedTo < 0
            ? own.Ends.SelectMany(end => end.OriginHands).Concat(lines[line].Route.OriginHands)
            : [lineage.Entities.OfSource(lines[line].AttributedTo)];
        foreach (int origin in origins.Distinct())
            foreach (int funder in lineage.Ties.FundersOf(origin, Appearance(line)))
                Add(DependenceReason.FundedOrigin, Label(funder), line);
        if (facts.IsInterested(lines[line]))
            Add(DependenceReason.InterestedOrigin, string.Join(", ", origins.Distinct().Select(Label).Order(StringComparer.Ordinal)), line);
        foreach (int document in own.Documents)
            if (lineage.Documents.Documents[document].Genre == Genre.Record)
                Add(DependenceReason.PrimaryRecord, lineage.Documents.Documents[document].Id, line);
        foreach (Route end in own.Ends)
            if (end.Origin >= 0 && !asserting.Contains(end.Origin))
                Add(DependenceReason.OriginNotAmongAssertions, lineage.Documents.Documents[end.Origin].Id, line);
    }

    /// <summary>Of documents that two lines rest on, those that were made from none of the others.</summary>
    IEnumerable<int> Roots(HashSet<int> common)
    {
        foreach (int document in common)
        {
            bool isMade = false;
            foreach (Derivation derivation in lineage.Documents.Documents[document].DerivedFrom)
                isMade |= lineage.Documents.OriginalOf(document, derivation) is var original && common.Contains(original);
            if (!isMade)
                yield return document;
        }
    }

    Appearance Appearance(int line) => lineage.Documents.Appearances[lines[line].Document];

    string Label(int entity) => lineage.Entities[entity].Label;

    void Add(DependenceReason reason, string through, params int[] concerned)
    {
        if (!found.TryGetValue((reason, through), out SortedSet<string>? documents))
            found.Add((reason, through), documents = new SortedSet<string>(StringComparer.Ordinal));
        foreach (int line in concerned)
            documents.Add(lineage.Documents.Documents[lines[line].Document].Id);
    }
}
