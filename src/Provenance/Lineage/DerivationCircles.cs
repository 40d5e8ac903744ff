namespace Provenance.Lineage;

/// <summary>
/// Orders documents so that originals come before what was made from them, and finds the circles in which documents rest on
/// each other. In a circle, a document that is dated after another cannot be its original, and what is only suspected closes none.
/// </summary>
internal sealed class DerivationCircles
{
    readonly Func<int, IEnumerable<int>> originals;
    readonly Func<int, int, bool> isBefore;
    readonly Func<int, int, bool> isSuspected;
    readonly Dictionary<int, int> indices = [];
    readonly Dictionary<int, int> lowest = [];
    readonly HashSet<int> onStack = [];
    readonly Stack<int> stack = [];

    DerivationCircles(Func<int, IEnumerable<int>> originals, Func<int, int, bool> isBefore, Func<int, int, bool> isSuspected) =>
        (this.originals, this.isBefore, this.isSuspected) = (originals, isBefore, isSuspected);

    /// <summary>Groups of documents, originals first; a group of several, or of one that rests on itself, is a circle.</summary>
    public List<int[]> Groups { get; } = [];

    /// <summary>Edges left out, in circles only: from a document to an original that appeared later, or that is only suspected.</summary>
    public HashSet<(int Document, int Original)> RuledOut { get; } = [];

    /// <summary>Orders everything the given documents rest on.</summary>
    /// <param name="documents">Where to start.</param>
    /// <param name="originals">The originals of a document.</param>
    /// <param name="isBefore">Whether a document certainly appeared before another.</param>
    /// <param name="isSuspected">Whether a document is only suspected to be made from another.</param>
    public static DerivationCircles Find(IEnumerable<int> documents, Func<int, IEnumerable<int>> originals,
        Func<int, int, bool> isBefore, Func<int, int, bool> isSuspected)
    {
        DerivationCircles circles = new(originals, isBefore, isSuspected);
        circles.Order(documents);
        return circles;
    }

    void Order(IEnumerable<int> documents)
    {
        foreach (int document in documents)
            if (!indices.ContainsKey(document))
                Visit(document);
    }

    // Tarjan's strongly connected components, with a stack of its own: chains of hands may be as deep as the input likes.
    void Visit(int root)
    {
        Stack<(int Document, IEnumerator<int> Originals)> path = [];
        Enter(root, path);
        while (path.TryPeek(out (int Document, IEnumerator<int> Originals) top))
        {
            if (top.Originals.MoveNext())
            {
                int original = top.Originals.Current;
                if (!indices.TryGetValue(original, out int index))
                    Enter(original, path);
                else if (onStack.Contains(original))
                    lowest[top.Document] = Math.Min(lowest[top.Document], index);
                continue;
            }
            path.Pop();
            if (path.TryPeek(out (int Document, IEnumerator<int> Originals) below))
                lowest[below.Document] = Math.Min(lowest[below.Document], lowest[top.Document]);
            if (lowest[top.Document] == indices[top.Document])
                Close(top.Document);
        }
    }

    void Enter(int document, Stack<(int, IEnumerator<int>)> path)
    {
        indices[document] = lowest[document] = indices.Count;
        stack.Push(document);
        onStack.Add(document);
        path.Push((document, originals(document).GetEnumerator()));
    }

    void Close(int root)
    {
        List<int> group = [];
        int member;
        do
        {
            member = stack.Pop();
            onStack.Remove(member);
            group.Add(member);
        }
        while (member != root);
        group.Sort();
        if (group.Count == 1 || (!Break(group, isBefore) && !Break(group, isSuspected)))
            Groups.Add([.. group]);
    }

    /// <summary>Orders a circle anew without the edges that a test rules out; false when it rules out none.</summary>
    bool Break(List<int> circle, Func<int, int, bool> isOut)
    {
        HashSet<int> members = [.. circle];
        int before = RuledOut.Count;
        foreach (int document in circle)
            foreach (int original in originals(document))
                if (members.Contains(original) && isOut(document, original))
                    RuledOut.Add((document, original));
        if (RuledOut.Count == before)
            return false;
        DerivationCircles inner = Find(circle, document => originals(document).Where(original =>
            members.Contains(original) && !RuledOut.Contains((document, original))), isBefore, isSuspected);
        RuledOut.UnionWith(inner.RuledOut);
        Groups.AddRange(inner.Groups);
        return true;
    }
}
