namespace Provenance.Scoring;

/// <summary>The places of the ranked claims.</summary>
internal sealed class RankOrder
{
    /// <summary>More entries than this are sorted in two halves at once.</summary>
    const int WorthHalving = 1 << 16;

    readonly ScoreTable scores;
    readonly ValueList<Claim> claims;
    readonly int[] numbers;

    RankOrder(ScoreTable scores, ValueList<Claim> claims, int[] numbers) => (this.scores, this.claims, this.numbers) = (scores, claims, numbers);

    /// <summary>How many claims are ranked.</summary>
    public int Count => numbers.Length;

    /// <summary>The number of the claim at a position.</summary>
    public int this[int position] => numbers[position];

    /// <summary>Puts the claims that can be held against the world in order.</summary>
    /// <param name="scores">All scores.</param>
    /// <param name="claims">All claims.</param>
    /// <param name="threads">How many threads may sort; 0 for one a processor.</param>
    public static RankOrder Of(ScoreTable scores, ValueList<Claim> claims, int threads)
    {
        RankEntry[] entries = new RankEntry[claims.Count];
        int count = 0;
        for (int i = 0; i < claims.Count; i++)
            if (claims[i].IsCheckable)
                entries[count++] = RankEntry.Of(scores[i], claims[i].Id, i);
        Sort(entries, 0, count, threads == 1 ? int.MaxValue : WorthHalving, new RankEntryOrder(claims));
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
            numbers[i] = entries[i].Number;
        return new RankOrder(scores, claims, numbers);
    }

    /// <summary>The order after some claims were scored again or for the first time.</summary>
    /// <param name="later">All scores.</param>
    /// <param name="laterClaims">All claims.</param>
    /// <param name="again">The numbers of those claims, ascending.</param>
    public RankOrder With(ScoreTable later, ValueList<Claim> laterClaims, IReadOnlyList<int> again)
    {
        int[] gone = [.. again.Where(number => number < claims.Count).Select(PositionOf).Where(position => position >= 0).Order()];
        RankEntryOrder order = new(laterClaims);
        RankEntry[] come = [.. again.Where(number => laterClaims[number].IsCheckable).Select(number => RankEntry.Of(later[number], laterClaims[number].Id, number))];
        Array.Sort(come, order);
        // Places are sought among all that were there; those that are gone have their old keys, and are left out as the rest is copied.
        int[] result = GC.AllocateUninitializedArray<int>(numbers.Length - gone.Length + come.Length);
        int taken = 0, put = 0, left = 0;
        foreach (RankEntry entry in come)
        {
            Take(PlaceOf(entry, order, taken));
            result[put++] = entry.Number;
        }
        Take(numbers.Length);
        return new RankOrder(later, laterClaims, result);

        void Take(int end)
        {
            while (left < gone.Length && gone[left] < end)
            {
                Copy(gone[left]);
                taken = gone[left++] + 1;
            }
            Copy(end);
        }

        void Copy(int end)
        {
            if (end <= taken)
                return;
            numbers.AsSpan(taken, end - taken).CopyTo(result.AsSpan(put));
            put += end - taken;
            taken = end;
        }
    }

    /// <summary>The first position, from one on, of a claim that comes after an entry.</summary>
    int PlaceOf(RankEntry entry, RankEntryOrder order, int low)
    {
        int high = Count;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (order.Compare(EntryOf(numbers[middle]), entry) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The rank of the claim at a position: one more than the number of claims with better keys.</summary>
    public int RankAt(int position)
    {
        RankKey key = KeyAt(position);
        // Mostly the claim before has another key; where many are equal, the first of them is found in strides that double.
        int low = position, stride = 1;
        while (low > 0 && KeyAt(low - 1).CompareTo(key) == 0)
        {
            int next = Math.Max(0, low - stride);
            if (KeyAt(next).CompareTo(key) == 0)
                (low, stride) = (next, stride * 2);
            else
                return FirstNotBetter(key, next + 1, low) + 1;
        }
        return low + 1;
    }

    /// <summary>How many claims have better keys.</summary>
    public int Better(RankKey key) => FirstNotBetter(key, 0, Count);

    /// <summary>The position of the claim with a number; -1 when it is not ranked.</summary>
    public int PositionOf(int number)
    {
        int position = PlaceOf(EntryOf(number), new RankEntryOrder(claims), 0);
        return position < Count && numbers[position] == number ? position : -1;
    }

    RankEntry EntryOf(int number) => RankEntry.Of(scores[number], claims[number].Id, number);

    RankKey KeyAt(int position) => new(scores[numbers[position]]);

    int FirstNotBetter(RankKey key, int low, int high)
    {
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (KeyAt(middle).CompareTo(key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    static void Sort(RankEntry[] entries, int start, int count, int whole, RankEntryOrder order)
    {
        if (count <= whole)
        {
            Array.Sort(entries, start, count, order);
            return;
        }
        int half = count / 2;
        Parallel.Invoke(() => Sort(entries, start, half, whole, order), () => Sort(entries, start + half, count - half, whole, order));
        RankEntry[] left = entries.AsSpan(start, half).ToArray();
        for (int i = 0, j = start + half, k = start; i < half; k++)
            entries[k] = j == start + count || order.Compare(left[i], entries[j]) < 0 ? left[i++] : entries[j++];
    }
}
