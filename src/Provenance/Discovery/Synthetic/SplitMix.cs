namespace Provenance.Discovery;

/// <summary>A small random generator that gives the same numbers everywhere (Steele, Lea, Flood, OOPSLA 2014).</summary>
internal sealed class SplitMix(ulong seed)
{
    ulong state = seed;

    /// <summary>The next number in [0, 1), with 53 random bits.</summary>
    public double NextDouble()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return ((z ^ z >> 31) >> 11) * (1.0 / (1UL << 53));
    }
}
