using System.Globalization;

namespace Provenance.Corpora;

/// <summary>Messages with numbers in them, the same in every culture.</summary>
internal static class Message
{
    public static string Of(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>`a`, `b` or `c`</c>.</summary>
    public static string OneOf(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "nothing",
        1 => $"`{words[0]}`",
        _ => string.Join(", ", words.Take(words.Count - 1).Select(word => $"`{word}`")) + $" or `{words[^1]}`",
    };
}
