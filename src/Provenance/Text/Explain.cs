using System.Globalization;

namespace Provenance.Text;

/// <summary>The sentences that explain how a search came out.</summary>
static class Explain
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Times(int count) => count == 1 ? "once" : Number(count) + " times";

    /// <summary>What the recorded context did to the number of places.</summary>
    public static string Context(bool differs, Evidence evidence) =>
        (string.IsNullOrWhiteSpace(evidence.Prefix), string.IsNullOrWhiteSpace(evidence.Suffix)) switch
        {
            (true, true) => "",
            (false, true) => (differs ? ", never" : "") + " after the recorded prefix",
            (true, false) => (differs ? ", never" : "") + " before the recorded suffix",
            _ => (differs ? ", never" : "") + " between the recorded prefix and suffix",
        };

    public static string Several(int count, bool contextDiffers, Evidence evidence) =>
        $"The words stand in the text {Times(count)}{Context(contextDiffers, evidence)}; a longer prefix or suffix or an occurrence would say which is meant.";

    public static string Anchored(TextPosition position, ValueList<TextDifference> differences, bool contextDiffers, Evidence evidence)
    {
        string altered = differences.IsEmpty ? "" : $" with other {Listed(differences)}";
        string context = contextDiffers ? Context(true, evidence) : "";
        return $"The words stand at {position}{altered}{context}.";
    }

    /// <summary>That the recorded position leads elsewhere.</summary>
    public static string Recorded(bool differs, Evidence evidence) =>
        differs ? $" They do not stand at the recorded position {evidence.Position}." : "";

    static string Listed(ValueList<TextDifference> differences)
    {
        string[] words = [.. differences.Select(difference => Term<TextDifference>.Of(difference).Replace('-', ' '))];
        return words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " and " + words[^1];
    }
}
