namespace Provenance.Discovery;

/// <summary>What a value measures.</summary>
internal enum MeasureKind : byte
{
    /// <summary>Nothing: it is a word.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A time, in minutes.</summary>
    Time,
}

/// <summary>A value as a number or a time, where it is one.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Amount">How much; 0 for words.</param>
internal readonly record struct Measurable(MeasureKind Kind, double Amount)
{
    /// <summary>Reads every value.</summary>
    public static Measurable[] Of(NameTable values)
    {
        Measurable[] all = new Measurable[values.Count];
        for (int i = 0; i < all.Length; i++)
            all[i] = Of(values.Utf8(i));
        return all;
    }

    static Measurable Of(ReadOnlySpan<byte> text)
    {
        if (Number.TryParse(text, out double number))
            return new Measurable(MeasureKind.Number, number);
        return Moment.HasTimeOfDay(text) && Moment.TryParse(text, out long ticks)
            ? new Measurable(MeasureKind.Time, (double)ticks / TimeSpan.TicksPerMinute)
            : default;
    }
}
