using System.Globalization;

namespace Provenance.Reporting;

/// <summary>What there is to draw of an explanation, in a fixed order.</summary>
internal sealed class Picture
{
    /// <summary>More lines than this make a picture nobody reads.</summary>
    const int MaximumLines = 60;

    readonly Dictionary<string, PictureNode> hands = new(StringComparer.Ordinal);
    readonly Dictionary<(string, string), PictureEdge> edges = [];

    /// <summary>The nodes, from top to bottom.</summary>
    public List<PictureNode> Nodes { get; } = [];

    /// <summary>The edges, in the order in which the lines ask for them.</summary>
    public List<PictureEdge> Edges { get; } = [];

    public static Picture Of(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        Picture picture = new();
        picture.Nodes.Add(new PictureNode("claim", PictureShape.Claim, [explanation.Claim.Statement, Format(
            $"score {explanation.Score:0.000} [{explanation.Low:0.000}, {explanation.High:0.000}], origins {explanation.Origins}, tier {explanation.Tier}")]));
        ExplainedLine[] drawn = [.. explanation.Lines.OrderBy(line => line.Fate != LineFate.Counts).Take(MaximumLines).OrderBy(line => line.Number)];
        foreach (ExplainedLine line in drawn)
            picture.Add(line, explanation);
        if (explanation.Lines.Count > drawn.Length)
            picture.AddRest(explanation.Lines.Count - drawn.Length);
        return picture;
    }

    void Add(ExplainedLine line, Explanation explanation)
    {
        PictureNode document = new(Format($"line{line.Number}"), PictureShape.Document, Told(line, explanation)) { IsGrey = line.Fate != LineFate.Counts };
        Nodes.Add(document);
        Join("claim", document.Id, line.Stance == Stance.Asserts ? "for" : "against", document.IsGrey);
        string? origin = OriginOf(line, explanation.Merges);
        foreach (string hand in line.RestsOn)
            if (hand != origin)
            {
                PictureNode between = Hand(hand, origin is null ? PictureShape.Origin : PictureShape.Hand, explanation.Merges, document.IsGrey);
                Join(document.Id, between.Id, "", document.IsGrey);
                if (origin is not null)
                    Join(between.Id, Hand(origin, PictureShape.Origin, explanation.Merges, document.IsGrey).Id, "", document.IsGrey);
            }
        if (origin is not null && line.RestsOn.Count == 1)
            Join(document.Id, Hand(origin, PictureShape.Origin, explanation.Merges, document.IsGrey).Id, "", document.IsGrey);
    }

    void AddRest(int count)
    {
        Nodes.Add(new PictureNode("rest", PictureShape.Document, [Format($"and {count} lines more")]) { IsGrey = true });
        Join("claim", "rest", "", grey: true);
    }

    static string[] Told(ExplainedLine line, Explanation explanation)
    {
        string said = line.AttributedTo is null ? line.Document : $"{line.Document}, of {line.AttributedTo}";
        string fate = line.Fate switch
        {
            LineFate.Counts => Format($"strength {line.Strength:0.000}"),
            LineFate.Withdrawn => "withdrawn",
            LineFate.Weightless => "no weight",
            _ when line.Because is { } because => $"adds nothing to {explanation.Lines[because - 1].Document}: {line.Through}",
            _ => "adds nothing: " + line.Through,
        };
        return line.LentBy is null ? [said, fate] : [said, "lent by " + line.LentBy, fate];
    }

    /// <summary>The entity on the line whose voice it is: the source quoted, else whoever speaks, else the unknown; null where the line does not rest on its voice.</summary>
    static string? OriginOf(ExplainedLine line, ValueList<string> merges)
    {
        foreach (string? voice in new[] { line.AttributedTo, line.Voice })
            if (voice is not null && line.RestsOn.FirstOrDefault(hand => hand == voice || MembersOf(hand, merges).Contains(voice)) is { } entity)
                return entity;
        return line.Voice is null && line.RestsOn.Count == 1 ? line.RestsOn[0] : null;
    }

    /// <summary>The sources that count as one with a hand.</summary>
    static string[] MembersOf(string hand, ValueList<string> merges)
    {
        foreach (string merge in merges)
            if (merge[..merge.LastIndexOf(" (", StringComparison.Ordinal)].Split(" = ") is var members && members.Contains(hand))
                return members;
        return [];
    }

    /// <summary>The node of a hand, added when first met; grey until a line that counts rests on it, an origin if it is one on any line.</summary>
    PictureNode Hand(string hand, PictureShape shape, ValueList<string> merges, bool grey)
    {
        if (!hands.TryGetValue(hand, out PictureNode? node))
        {
            string label = merges.FirstOrDefault(merge => MembersOf(hand, [merge]).Length > 0) ?? hand;
            hands.Add(hand, node = new PictureNode(Format($"hand{hands.Count + 1}"), shape, [label]) { IsGrey = grey });
            Nodes.Add(node);
        }
        node.IsGrey &= grey;
        if (shape == PictureShape.Origin)
            node.Shape = shape;
        return node;
    }

    void Join(string upper, string lower, string label, bool grey)
    {
        if (!edges.TryGetValue((upper, lower), out PictureEdge? edge))
        {
            edges.Add((upper, lower), edge = new PictureEdge(upper, lower, label) { IsGrey = grey });
            Edges.Add(edge);
        }
        edge.IsGrey &= grey;
    }

    static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
