using System.Text.Unicode;
using Provenance.Discovery;

namespace Provenance;

/// <summary>Collects observations one by one and makes the index. Not safe for use by several threads at once.</summary>
public sealed class ObservationsBuilder
{
    readonly NameTable sources = new(), items = new(), values = new();
    readonly List<ShardBuffer> buffers = [];
    readonly RepeatPolicy repeats;
    readonly int widthBits;
    bool? timed;

    /// <summary>Starts an empty collection.</summary>
    /// <param name="repeats">What counts when a source speaks more than once on one item.</param>
    public ObservationsBuilder(RepeatPolicy repeats = RepeatPolicy.Distinct)
        : this(repeats, timed: null)
    {
    }

    // Whether there are times is told by the first observation where it is not known before.
    internal ObservationsBuilder(RepeatPolicy repeats, bool? timed, int widthBits = Shard.UsualWidthBits) =>
        (this.repeats, this.timed, this.widthBits) = (repeats, timed, widthBits);

    bool TimesCount => repeats is RepeatPolicy.First or RepeatPolicy.Last;

    /// <summary>Adds an observation.</summary>
    /// <param name="source">Who says so; not empty.</param>
    /// <param name="item">What it is about; not empty.</param>
    /// <param name="value">What is said; not empty.</param>
    /// <exception cref="InvalidOperationException">Others have a time, and <see cref="RepeatPolicy.First"/> or <see cref="RepeatPolicy.Last"/> counts.</exception>
    public void Add(string source, string item, string value) => Add(source, item, value, null);

    /// <summary>Adds an observation that was made at a time.</summary>
    /// <param name="source">Who says so; not empty.</param>
    /// <param name="item">What it is about; not empty.</param>
    /// <param name="value">What is said; not empty.</param>
    /// <param name="time">When; it tells which observation is <see cref="RepeatPolicy.First"/> or <see cref="RepeatPolicy.Last"/> and counts for nothing else.</param>
    /// <exception cref="InvalidOperationException">Others have no time, and <see cref="RepeatPolicy.First"/> or <see cref="RepeatPolicy.Last"/> counts.</exception>
    public void Add(string source, string item, string value, DateTimeOffset time) => Add(source, item, value, time.UtcTicks);

    /// <summary>Adds an observation without making strings.</summary>
    /// <param name="source">Who says so, in UTF-8; not empty.</param>
    /// <param name="item">What it is about, in UTF-8; not empty.</param>
    /// <param name="value">What is said, in UTF-8; not empty.</param>
    /// <exception cref="ArgumentException">One is empty or no UTF-8.</exception>
    /// <exception cref="InvalidOperationException">Others have a time, and <see cref="RepeatPolicy.First"/> or <see cref="RepeatPolicy.Last"/> counts.</exception>
    public void Add(ReadOnlySpan<byte> source, ReadOnlySpan<byte> item, ReadOnlySpan<byte> value) => Add(source, item, value, null);

    /// <summary>Adds an observation that was made at a time, without making strings.</summary>
    /// <param name="source">Who says so, in UTF-8; not empty.</param>
    /// <param name="item">What it is about, in UTF-8; not empty.</param>
    /// <param name="value">What is said, in UTF-8; not empty.</param>
    /// <param name="time">When; it tells which observation is <see cref="RepeatPolicy.First"/> or <see cref="RepeatPolicy.Last"/> and counts for nothing else.</param>
    /// <exception cref="ArgumentException">One is empty or no UTF-8.</exception>
    /// <exception cref="InvalidOperationException">Others have no time, and <see cref="RepeatPolicy.First"/> or <see cref="RepeatPolicy.Last"/> counts.</exception>
    public void Add(ReadOnlySpan<byte> source, ReadOnlySpan<byte> item, ReadOnlySpan<byte> value, DateTimeOffset time) => Add(source, item, value, time.UtcTicks);

    /// <summary>Makes the index. The builder is empty afterwards and cannot be used again.</summary>
    /// <exception cref="ObservationException">A source repeats itself under <see cref="RepeatPolicy.Reject"/>.</exception>
    public Observations Build() => Build([]);

    internal NameTable SourceNames => sources;

    internal NameTable ItemNames => items;

    internal NameTable ValueNames => values;

    internal void Add(int source, int item, int value, long time)
    {
        int shard = item >> widthBits;
        while (buffers.Count <= shard)
            buffers.Add(new ShardBuffer(TimesCount && timed == true));
        buffers[shard].Add(item - (shard << widthBits), source, value, time);
    }

    void Add(string source, string item, string value, long? ticks)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(item);
        ArgumentException.ThrowIfNullOrEmpty(value);
        CheckTime(ticks is not null);
        Add(sources.Intern(source), items.Intern(item), values.Intern(value), ticks ?? 0);
    }

    void Add(ReadOnlySpan<byte> source, ReadOnlySpan<byte> item, ReadOnlySpan<byte> value, long? ticks)
    {
        Check(source, nameof(source));
        Check(item, nameof(item));
        Check(value, nameof(value));
        CheckTime(ticks is not null);
        Add(sources.Intern(source, out _), items.Intern(item, out _), values.Intern(value, out _), ticks ?? 0);
    }

    static void Check(ReadOnlySpan<byte> name, string parameter)
    {
        if (name.IsEmpty)
            throw new ArgumentException("It is empty.", parameter);
        if (!Utf8.IsValid(name))
            throw new ArgumentException("It is no UTF-8.", parameter);
    }

    // What has no time is neither before nor after what has one.
    void CheckTime(bool isTimed)
    {
        timed ??= isTimed;
        if (TimesCount && timed != isTimed)
            throw new InvalidOperationException($"Either all observations have a time or none has where the {(repeats == RepeatPolicy.First ? "first" : "last")} of a source counts.");
    }

    internal Observations Build(IEnumerable<Diagnostic> findings, int maxThreads = 0)
    {
        Shard[] shards = new Shard[buffers.Count];
        RepeatResolver[] resolvers = new RepeatResolver[buffers.Count];
        ReleasedMemory released = new(buffers.Sum(buffer => buffer.Count * buffer.BytesEach));
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = maxThreads > 0 ? maxThreads : -1 };
        Parallel.For(0, shards.Length, parallel, () => (Sorted: new SortedByItem(), Factory: new ShardFactory(widthBits)), (i, _, room) =>
        {
            long bytes = buffers[i].Count * buffers[i].BytesEach;
            shards[i] = BuildShard(i, resolvers[i] = new RepeatResolver(repeats), room.Sorted, room.Factory);
            released.Add(bytes);
            return room;
        }, _ => { });
        released.End();
        List<Diagnostic> all = [.. findings];
        if (Array.Find(resolvers, resolver => resolver.Rejected >= 0) is { } rejecting)
            all.Add(ReadingFindings.Repeat(sources[rejecting.Rejected], Severity.Error, resolvers.Sum(resolver => resolver.PutAside)));
        if (all.Exists(finding => finding.Severity == Severity.Error))
            throw new ObservationException(all);
        int[] claims = new int[sources.Count];
        foreach (Shard shard in shards)
            foreach (int source in shard.EdgeSource)
                claims[source]++;
        return new Observations(shards, sources, items, values, claims) { Diagnostics = all.ToValueList() };
    }

    Shard BuildShard(int index, RepeatResolver resolver, SortedByItem sorted, ShardFactory factory)
    {
        int count = Math.Min(1 << widthBits, items.Count - (index << widthBits));
        buffers[index].TakeByItem(count, sorted);
        factory.Begin(index, count, sorted.Starts[^1]);
        for (int i = 0; i < count; i++)
            factory.Append(sorted.Of(i)[..resolver.Resolve(sorted.Of(i), sorted.TimesOf(i))]);
        return factory.ToShard();
    }
}
