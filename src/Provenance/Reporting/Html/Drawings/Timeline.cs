using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Places documents on a line of days: each with the days its hands had it, copies below what they were made from, and those nobody can date at the end.</summary>
internal sealed class Timeline
{
    /// <summary>More documents than this make a drawing nobody reads: those that most claims rest on are drawn.</summary>
    public const int MostDocuments = 200;

    /// <summary>How wide the days are drawn, in pixels.</summary>
    public const int Width = 800;

    /// <summary>How many days may stand outside the first and the last date, at least, so that open dates have room.</summary>
    const int Margin = 20;

    Timeline(int first, int last) => (First, Last) = (first, last);

    /// <summary>The first and the last day drawn, as day numbers.</summary>
    public int First { get; }

    /// <inheritdoc cref="First"/>
    public int Last { get; }

    /// <summary>The rows, from the top.</summary>
    public List<TimelineRow> Rows { get; } = [];

    /// <summary>The marks of the scale: a place and its words.</summary>
    public List<(int X, string Words)> Marks { get; } = [];

    /// <summary>How many documents are left out.</summary>
    public int Left { get; private init; }

    /// <summary>Lays out the documents of a corpus.</summary>
    public static Timeline Of(ReportIndex index)
    {
        int[] claimsOf = index.ClaimsOn;
        int[] shown = [.. Enumerable.Range(0, claimsOf.Length).OrderByDescending(document => claimsOf[document]).ThenBy(document => document).Take(MostDocuments).Order()];
        List<TimelineRow> rows = [.. shown.Select(document => new TimelineRow(document, Days(index.Corpus.Documents[document])))];
        int[] known = [.. rows.SelectMany(row => row.Stretches).SelectMany(stretch => new[] { stretch.From, stretch.To }).OfType<int>()];
        int first = known.Length == 0 ? 0 : known.Min(), last = known.Length == 0 ? 0 : known.Max();
        int margin = Math.Max(Margin, (last - first) / 30);
        Timeline timeline = new(Math.Max(0, first - margin), Math.Min(DateOnly.MaxValue.DayNumber, last + margin)) { Left = claimsOf.Length - shown.Length };
        foreach (TimelineRow row in rows)
            foreach (Stretch stretch in row.Stretches)
                (stretch.X1, stretch.X2) = (timeline.X(stretch.From ?? timeline.First), timeline.X(stretch.To ?? timeline.Last));
        timeline.Order(index, rows);
        if (known.Length > 0)
            timeline.AddMarks();
        return timeline;
    }

    int X(int day) => Last == First ? 0 : (int)((long)(day - First) * Width / (Last - First));

    /// <summary>The hands with a date, and the day of publication where no hand has it.</summary>
    static List<Stretch> Days(Document document)
    {
        List<Stretch> stretches = [];
        foreach (Hand hand in document.Chain)
            if (hand.On is { } on)
                Add(on, hand.Source, Term<HandRole>.Of(hand.Role));
        if (document.Published is { } published && !stretches.Exists(stretch => stretch.Words == published.Text))
            Add(published, null, "published");
        return [.. stretches.OrderBy(stretch => stretch.From ?? int.MinValue).ThenBy(stretch => stretch.To ?? int.MaxValue)];

        void Add(EdtfDate date, string? source, string part)
        {
            // A day outside the calendar is no place on the line.
            if (date.Earliest is not null || date.Latest is not null)
                foreach (EdtfDate reading in date.Readings)
                    if (reading.Earliest is not null || reading.Latest is not null)
                        stretches.Add(new Stretch(reading.Earliest?.DayNumber, reading.Latest?.DayNumber, source, part, date.Text) { IsOneOf = date.IsAmbiguous });
        }
    }

    /// <summary>Originals by their first day, each followed by what was made from it.</summary>
    void Order(ReportIndex index, List<TimelineRow> rows)
    {
        Dictionary<int, TimelineRow> byDocument = rows.ToDictionary(row => row.Document);
        foreach (TimelineRow row in rows)
            foreach (Derivation derivation in index.Corpus.Documents[row.Document].DerivedFrom)
                if (row.Original < 0 && derivation.Document is { } id && index.Corpus.FindDocument(id) is not null && byDocument.ContainsKey(index.Document(id)) && index.Document(id) != row.Document)
                    row.Original = index.Document(id);
        ILookup<int, TimelineRow> copies = rows.ToLookup(row => row.Original);
        HashSet<int> placed = [];
        foreach (TimelineRow row in rows.Where(row => row.Original < 0).OrderBy(row => row.Start).ThenBy(row => row.Document))
            Place(row, 0);
        // What is made from itself in a circle has no original to start from.
        foreach (TimelineRow row in rows.OrderBy(row => row.Start).ThenBy(row => row.Document))
            Place(row, 0);

        void Place(TimelineRow start, int depth)
        {
            Stack<(TimelineRow Row, int Depth)> open = new([(start, depth)]);
            while (open.TryPop(out (TimelineRow Row, int Depth) at))
            {
                if (!placed.Add(at.Row.Document))
                    continue;
                at.Row.Depth = at.Depth;
                Rows.Add(at.Row);
                foreach (TimelineRow copy in copies[at.Row.Document].OrderByDescending(copy => copy.Start).ThenByDescending(copy => copy.Document))
                    open.Push((copy, at.Depth + 1));
            }
        }
    }

    /// <summary>Marks at the beginnings of days, months or years, as many as have room.</summary>
    void AddMarks()
    {
        DateOnly first = DateOnly.FromDayNumber(First), last = DateOnly.FromDayNumber(Last);
        int days = Last - First;
        (int months, string format) = days switch
        {
            <= 90 => (0, "d MMM yyyy"),
            <= 400 => (1, "MMM yyyy"),
            <= 1_200 => (3, "MMM yyyy"),
            <= 3_000 => (12, "yyyy"),
            _ => (12 * (1 + days / 3_650), "yyyy"),
        };
        if (months == 0)
        {
            int step = Math.Max(1, days / 6);
            for (int day = First + step / 2; day <= Last; day += step)
                Marks.Add((X(day), DateOnly.FromDayNumber(day).ToString(format, CultureInfo.InvariantCulture)));
            return;
        }
        int start = first.Year * 12 + first.Month - 1, end = last.Year * 12 + last.Month - 1;
        for (int month = (start + months) / months * months; month <= end; month += months)
        {
            DateOnly day = new(month / 12, month % 12 + 1, 1);
            Marks.Add((X(day.DayNumber), day.ToString(format, CultureInfo.InvariantCulture)));
        }
    }
}

/// <summary>A document with the days on which somebody had it.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Stretches">The days, the earliest first; none where nobody knows.</param>
internal sealed record TimelineRow(int Document, List<Stretch> Stretches)
{
    /// <summary>The number of the document it was made from, where that is drawn; else -1.</summary>
    public int Original { get; set; } = -1;

    /// <summary>How many originals it is away from one that was made from none.</summary>
    public int Depth { get; set; }

    /// <summary>The day to sort by; documents without one come last.</summary>
    public int Start => Stretches.Count == 0 ? int.MaxValue : Stretches[0].From ?? Stretches[0].To ?? int.MaxValue;
}

/// <summary>The days on which one hand can have had a document; an open end is null.</summary>
internal sealed record Stretch(int? From, int? To, string? Source, string Part, string Words)
{
    /// <summary>Whether it is one of several readings of a date.</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Where it begins.</summary>
    public int X1 { get; set; }

    /// <summary>Where it ends.</summary>
    public int X2 { get; set; }
}
