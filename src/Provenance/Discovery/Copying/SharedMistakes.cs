namespace Provenance.Discovery;

/// <summary>
/// Which mistakes two sources share, given what is believed. Sources that are good say the same because it is true, and hard items
/// deceive many; but of the mistakes that either makes, independent sources share few and a copier shares most.
/// </summary>
internal sealed class SharedMistakes
{
    readonly Observations data;
    readonly ClaimVector beliefs;
    readonly Dictionary<int, List<Answer>> answers = [];

    /// <summary>Looks up what some sources say.</summary>
    /// <param name="data">The data.</param>
    /// <param name="beliefs">What is believed of its claims.</param>
    /// <param name="sources">The sources.</param>
    public SharedMistakes(Observations data, ClaimVector beliefs, IEnumerable<int> sources)
    {
        (this.data, this.beliefs) = (data, beliefs);
        foreach (int source in sources)
            answers.TryAdd(source, []);
        foreach (Shard shard in data.Shards)
            Collect(shard);
    }

    /// <summary>Of the mistakes that either makes on items on which both speak: how many both make, and how many there are.</summary>
    public (int Both, int Either) Of(int first, int second)
    {
        List<Answer> one = answers[first], another = answers[second];
        int both = 0, either = 0;
        for (int i = 0, k = 0; i < one.Count && k < another.Count;)
            if (one[i].Item != another[k].Item)
                _ = one[i].Item < another[k].Item ? i++ : k++;
            else
            {
                bool isMistake = !one[i].IsBelieved || !another[k].IsBelieved;
                either += isMistake ? 1 : 0;
                both += isMistake && one[i].Claim == another[k].Claim ? 1 : 0;
                i++;
                k++;
            }
        return (both, either);
    }

    void Collect(Shard shard)
    {
        double[] belief = beliefs[shard];
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], end = shard.ItemClaims[i + 1], leading = first + Winners.Leading(belief.AsSpan(first..end));
            for (int claim = first; claim < end; claim++)
                foreach (int source in shard.Sources(claim))
                    if (answers.TryGetValue(source, out List<Answer>? own))
                        own.Add(new Answer(shard.FirstItem + i, claim - first, claim == leading));
        }
    }

    readonly record struct Answer(int Item, int Claim, bool IsBelieved);
}
