using System.Globalization;

namespace Provenance.Corpora;

/// <summary>Messages with numbers in them, the same in every culture.</summary>
internal static class Message
{
    public static string Of(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>`a`, `b` or `c`</c>.</summary>
    public static string OneOf(IReadOnlyCollection<string> words) => Series(words, "or");

    /// <summary><c>`a`, `b` and `c`</c>.</summary>
    public static string AllOf(IReadOnlyCollection<string> words) => Series(words, "and");

    static string Series(IReadOnlyCollection<string> words, string last)
    {
        string[] quoted = [.. words.Select(word => $"`{word}`")];
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
