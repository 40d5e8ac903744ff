using System.Text;

namespace Provenance;

/// <summary>
/// The words of a vocabulary as the format, JSON and flags spell them: the kebab-case of the C# name,
/// <c>AffiliationRelation.ControlledBy</c> is <c>controlled-by</c>.
/// </summary>
internal static class Term<T> where T : struct, Enum
{
    static readonly T[] Values = Enum.GetValues<T>();
    static readonly string[] Words = Spell();

    /// <summary>All words, in the order of the enumeration.</summary>
    public static ReadOnlySpan<string> All => Words;

    /// <summary>The word for a value.</summary>
    public static string Of(T value)
    {
        int index = Array.IndexOf(Values, value);
        return index < 0 ? value.ToString() : Words[index];
    }

    /// <summary>The value a word stands for. Only the exact word counts.</summary>
    public static bool TryParse(string word, out T value)
    {
        int index = Array.IndexOf(Words, word);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    // A loop and no query: each query over an enumeration is compiled anew when the program runs.
    static string[] Spell()
    {
        string[] words = new string[Values.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = Kebab(Values[i].ToString());
        return words;
    }

    static string Kebab(string name)
    {
        StringBuilder word = new(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
