namespace Provenance.Scoring;

/// <summary>What counts of what several raters say. Nobody's word is lost: what does not count is shown beside what does.</summary>
internal static class RaterJudgement
{
    /// <summary>The median of the raters who judge, the lower of two middle ones; or the chosen rater's.</summary>
    public static Reliability Grade(ValueList<ReliabilityRating> ratings, string? rater)
    {
        if (ratings.IsEmpty)
            return Reliability.F;
        LatestDays days = DaysOf(ratings);
        List<Reliability> judged = [];
        foreach (ReliabilityRating rating in ratings)
            if (rating.Grade != Reliability.F && (rater is null || rating.By == rater) && !days.Supersede(rating.By, rating.On))
                judged.Add(rating.Grade);
        judged.Sort();
        return judged.Count == 0 ? Reliability.F : judged[judged.Count / 2];
    }

    /// <summary>
    /// The longest record, or the chosen rater's longest; of equally long ones the worst. Records are not added: raters may have counted
    /// the same claims. Null where nobody counted anything.
    /// </summary>
    public static TrackRecord? Record(ValueList<ReliabilityRecord> records, string? rater)
    {
        if (records.IsEmpty)
            return null;
        LatestDays days = DaysOf(records);
        TrackRecord? longest = null;
        foreach (ReliabilityRecord record in records)
            if (Length(record.Counts) > 0 && (rater is null || record.By == rater) && !days.Supersede(record.By, record.On) && IsLonger(record.Counts, longest))
                longest = record.Counts;
        return longest;
    }

    static bool IsLonger(TrackRecord record, TrackRecord? other) => other is not { } known
        || Length(record) > Length(known) || (Length(record) == Length(known) && record.Right < known.Right);

    static long Length(TrackRecord record) => (long)record.Right + record.Wrong;

    static LatestDays DaysOf(ValueList<ReliabilityRating> ratings)
    {
        LatestDays days = new();
        foreach (ReliabilityRating rating in ratings)
            days.Add(rating.By, rating.On);
        return days;
    }

    static LatestDays DaysOf(ValueList<ReliabilityRecord> records)
    {
        LatestDays days = new();
        foreach (ReliabilityRecord record in records)
            days.Add(record.By, record.On);
        return days;
    }

    /// <summary>The last day on which each rater certainly spoke.</summary>
    readonly struct LatestDays()
    {
        readonly Dictionary<string, EdtfDate> latest = new(StringComparer.Ordinal);

        public void Add(string? rater, EdtfDate? day)
        {
            if (rater is not null && day is not null && (!latest.TryGetValue(rater, out EdtfDate? known) || day.Days.First > known.Days.First))
                latest[rater] = day;
        }

        /// <summary>Whether the same rater spoke again, on a day that is certainly later.</summary>
        public bool Supersede(string? rater, EdtfDate? day) => rater is not null && day is not null && latest[rater].Order(day) == DateOrder.After;
    }
}
