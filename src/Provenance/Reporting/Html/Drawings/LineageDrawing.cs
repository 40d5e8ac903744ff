using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Draws a claim, the documents that take a stance on it, the hands each went through, and where it ends: what adds nothing is faded and says why.</summary>
internal sealed class LineageDrawing
{
    /// <summary>More lines than this make a drawing nobody reads, and more boxes do.</summary>
    public const int MostLines = 60, MostBoxes = 200;

    readonly ReportIndex index;
    readonly Explanation explanation;
    readonly Drawing drawing = new();
    readonly Dictionary<string, DrawnNode> hands = new(StringComparer.Ordinal);
    readonly Dictionary<string, DrawnNode> documents = new(StringComparer.Ordinal);
    readonly Dictionary<DrawnNode, SortedSet<string>> parts = [];

    LineageDrawing(ReportIndex index, Explanation explanation) => (this.index, this.explanation) = (index, explanation);

    /// <summary>Draws an explanation.</summary>
    public static Drawing Of(ReportIndex index, Explanation explanation)
    {
        LineageDrawing lineage = new(index, explanation);
        lineage.Draw();
        LayeredLayout.Run(lineage.drawing);
        return lineage.drawing;
    }

    void Draw()
    {
        string statement = explanation.Claim.Statement;
        DrawnNode claim = drawing.Add(new DrawnNode("claim", BoxLabels.ClaimWidth, Label.Of(statement, BoxLabels.ClaimWidth, 5)) { Full = statement, Claim = index.Claim(explanation.Claim.Id) });
        ExplainedLine[] drawn = [.. explanation.Lines.OrderBy(line => line.Fate != LineFate.Counts).Take(MostLines).OrderBy(line => line.Number)];
        List<(ExplainedLine Line, DrawnNode Node)> lines = [];
        // What one document says several times with one outcome, such as what it lends from other claims, is one box.
        foreach (IGrouping<(string, Stance, string?, LineFate, int?, string), ExplainedLine> alike in drawn.GroupBy(line =>
            (line.Document, line.Stance, line.AttributedTo, line.Fate, line.Because, line.Through)))
        {
            DrawnNode node = Add([.. alike]);
            drawing.Join(claim, node, alike.First().Stance == Stance.Asserts ? "for" : "against", node.IsFaded);
            documents.TryAdd(alike.First().Document, node);
            lines.AddRange(alike.Select(line => (line, node)));
        }
        // After all documents have their boxes, so that a copy leads to its original wherever that stands.
        foreach ((ExplainedLine line, DrawnNode node) in lines)
            Follow(line, node);
        if (explanation.Lines.Count > drawn.Length)
            AddRest(claim, explanation.Lines.Count - drawn.Length);
        foreach ((DrawnNode node, SortedSet<string> roles) in parts)
            node.Notes = [.. Label.Of(string.Join(", ", roles), BoxLabels.HandWidth, 2), .. node.Notes];
    }

    DrawnNode Add(ExplainedLine[] lines)
    {
        int number = index.Document(lines[0].Document);
        string note = Note(lines[0], Numbers(lines));
        return drawing.Add(new DrawnNode("document", BoxLabels.DocumentWidth, index.Labels.Document(number))
        {
            Notes = Label.Of(note, BoxLabels.DocumentWidth, 3),
            Full = $"{index.Corpus.Documents[number].Label}: {note}",
            Document = number,
            IsNamedByLink = true,
            IsFaded = lines[0].Fate != LineFate.Counts,
        });
    }

    static string Numbers(ExplainedLine[] lines) => (lines.Length == 1 ? "line " : "lines ")
        + string.Join(", ", lines.Take(6).Select(line => line.Number.ToString(CultureInfo.InvariantCulture))) + (lines.Length > 6 ? " …" : "");

    string Note(ExplainedLine line, string numbers)
    {
        string stance = line.Stance == Stance.Asserts ? "" : ", against";
        return numbers + stance + line.Fate switch
        {
            LineFate.Counts => string.Create(CultureInfo.InvariantCulture, $": counts, strength {line.Strength:0.00}"),
            LineFate.Withdrawn => ": taken back",
            LineFate.Weightless => ": no weight",
            _ when line.Because is { } because => $": adds nothing to line {because.ToString(CultureInfo.InvariantCulture)}, both rest on {Through(line)}",
            _ => ": adds nothing, " + line.Through,
        };
    }

    /// <summary>The reason of a dropped line with names in place of ids.</summary>
    string Through(ExplainedLine line) => string.Join(", ", line.Through.Split(", ").Select(id => index.Corpus.FindSource(id)?.Label ?? id));

    /// <summary>The way from a document to where it ends; the source quoted is at the end of all ways.</summary>
    void Follow(ExplainedLine line, DrawnNode node)
    {
        List<DrawnNode> ends = [];
        Walk(line.Document, node, line, ends, [line.Document]);
        if (line.AttributedTo is { } speaker && explanation.Claim.Kind != ClaimKind.Utterance)
        {
            DrawnNode origin = Hand(speaker, line.Assertion.Manner is { } manner ? Term<Manner>.Of(manner) : "quoted", node.IsFaded);
            foreach (DrawnNode end in ends)
                drawing.Join(end, origin, "said", node.IsFaded);
            ends = [origin];
        }
        foreach (DrawnNode end in ends)
            if (end != node && end.Kind == "hand")
                (end.Kind, end.IsLast) = ("origin", true);
    }

    void Walk(string id, DrawnNode from, ExplainedLine line, List<DrawnNode> ends, HashSet<string> seen)
    {
        Document document = index.Corpus.FindDocument(id)!;
        bool faded = line.Fate != LineFate.Counts;
        DrawnNode last = from;
        // The hand nearest to the reader first.
        foreach (Hand hand in document.Chain.Reverse())
        {
            DrawnNode next = Hand(hand.Source, Term<HandRole>.Of(hand.Role) + (hand.Verified ? ", compared" : ""), faded);
            drawing.Join(last, next, "hand", faded);
            last = next;
        }
        Derivation[] made = id == line.Document && line.Assertion.OwnReporting ? [] : [.. document.DerivedFrom
            .Where(derivation => id != line.Document || line.Assertion.From.IsEmpty || line.Assertion.From.Contains(derivation.Document ?? derivation.Address ?? ""))];
        bool goesOn = false;
        foreach (Derivation derivation in made)
            if (drawing.Nodes.Count < MostBoxes)
            {
                string kind = derivation.Certainty == Certainty.Suspected ? "suspected" : "made";
                if (derivation.Document is { } original && index.Corpus.FindDocument(original) is { } held)
                {
                    if (!seen.Add(original))
                        continue;
                    bool known = documents.ContainsKey(original);
                    DrawnNode box = Original(held);
                    drawing.Join(last, box, kind, faded);
                    box.IsFaded &= faded;
                    // A document with a box of its own among the lines is followed from there.
                    if (!known || !explanation.Lines.Any(other => other.Document == original))
                        Walk(original, box, line, ends, seen);
                }
                else
                    drawing.Join(last, NotHeld(derivation, faded), kind, faded);
                goesOn = true;
            }
        if (!goesOn)
            ends.Add(last);
    }

    DrawnNode Hand(string source, string part, bool faded)
    {
        int leader = index.Leader(index.Source(source));
        Source named = index.Corpus.Sources[leader];
        if (!hands.TryGetValue(named.Id, out DrawnNode? node))
        {
            hands.Add(named.Id, node = drawing.Add(new DrawnNode("hand", BoxLabels.HandWidth, index.Labels.Source(leader))
            {
                Full = index.Labels.SourceName(leader),
                Source = leader,
                IsNamedByLink = true,
                IsFaded = faded,
            }));
            parts.Add(node, new SortedSet<string>(StringComparer.Ordinal));
        }
        node.IsFaded &= faded;
        parts[node].Add(part);
        return node;
    }

    DrawnNode Original(Document document)
    {
        if (!documents.TryGetValue(document.Id, out DrawnNode? node))
            documents.Add(document.Id, node = drawing.Add(new DrawnNode("document", BoxLabels.DocumentWidth, index.Labels.Document(index.Document(document.Id)))
            {
                Notes = ["original; takes no stance itself"],
                Full = document.Label,
                Document = index.Document(document.Id),
                IsNamedByLink = true,
                IsFaded = true,
            }));
        return node;
    }

    DrawnNode NotHeld(Derivation derivation, bool faded)
    {
        string what = derivation.Source is { } source ? index.Corpus.FindSource(source)?.Label ?? source : derivation.Address ?? "an original that is not held";
        string key = $"not held: {what}";
        if (!hands.TryGetValue(key, out DrawnNode? node))
            hands.Add(key, node = drawing.Add(new DrawnNode("origin", BoxLabels.HandWidth, Label.Of(what, BoxLabels.HandWidth, 3)) { Notes = ["original not held"], Full = key, IsLast = true, IsFaded = faded }));
        node.IsFaded &= faded;
        return node;
    }

    void AddRest(DrawnNode claim, int count)
    {
        DrawnNode rest = drawing.Add(new DrawnNode("document", BoxLabels.DocumentWidth, [string.Create(CultureInfo.InvariantCulture, $"and {count:N0} lines more")]) { IsFaded = true });
        drawing.Join(claim, rest, "hand", faded: true);
    }
}
