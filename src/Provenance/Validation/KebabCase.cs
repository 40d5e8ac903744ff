using System.Text;

namespace Provenance.Validation;

/// <summary>Ids: lower-case ASCII letters and digits, in words joined by single hyphens.</summary>
internal static class KebabCase
{
    /// <summary>Whether a text is an id.</summary>
    public static bool Is(ReadOnlySpan<char> id)
    {
        bool hyphen = true;
        foreach (char letter in id)
        {
            bool joins = letter == '-';
            if (joins ? hyphen : !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
                return false;
            hyphen = joins;
        }
        return !hyphen;
    }

    /// <summary>The id that comes nearest to a text: <c>Coast Daily_2</c> becomes <c>coast-daily-2</c>. Empty when no letter is left.</summary>
    public static string From(ReadOnlySpan<char> text)
    {
        StringBuilder id = new();
        foreach (char letter in text)
        {
            if (id.Length >= 100)
                break;
            if (char.IsAsciiLetterOrDigit(letter))
                id.Append(char.ToLowerInvariant(letter));
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }
        return id.ToString().TrimEnd('-');
    }
}
