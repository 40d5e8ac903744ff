namespace Provenance.Discovery;

/// <summary>
/// The data with each claim made once by sources that copy from each other: by the one with the most observations, and of equals by
/// the first by its letters. What a copier says for itself stays, and so does every claim.
/// </summary>
internal static class SingleVoices
{
    /// <summary>Leaves out what is copied.</summary>
    /// <param name="data">The data.</param>
    /// <param name="pairs">Which sources copy.</param>
    public static Observations Of(Observations data, ValueList<CopyPair> pairs)
    {
        SourceGroups groups = new(data.Sources);
        foreach (CopyPair pair in pairs)
            groups.Join(data.FindSource(pair.Copier), data.FindSource(pair.Original));
        Shard[] shards = Array.ConvertAll(data.Shards, shard => Kept(data, shard, groups));
        int[] claimsOfSource = new int[data.Sources];
        foreach (Shard shard in shards)
            foreach (int source in shard.EdgeSource)
                claimsOfSource[source]++;
        return new Observations(shards, data.SourceNames, data.ItemNames, data.ValueNames, claimsOfSource);
    }

    static Shard Kept(Observations data, Shard shard, SourceGroups groups)
    {
        List<int> kept = new(shard.EdgeSource.Length);
        int[] starts = new int[shard.ClaimEdges.Length];
        Dictionary<int, int> speakers = [];
        for (int claim = 0; claim < shard.Claims; claim++)
        {
            speakers.Clear();
            foreach (int source in shard.Sources(claim))
                speakers[groups.Of(source)] = speakers.TryGetValue(groups.Of(source), out int speaker) && IsBefore(data, speaker, source) ? speaker : source;
            foreach (int source in shard.Sources(claim))
                if (speakers[groups.Of(source)] == source)
                    kept.Add(source);
            starts[claim + 1] = kept.Count;
        }
        return new Shard
        {
            Index = shard.Index,
            WidthBits = shard.WidthBits,
            ItemClaims = shard.ItemClaims,
            ClaimEdges = starts,
            ClaimValue = shard.ClaimValue,
            EdgeSource = [.. kept],
            EndSource = shard.EndSource,
        };
    }

    static bool IsBefore(Observations data, int left, int right) => data.ClaimsOfSource[left] != data.ClaimsOfSource[right]
        ? data.ClaimsOfSource[left] > data.ClaimsOfSource[right]
        : data.SourceNames.Utf8(left).SequenceCompareTo(data.SourceNames.Utf8(right)) < 0;
}
