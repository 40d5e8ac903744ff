namespace Provenance.Lineage;

/// <summary>The days on which a document can have appeared, as day numbers; open ends are the limits of the type.</summary>
internal readonly record struct Appearance(int Earliest, int Latest)
{
    /// <summary>When a document appeared: its date, else the latest of its hands, else any day.</summary>
    public static Appearance Of(Document document)
    {
        if (document.Published is { } published)
            return Of(published);
        for (int i = document.Chain.Count - 1; i >= 0; i--)
            if (document.Chain[i].On is { } on)
                return Of(on);
        return new Appearance(int.MinValue, int.MaxValue);
    }

    /// <summary>The days a date can be.</summary>
    public static Appearance Of(EdtfDate date) => new(date.Earliest?.DayNumber ?? int.MinValue, date.Latest?.DayNumber ?? int.MaxValue);

    /// <summary>When the later of two documents appeared.</summary>
    public Appearance Later(Appearance other) => new(Math.Max(Earliest, other.Earliest), Math.Max(Latest, other.Latest));

    /// <summary>Whether this is before the other, whichever days are meant.</summary>
    public bool IsBefore(Appearance other) => Latest < other.Earliest;
}
