namespace Provenance.Lineage;

/// <summary>
/// Orders documents so that originals come before what was made from them, and finds the circles in which documents rest on
/// each other. In a circle, what is only suspected is no derivation, and a document that is dated after another is not its original.
/// </summary>
internal sealed class DerivationCircles
{
    readonly Func<int, int[]> originals;
    readonly ReadOnlyMemory<Func<int, int, bool>> doubts;
    readonly Dictionary<int, int> indices = [];
    readonly Dictionary<int, int> lowest = [];
    readonly HashSet<int> onStack = [];
    readonly Stack<int> stack = [];
    readonly Stack<(int Document, int[] Originals, int Next)> path = [];

    DerivationCircles(Func<int, int[]> originals, ReadOnlyMemory<Func<int, int, bool>> doubts) =>
        (this.originals, this.doubts) = (originals, doubts);

    /// <summary>Groups of documents, originals first; a group of several, or of one that rests on itself, is a circle.</summary>
    public List<int[]> Groups { get; } = [];

    /// <summary>Edges that were ruled out to open a circle: from a document to an original.</summary>
    public HashSet<(int Document, int Original)> RuledOut { get; } = [];

    /// <summary>Orders everything the given documents rest on.</summary>
    /// <param name="documents">Where to start.</param>
    /// <param name="originals">The originals of a document.</param>
    /// <param name="doubts">Reasons to rule out the edge from a document to an original where both are in one circle, tried in this order.</param>
    public static DerivationCircles Find(IEnumerable<int> documents, Func<int, int[]> originals, ReadOnlyMemory<Func<int, int, bool>> doubts)
    {
        DerivationCircles circles = new(originals, doubts);
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
        Enter(root);
        while (path.TryPop(out (int Document, int[] Originals, int Next) top))
        {
            if (top.Next < top.Originals.Length)
            {
                int original = top.Originals[top.Next];
                path.Push(top with { Next = top.Next + 1 });
                if (!indices.TryGetValue(original, out int index))
                    Enter(original);
                else if (onStack.Contains(original))
                    lowest[top.Document] = Math.Min(lowest[top.Document], index);
                continue;
            }
            if (path.TryPeek(out (int Document, int[] Originals, int Next) below))
                lowest[below.Document] = Math.Min(lowest[below.Document], lowest[top.Document]);
            if (lowest[top.Document] == indices[top.Document])
                Close(top.Document);
        }
    }

    void Enter(int document)
    {
        indices[document] = lowest[document] = indices.Count;
        stack.Push(document);
        onStack.Add(document);
        path.Push((document, originals(document), 0));
    }

    void Close(int root)
    {
        if (stack.Peek() == root)
        {
            onStack.Remove(stack.Pop());
            Groups.Add([root]);
            return;
        }
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
        if (!Open(group))
            Groups.Add([.. group]);
    }

    /// <summary>Orders a circle anew without the edges that the first doubt to apply rules out; false when no doubt applies.</summary>
    bool Open(List<int> circle)
    {
        HashSet<int> members = [.. circle];
        for (int doubt = 0; doubt < doubts.Length; doubt++)
        {
            int before = RuledOut.Count;
            foreach (int document in circle)
                foreach (int original in originals(document))
                    if (members.Contains(original) && doubts.Span[doubt](document, original))
                        RuledOut.Add((document, original));
            if (RuledOut.Count == before)
                continue;
            DerivationCircles inner = Find(circle, document => Array.FindAll(originals(document), original =>
                members.Contains(original) && !RuledOut.Contains((document, original))), doubts[(doubt + 1)..]);
            Groups.AddRange(inner.Groups);
            RuledOut.UnionWith(inner.RuledOut);
            return true;
        }
        return false;
    }
}
