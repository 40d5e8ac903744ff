using System.Globalization;

namespace Provenance.Text;

/// <summary>
/// Finds the stretch of a text that comes closest to quoted words which do not stand in it: a quote with words changed, left out
/// or put in (approximate matching after Sellers, 1980, over words instead of letters).
/// </summary>
static class NearWords
{
    /// <summary>A quote of fewer words is nowhere near anything.</summary>
    const int MinimumWords = 4;

    /// <summary>At most this share of the words may differ.</summary>
    const double MostChanged = 0.34;

    /// <summary>Longer comparisons, in words of the quote times words of the text, are not made.</summary>
    const long MostSteps = 50_000_000;

    /// <summary>The words of the text that come closest to a quote; null when none come close.</summary>
    public static string? Find(string text, string quote)
    {
        List<Word> said = Split(quote), words = Split(text);
        if (said.Count < MinimumWords || (long)said.Count * words.Count > MostSteps)
            return null;
        // cost[i]: the changes between the first i words of the quote and the stretch that ends here and begins at start[i].
        int[] cost = new int[said.Count + 1], start = new int[said.Count + 1];
        for (int i = 0; i <= said.Count; i++)
            cost[i] = i;
        (int Cost, int Start, int End) best = (said.Count, 0, 0);
        for (int end = 1; end <= words.Count; end++)
        {
            (int cost, int start) diagonal = (0, end - 1);
            (cost[0], start[0]) = (0, end);
            for (int i = 1; i <= said.Count; i++)
            {
                (int cost, int start) above = (cost[i], start[i]);
                int same = said[i - 1].Form == words[end - 1].Form ? 0 : 1;
                (cost[i], start[i]) = (diagonal.cost + same, diagonal.start);
                if (cost[i - 1] + 1 < cost[i])
                    (cost[i], start[i]) = (cost[i - 1] + 1, start[i - 1]);
                if (above.cost + 1 < cost[i])
                    (cost[i], start[i]) = (above.cost + 1, above.start);
                diagonal = above;
            }
            if (cost[^1] < best.Cost)
                best = (cost[^1], start[^1], end);
        }
        return best.Cost <= MostChanged * said.Count && best.End > best.Start
            ? text[words[best.Start].Start..words[best.End - 1].End]
            : null;
    }

    static List<Word> Split(string text)
    {
        List<Word> words = [];
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && IsLetter(text[i]))
                i++;
            if (i > start)
                words.Add(new Word(start, i, text[start..i].ToLowerInvariant()));
            else
                i++;
        }
        return words;
    }

    static bool IsLetter(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    readonly record struct Word(int Start, int End, string Form);
}
