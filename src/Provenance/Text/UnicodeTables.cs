using System.Buffers;

namespace Provenance.Text;

/// <summary>What a code point needs when texts are brought to one form.</summary>
[Flags]
enum CodePointTraits : byte
{
    None = 0,
    WhiteSpace = 1,
    Invisible = 2,
    Mark = 4,
    JoinsBackward = 8,
    Canonical = 16,
    SameLetters = 32,
    OtherForm = 64,
}

/// <summary>The unpacked character properties; made once, when the first text needs them.</summary>
sealed class UnicodeTables
{
    const int Limit = 0x30000;
    readonly CodePointTraits[] traits = new CodePointTraits[Limit];
    readonly Dictionary<int, byte> classes = [];
    readonly Dictionary<int, int[]> canonical = [], sameLetters = [], otherForms = [];
    readonly Dictionary<long, int> pairs = [];

    UnicodeTables()
    {
        ReadClasses();
        ReadMappings(UnicodeData.Canonical, canonical, CodePointTraits.Canonical);
        ReadMappings(UnicodeData.SameLetters, sameLetters, CodePointTraits.SameLetters);
        ReadMappings(UnicodeData.OtherForms, otherForms, CodePointTraits.OtherForm);
        ReadPairs();
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            if (Invisibles.Contains((char)unit))
                traits[unit] = CodePointTraits.Invisible;
            else if (char.IsWhiteSpace((char)unit))
                traits[unit] = CodePointTraits.WhiteSpace;
        }
    }

    /// <summary>Soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors: nothing a reader sees.</summary>
    static SearchValues<char> Invisibles { get; } = SearchValues.Create(
        "\u00AD\u034F\u061C\u180B\u180C\u180D\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E" +
        "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF" +
        "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F");

    /// <summary>The tables.</summary>
    public static UnicodeTables Instance { get; } = new();

    /// <summary>What a code point needs.</summary>
    public CodePointTraits this[int codePoint] =>
        codePoint < Limit ? traits[codePoint] : codePoint is >= 0xE0000 and <= 0xE0FFF ? CodePointTraits.Invisible : CodePointTraits.None;

    /// <summary>The canonical combining class; 0 for a starter.</summary>
    public byte CombiningClass(int codePoint) => classes.GetValueOrDefault(codePoint);

    /// <summary>The mapping of a code point that has the trait; empty when it has not.</summary>
    public ReadOnlySpan<int> Mapping(int codePoint, CodePointTraits trait) => trait switch
    {
        CodePointTraits.Canonical => canonical.GetValueOrDefault(codePoint),
        CodePointTraits.SameLetters => sameLetters.GetValueOrDefault(codePoint),
        _ => otherForms.GetValueOrDefault(codePoint),
    };

    /// <summary>The primary composite of a pair; 0 when there is none.</summary>
    public int Composite(int first, int second) => pairs.GetValueOrDefault(Pair(first, second));

    static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    void ReadClasses()
    {
        PackedIntegers packed = new(UnicodeData.CombiningClasses);
        for (int last = 0; packed.Any;)
        {
            int start = last + packed.Next();
            last = start + packed.Next();
            byte value = (byte)packed.Next();
            for (int codePoint = start; codePoint <= last; codePoint++)
            {
                classes.Add(codePoint, value);
                traits[codePoint] |= CodePointTraits.Mark;
            }
        }
    }

    void ReadMappings(string data, Dictionary<int, int[]> mappings, CodePointTraits trait)
    {
        PackedIntegers packed = new(data);
        int[] previous = new int[32];
        for (int last = 0; packed.Any;)
        {
            int start = last + packed.Next(), head = packed.Next(), run = head >> 5;
            int[] mapping = new int[head & 31];
            for (int slot = 0; slot < mapping.Length; slot++)
                mapping[slot] = previous[slot] += packed.NextSigned();
            for (int step = 0; step <= run; step++)
            {
                mappings.Add(start + step, step == 0 ? mapping : [mapping[0] + step]);
                traits[start + step] |= trait | traits[mapping[0]] & CodePointTraits.Mark;
            }
            previous[0] += run;
            last = start + run;
        }
    }

    void ReadPairs()
    {
        HashSet<int> excluded = [];
        PackedIntegers packed = new(UnicodeData.Excluded);
        for (int last = 0; packed.Any;)
            excluded.Add(last += packed.Next());
        foreach ((int composite, int[] mapping) in canonical)
        {
            if (mapping.Length != 2 || excluded.Contains(composite))
                continue;
            pairs.Add(Pair(mapping[0], mapping[1]), composite);
            traits[mapping[1]] |= CodePointTraits.JoinsBackward;
        }
        for (int jamo = Hangul.FirstVowel; jamo < Hangul.FirstVowel + Hangul.Vowels; jamo++)
            traits[jamo] |= CodePointTraits.JoinsBackward;
        for (int jamo = Hangul.TrailingBase + 1; jamo < Hangul.TrailingBase + Hangul.Trailings; jamo++)
            traits[jamo] |= CodePointTraits.JoinsBackward;
    }
}
