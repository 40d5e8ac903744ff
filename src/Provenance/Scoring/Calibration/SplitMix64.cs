namespace Provenance.Scoring;

/// <summary>
/// A generator of pseudo-random numbers that gives the same on every platform and framework (Steele, Lea, Flood, Fast splittable
/// pseudorandom number generators, 2014).
/// </summary>
internal struct SplitMix64(ulong seed)
{
    ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>The next number below a bound, each equally likely.</summary>
    public int Below(int bound)
    {
        // The high half of a product spreads 64 bits over the bound; the few products that would favour some numbers are drawn again.
        ulong unfair = (0UL - (ulong)bound) % (ulong)bound;
        while (true)
        {
            ulong high = Math.BigMul(Next(), (ulong)bound, out ulong low);
            if (low >= unfair)
                return (int)high;
        }
    }
}
