using System.Runtime.CompilerServices;

namespace Provenance.Lineage;

/// <summary>
/// What a later state of a corpus has more than an earlier one: sources and documents behind those it had, and claims that are new
/// or said to otherwise. Nouns are the same where they are the same objects.
/// </summary>
/// <param name="Sources">How many sources there were before.</param>
/// <param name="Documents">How many documents there were before.</param>
/// <param name="OldClaims">How many claims there were before.</param>
/// <param name="Claims">Numbers of the claims that are new or not what they were, ascending; null for all.</param>
internal sealed record CorpusGrowth(int Sources, int Documents, int OldClaims, int[]? Claims)
{
    /// <summary>Everything is new.</summary>
    public static CorpusGrowth Whole { get; } = new(0, 0, 0, null);

    /// <summary>What came to an earlier state; null when anything changed but by coming to it.</summary>
    public static CorpusGrowth? Between(Corpus earlier, Corpus later)
    {
        if (earlier.AsOf != later.AsOf || !Continues(earlier.Sources.AsSpan(), later.Sources.AsSpan())
            || !Continues(earlier.Documents.AsSpan(), later.Documents.AsSpan()) || earlier.Claims.Count > later.Claims.Count)
            return null;
        ReadOnlySpan<Claim> before = earlier.Claims.AsSpan(), after = later.Claims.AsSpan();
        List<int> claims = [];
        for (int i = 0; i < before.Length; i++)
            if (!ReferenceEquals(before[i], after[i]))
                claims.Add(i);
        for (int i = before.Length; i < after.Length; i++)
            claims.Add(i);
        return new CorpusGrowth(earlier.Sources.Count, earlier.Documents.Count, before.Length, [.. claims]);
    }

    static bool Continues<T>(ReadOnlySpan<T> before, ReadOnlySpan<T> after) where T : class
    {
        if (after.Length < before.Length)
            return false;
        if (Unsafe.AreSame(in System.Runtime.InteropServices.MemoryMarshal.GetReference(before), in System.Runtime.InteropServices.MemoryMarshal.GetReference(after)))
            return true;
        for (int i = 0; i < before.Length; i++)
            if (!ReferenceEquals(before[i], after[i]))
                return false;
        return true;
    }
}
