using System.Text;
using Provenance.Discovery;

namespace Provenance;

public sealed partial class Observations
{
    /// <summary>Reads observations from a file of comma- or tab-separated text, plain or gzipped, row by row.</summary>
    /// <param name="path">The file. Its header names the columns <c>source,item,value</c> and perhaps <c>time</c>; <c>object</c> is read as <c>item</c>.</param>
    /// <param name="options">Other column names, the delimiter, what to do with repeats; null for the defaults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ObservationException">Something cannot be read; all of it is told.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Observations Load(string path, ObservationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return Read(stream, path.Replace('\\', '/'), options, cancellation);
    }

    /// <summary>Reads observations from a stream of comma- or tab-separated text in UTF-8, plain or gzipped.</summary>
    /// <param name="stream">The stream; it is read to its end and closed.</param>
    /// <param name="name">What findings call the stream.</param>
    /// <param name="options">Other column names, the delimiter, what to do with repeats; null for the defaults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ObservationException">Something cannot be read; all of it is told.</exception>
    public static Observations Read(Stream stream, string name = "", ObservationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ObservationOptions.Default;
        options.Validate();
        return new ObservationReader(name, options).Read(stream, cancellation);
    }

    /// <summary>Reads observations from text in memory.</summary>
    /// <param name="text">Comma- or tab-separated text with a header.</param>
    /// <param name="options">Other column names, the delimiter, what to do with repeats; null for the defaults.</param>
    /// <exception cref="ObservationException">Something cannot be read; all of it is told.</exception>
    public static Observations Parse(string text, ObservationOptions? options = null) =>
        Read(new MemoryStream(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text)))), "", options);

    /// <summary>Makes observations of a sequence.</summary>
    /// <param name="observations">Source, item and value of each; none of them empty.</param>
    /// <param name="repeats">What counts when a source speaks more than once on one item.</param>
    public static Observations From(IEnumerable<(string Source, string Item, string Value)> observations, RepeatPolicy repeats = RepeatPolicy.Distinct)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ObservationsBuilder builder = new(repeats);
        foreach ((string source, string item, string value) in observations)
            builder.Add(source, item, value);
        return builder.Build();
    }

    /// <summary>Makes observations of a sequence, with the times at which they were made.</summary>
    /// <param name="observations">Source, item and value of each, none of them empty, and when it was made.</param>
    /// <param name="repeats">What counts when a source speaks more than once on one item; only the first and the last are told by the times.</param>
    public static Observations From(
        IEnumerable<(string Source, string Item, string Value, DateTimeOffset Time)> observations, RepeatPolicy repeats)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ObservationsBuilder builder = new(repeats);
        foreach ((string source, string item, string value, DateTimeOffset time) in observations)
            builder.Add(source, item, value, time);
        return builder.Build();
    }

    /// <summary>Makes observations of three columns, as data frames hold them.</summary>
    /// <param name="sources">The sources, one a row.</param>
    /// <param name="items">The items, one a row.</param>
    /// <param name="values">The values, one a row.</param>
    /// <param name="repeats">What counts when a source speaks more than once on one item.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static Observations FromColumns(
        ReadOnlySpan<string> sources, ReadOnlySpan<string> items, ReadOnlySpan<string> values, RepeatPolicy repeats = RepeatPolicy.Distinct)
    {
        if (sources.Length != items.Length || items.Length != values.Length)
            throw new ArgumentException($"The columns differ in length: {sources.Length}, {items.Length}, {values.Length}.", nameof(values));
        ObservationsBuilder builder = new(repeats);
        for (int i = 0; i < sources.Length; i++)
            builder.Add(sources[i], items[i], values[i]);
        return builder.Build();
    }

    /// <summary>Makes observations of four columns, with the times at which they were made.</summary>
    /// <param name="sources">The sources, one a row.</param>
    /// <param name="items">The items, one a row.</param>
    /// <param name="values">The values, one a row.</param>
    /// <param name="times">The times, one a row.</param>
    /// <param name="repeats">What counts when a source speaks more than once on one item; only the first and the last are told by the times.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static Observations FromColumns(
        ReadOnlySpan<string> sources, ReadOnlySpan<string> items, ReadOnlySpan<string> values, ReadOnlySpan<DateTimeOffset> times, RepeatPolicy repeats)
    {
        if (sources.Length != items.Length || items.Length != values.Length || values.Length != times.Length)
            throw new ArgumentException($"The columns differ in length: {sources.Length}, {items.Length}, {values.Length}, {times.Length}.", nameof(times));
        ObservationsBuilder builder = new(repeats);
        for (int i = 0; i < sources.Length; i++)
            builder.Add(sources[i], items[i], values[i], times[i]);
        return builder.Build();
    }
}
