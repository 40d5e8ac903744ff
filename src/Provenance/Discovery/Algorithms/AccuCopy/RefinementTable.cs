namespace Provenance.Discovery;

/// <summary>
/// Which values of an item say all that another one says, and more: gate A37 and 37, Paris, Texas and Paris. The words of the coarser value
/// follow each other in the finer one, which is a word itself and no number or time.
/// </summary>
internal sealed class RefinementTable
{
    readonly (int[] Starts, int[] Coarser)[] shards;

    public RefinementTable(TruthRun run)
    {
        Measurable[] measures = Measurable.Of(run.Data.ValueNames);
        shards = run.Sweep.OfEachShard(shard => Find(shard, run.Data.ValueNames, measures));
    }

    /// <summary>The claims of an item that are coarser than one of its claims; all are counted in the item.</summary>
    public ReadOnlySpan<int> CoarserThan(in ItemView item, int claim)
    {
        (int[] starts, int[] coarser) = shards[item.Shard.Index];
        return coarser.AsSpan(starts[item.First + claim]..starts[item.First + claim + 1]);
    }

    static (int[] Starts, int[] Coarser) Find(Shard shard, NameTable values, Measurable[] measures)
    {
        int[] starts = new int[shard.Claims + 1];
        List<int> coarser = [];
        Dictionary<string, List<int>> claims = new(StringComparer.Ordinal);
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], end = shard.ItemClaims[i + 1];
            string[]?[] words = new string[]?[end - first];
            claims.Clear();
            for (int c = first; c < end && end - first > 1; c++)
                if ((words[c - first] = ValueWords.Of(values[shard.ClaimValue[c]])) is { Length: > 0 } said)
                    if (claims.TryGetValue(string.Join(' ', said), out List<int>? same))
                        same.Add(c - first);
                    else
                        claims.Add(string.Join(' ', said), [c - first]);
            for (int c = first; c < end; c++)
            {
                if (words[c - first] is { } said && measures[shard.ClaimValue[c]].Kind == MeasureKind.None)
                    AddParts(said, claims, coarser);
                starts[c + 1] = coarser.Count;
            }
        }
        return (starts, [.. coarser]);
    }

    // A part that occurs twice in a value is one coarser value.
    static void AddParts(string[] words, Dictionary<string, List<int>> claims, List<int> coarser)
    {
        int before = coarser.Count;
        for (int from = 0; from < words.Length; from++)
            for (int to = from + 1; to <= words.Length; to++)
                if (to - from < words.Length && claims.TryGetValue(string.Join(' ', words, from, to - from), out List<int>? found)
                    && coarser.IndexOf(found[0], before) < 0)
                    coarser.AddRange(found);
    }
}
