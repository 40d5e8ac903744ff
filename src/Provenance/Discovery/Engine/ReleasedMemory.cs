namespace Provenance.Discovery;

/// <summary>
/// Keeps the peak of memory near what is in use while large buffers are given back one by one: left alone, the collector would let
/// them stand until the end. It costs little, because what is left holds no references.
/// </summary>
/// <param name="expected">How many bytes will be given back in all.</param>
internal sealed class ReleasedMemory(long expected)
{
    const long SmallestStep = 32L << 20;
    const int Steps = 12;

    readonly long step = Math.Max(SmallestStep, expected / Steps);
    long since;

    /// <summary>Notes that memory is no longer needed, and has it collected whenever much has come together.</summary>
    public void Add(long bytes)
    {
        if (Interlocked.Add(ref since, bytes) >= step)
            Collect();
    }

    /// <summary>Has what is left over collected, if it may be much.</summary>
    public void End()
    {
        if (expected >= SmallestStep)
            Collect();
    }

    void Collect()
    {
        Interlocked.Exchange(ref since, 0);
        // The pieces of one buffer lie between those of the others: only what is moved together leaves room to give back.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
