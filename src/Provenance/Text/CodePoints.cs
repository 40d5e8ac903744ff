namespace Provenance.Text;

/// <summary>
/// Counts Unicode code points, as W3C text positions do, in a string of UTF-16 units. A surrogate without its other half counts
/// as one code point. The index keeps one number for every 128 units, and nothing for a text without surrogates.
/// </summary>
sealed class CodePoints
{
    const int Block = 128;
    readonly string text;
    readonly int[] counts;

    public CodePoints(string text)
    {
        this.text = text;
        counts = text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF') ? new int[text.Length / Block + 1] : [];
        int count = 0;
        for (int block = 0; block < counts.Length; block++)
        {
            counts[block] = count;
            count += Count(block * Block, Math.Min(text.Length, (block + 1) * Block));
        }
        Length = counts.Length == 0 ? text.Length : count;
    }

    /// <summary>The number of code points.</summary>
    public int Length { get; }

    /// <summary>The number of code points that begin before a place in UTF-16 units.</summary>
    public int FromUnits(int units) =>
        counts.Length == 0 ? units : counts[units / Block] + Count(units / Block * Block, units);

    /// <summary>The place in UTF-16 units where a code point begins; the end of the text for its length.</summary>
    public int ToUnits(int codePoints)
    {
        if (counts.Length == 0)
            return codePoints;
        int block = Array.BinarySearch(counts, codePoints);
        block = block < 0 ? ~block - 1 : block;
        int units = block * Block, left = codePoints - counts[block];
        for (units += IsSecondHalf(units) ? 1 : 0; left > 0 && units < text.Length; left--)
            units += UnitsAt(text, units);
        return units;
    }

    /// <summary>The code point that begins at a place; a surrogate stands for itself when it has no other half.</summary>
    public static int At(string text, int units) =>
        char.IsHighSurrogate(text[units]) && units + 1 < text.Length && char.IsLowSurrogate(text[units + 1])
            ? char.ConvertToUtf32(text[units], text[units + 1])
            : text[units];

    /// <summary>The number of UTF-16 units, 1 or 2, of the code point that begins at a place.</summary>
    public static int UnitsAt(string text, int units) =>
        char.IsHighSurrogate(text[units]) && units + 1 < text.Length && char.IsLowSurrogate(text[units + 1]) ? 2 : 1;

    int Count(int start, int end)
    {
        int count = end - start;
        for (int i = start; i < end; i++)
            count -= IsSecondHalf(i) ? 1 : 0;
        return count;
    }

    bool IsSecondHalf(int units) =>
        units > 0 && units < text.Length && char.IsLowSurrogate(text[units]) && char.IsHighSurrogate(text[units - 1]);
}
