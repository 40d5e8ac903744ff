using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Who stands behind a line and in which part, document by document, as far back as its route goes.</summary>
internal sealed class LineHands
{
    /// <summary>How many originals that are not held are looked at.</summary>
    const int MostGrounds = 1_000;

    readonly CorpusLineage lineage;
    readonly List<PartTaken> parts = [];

    public LineHands(CorpusLineage lineage, Line line)
    {
        this.lineage = lineage;
        Documents = [line.Document, .. line.Route.RestsOn];
        if (line.Route.Origin >= 0)
            Documents.Add(line.Route.Origin);
        Stack<Route> open = new([line.Route]);
        for (int seen = 0; seen < MostGrounds && open.TryPop(out Route? route); seen++)
        {
            Array.ForEach(route.Grounds, open.Push);
            if (route.Grounds.Length == 0)
                Ends.Add(route);
            if (route.Origin < 0)
                foreach (int speaker in route.Speakers)
                    parts.Add(new PartTaken(-1, speaker, Part.NotHeld));
        }
        foreach (int document in Documents)
            foreach (Hand hand in lineage.Documents.Documents[document].Chain)
                parts.Add(new PartTaken(document, lineage.Entities.SourceNumber(hand.Source),
                    hand.Role is HandRole.Author or HandRole.Originator ? Part.Author : Part.Publisher));
        if (line.AttributedTo >= 0)
            parts.Add(new PartTaken(-1, line.AttributedTo, Part.Informant));
    }

    /// <summary>The document of the line and all it rests on, by number.</summary>
    public SortedSet<int> Documents { get; }

    /// <summary>The routes of the originals it ends at; the line's own where it rests on nothing.</summary>
    public List<Route> Ends { get; } = [];

    /// <summary>The parts an entity has in the line, those in some documents left out.</summary>
    public List<PartTaken> Of(int entity, IReadOnlySet<int> without) =>
        parts.FindAll(part => lineage.Entities.OfSource(part.Source) == entity && !without.Contains(part.Document));
}

/// <summary>A part that a source has in a line.</summary>
/// <param name="Document">The number of the document; -1 where it is that of no document held.</param>
/// <param name="Source">The number of the source.</param>
/// <param name="Part">The part.</param>
internal readonly record struct PartTaken(int Document, int Source, Part Part);

/// <summary>What part a source has in a line.</summary>
internal enum Part
{
    /// <summary>Author or originator.</summary>
    Author,

    /// <summary>Publisher or carrier.</summary>
    Publisher,

    /// <summary>Author or publisher of an original that is not held.</summary>
    NotHeld,

    /// <summary>Whoever the statement is attributed to.</summary>
    Informant,
}
