namespace Provenance.Discovery;

/// <summary>
/// Keeps the peak of memory near what is in use while large buffers are given back one by one: left alone, the collector would let
/// them stand until the end. It costs little, because what is left holds no references.
/// </summary>
internal sealed class ReleasedMemory
{
    const long Step = 32L << 20;

    long since;

    /// <summary>Notes that memory is no longer needed, and has it collected whenever much has come together.</summary>
    public void Add(long bytes)
    {
        if (Interlocked.Add(ref since, bytes) < Step)
            return;
        Interlocked.Exchange(ref since, 0);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
    }
}
