using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Who stands behind a line and in which part, document by document, as far back as its route goes.</summary>
internal sealed class LineHands
{
    /// <summary>How many originals that are not held are looked at.</summary>
    const int MostGrounds = 1_000;

    readonly CorpusLineage lineage;
    readonly int attributedTo;
    readonly List<Route> routes;
    List<PartTaken>? parts;

    public LineHands(CorpusLineage lineage, in Line line)
    {
        this.lineage = lineage;
        attributedTo = line.AttributedTo;
        Documents = DocumentsOf(line);
        routes = [line.Route];
        // A list that grows while it is read: what a route retells is looked at after it.
        for (int i = 0; i < routes.Count && routes.Count < MostGrounds; i++)
            routes.AddRange(routes[i].Grounds);
        Ends = line.Route.Grounds.Length == 0 ? routes : routes.FindAll(static route => route.Grounds.Length == 0);
    }

    /// <summary>The document of the line and all it rests on, by number, ascending.</summary>
    public int[] Documents { get; }

    /// <summary>The routes of the originals it ends at; the line's own where it rests on nothing.</summary>
    public List<Route> Ends { get; }

    /// <summary>The parts an entity has in the line, those in some documents left out.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="without">The documents, ascending.</param>
    public List<PartTaken> Of(int entity, int[] without) =>
        (parts ??= Parts()).FindAll(part => lineage.Entities.OfSource(part.Source) == entity && Array.BinarySearch(without, part.Document) < 0);

    static int[] DocumentsOf(in Line line)
    {
        if (line.Route.RestsOn.Length == 0 && (line.Route.Origin < 0 || line.Route.Origin == line.Document))
            return [line.Document];
        List<int> documents = [line.Document, .. line.Route.RestsOn];
        if (line.Route.Origin >= 0)
            documents.Add(line.Route.Origin);
        return FactorSet.Of(documents);
    }

    List<PartTaken> Parts()
    {
        List<PartTaken> taken = [];
        foreach (Route route in routes)
            if (route.Origin < 0)
                foreach (int speaker in route.Speakers)
                    taken.Add(new PartTaken(-1, speaker, Part.NotHeld));
        foreach (int document in Documents)
            foreach (Hand hand in lineage.Documents.Documents[document].Chain)
                taken.Add(new PartTaken(document, lineage.Entities.SourceNumber(hand.Source),
                    hand.Role is HandRole.Author or HandRole.Originator ? Part.Author : Part.Publisher));
        if (attributedTo >= 0)
            taken.Add(new PartTaken(-1, attributedTo, Part.Informant));
        return taken;
    }
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
