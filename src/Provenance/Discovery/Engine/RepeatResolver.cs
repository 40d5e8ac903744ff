namespace Provenance.Discovery;

/// <summary>Decides which observations count when a source speaks more than once on one item.</summary>
internal sealed class RepeatResolver(RepeatPolicy policy)
{
    readonly Dictionary<int, int> places = [];

    /// <summary>How many observations the policy put aside.</summary>
    public long PutAside { get; private set; }

    /// <summary>The first source that repeated itself under <see cref="RepeatPolicy.Reject"/>, or -1.</summary>
    public int Rejected { get; private set; } = -1;

    /// <summary>Reduces the observations of one item, given in the order of arrival, and sorts what is left.</summary>
    /// <returns>How many are left at the front.</returns>
    public int Resolve(Span<ulong> pairs, Span<long> times)
    {
        int left = policy switch
        {
            RepeatPolicy.First or RepeatPolicy.Last or RepeatPolicy.Reject => OnePerSource(pairs, times),
            _ => pairs.Length,
        };
        pairs = pairs[..left];
        pairs.Sort();
        if (policy == RepeatPolicy.Distinct)
        {
            left = 0;
            for (int i = 0; i < pairs.Length; i++)
                if (i == 0 || pairs[i] != pairs[i - 1])
                    pairs[left++] = pairs[i];
            PutAside += pairs.Length - left;
        }
        return left;
    }

    int OnePerSource(Span<ulong> pairs, Span<long> times)
    {
        places.Clear();
        int left = 0;
        for (int i = 0; i < pairs.Length; i++)
        {
            int source = (int)(uint)pairs[i];
            if (places.TryAdd(source, left))
            {
                pairs[left] = pairs[i];
                if (!times.IsEmpty)
                    times[left] = times[i];
                left++;
                continue;
            }
            PutAside++;
            int place = places[source];
            if (policy == RepeatPolicy.Reject && Rejected < 0)
                Rejected = source;
            bool replaces = policy == RepeatPolicy.Last
                ? times.IsEmpty || times[i] >= times[place]
                : !times.IsEmpty && times[i] < times[place];
            if (!replaces)
                continue;
            pairs[place] = pairs[i];
            if (!times.IsEmpty)
                times[place] = times[i];
        }
        return left;
    }
}
