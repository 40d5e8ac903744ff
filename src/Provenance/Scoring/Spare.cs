namespace Provenance.Scoring;

/// <summary>Keeps one thing with its buffers, which serves one thread at a time, for further questions; more of it asked for at once is made and forgotten.</summary>
/// <param name="make">Makes it.</param>
internal sealed class Spare<T>(Func<T> make) where T : class
{
    T? kept;

    /// <summary>Asks it something.</summary>
    public TAnswer Ask<TAnswer>(Func<T, TAnswer> question)
    {
        T one = Interlocked.Exchange(ref kept, null) ?? make();
        TAnswer answer = question(one);
        kept = one;
        return answer;
    }
}
