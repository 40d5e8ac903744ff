using System.Buffers;
using System.Globalization;

namespace Provenance.Corpora;

/// <summary>True or false.</summary>
internal sealed class FlagShape : ScalarShape<bool>
{
    public override string Expected => "`true` or `false`";

    public override bool TryParse(NodeReader reader, string text, Location location, out bool value)
    {
        value = text == "true";
        if (value || text == "false")
            return true;
        reader.Report(ReadingRules.BadFlag, $"{Foreign.Quote(text)} is neither true nor false.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(bool value, Unwritable unwritable) => new ScalarNode(value ? "true" : "false", ScalarForm.Literal);

    public override void Describe(SchemaWriter schema) => schema.Types("boolean");
}

/// <summary>A whole number.</summary>
internal sealed class WholeShape : ScalarShape<int>
{
    public override string Expected => "a whole number";

    public override bool TryParse(NodeReader reader, string text, Location location, out int value)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        reader.Report(ReadingRules.BadNumber, $"{Foreign.Quote(text)} is no whole number.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(int value, Unwritable unwritable) => new ScalarNode(value.ToString(CultureInfo.InvariantCulture), ScalarForm.Literal);

    public override void Describe(SchemaWriter schema) => schema.Types("integer");
}

/// <summary>How many: a whole number from 0.</summary>
internal sealed class CountShape : ScalarShape<int>
{
    public override string Expected => "a whole number from 0";

    public override bool TryParse(NodeReader reader, string text, Location location, out int value)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;
        reader.Report(ReadingRules.BadNumber, $"{Foreign.Quote(text)} is no whole number from 0.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(int value, Unwritable unwritable) => value >= 0
        ? new ScalarNode(value.ToString(CultureInfo.InvariantCulture), ScalarForm.Literal)
        : unwritable.Add("less than 0");

    public override void Describe(SchemaWriter schema) => schema.Count();
}

/// <summary>A number.</summary>
internal sealed class NumberShape : ScalarShape<double>
{
    const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override string Expected => "a number such as 0.5";

    public override bool TryParse(NodeReader reader, string text, Location location, out double value)
    {
        if (double.TryParse(text, Styles, CultureInfo.InvariantCulture, out value) && double.IsFinite(value))
            return true;
        reader.Report(ReadingRules.BadNumber, $"{Foreign.Quote(text)} is no number.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(double value, Unwritable unwritable) =>
        double.IsFinite(value) ? new ScalarNode(value.ToString("R", CultureInfo.InvariantCulture), ScalarForm.Literal)
        : unwritable.Add("no finite number");

    public override void Describe(SchemaWriter schema) => schema.Types("number");
}

/// <summary>A SHA-256 digest in hexadecimal; read in either case, kept in lower case.</summary>
internal sealed class DigestShape : ScalarShape<string>
{
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public override string Expected => "64 hexadecimal digits";

    public override bool TryParse(NodeReader reader, string text, Location location, out string value)
    {
        value = text.ToLowerInvariant();
        if (IsDigest(value))
            return true;
        reader.Report(ReadingRules.BadDigest, $"{Foreign.Quote(text)} is no SHA-256 digest.", $"Write {Expected}, or leave the field out.", location);
        return false;
    }

    public override Node ToNode(string value, Unwritable unwritable) => IsDigest(value) ? new ScalarNode(value, ScalarForm.Bare)
        : unwritable.Add("not 64 lower-case hexadecimal digits");

    public override void Describe(SchemaWriter schema) => schema.Pattern("^[0-9A-Fa-f]{64}$");

    static bool IsDigest(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(Digits);
}
