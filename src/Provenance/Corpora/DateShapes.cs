using System.Globalization;

namespace Provenance.Corpora;

/// <summary>A date as known, in EDTF; dates of which one is meant may also be a YAML list.</summary>
internal sealed class DateShape : Shape<EdtfDate>
{
    public override string Expected => "a date such as 2025-06-03, 2025-06, 2025~ or [2025-01-04,2025-04-01]";

    public override bool TryRead(NodeReader reader, out EdtfDate value)
    {
        value = null!;
        Location location = reader.Here;
        string? text = reader.Kind == NodeKind.SequenceStart ? ReadList(reader)
            : reader.TryScalar(Expected, out string scalar, out _) ? scalar : null;
        if (text is null)
            return false;
        if (EdtfDate.TryParse(text, out EdtfDate? date, out string? problem))
        {
            value = date;
            return true;
        }
        reader.Report(ReadingRules.BadDate, $"{Foreign.Quote(text)} is no date: {Foreign.Plain(problem)}.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(EdtfDate value, Unwritable unwritable)
    {
        // A one-of set is written the way YAML reads it: as a list, which is put together again to the same text.
        string text = value.Text;
        if (text is not ['[', .., ']'])
            return new ScalarNode(text, ScalarForm.Bare);
        string[] days = text[1..^1].Split(',');
        return Array.TrueForAll(days, day => day.Length > 0 && day == day.Trim())
            ? new ListNode([.. days.Select(day => new ScalarNode(day, ScalarForm.Bare))])
            : new ScalarNode(text, ScalarForm.Quoted);
    }

    public override void Describe(SchemaWriter schema) => schema.OneOrMany(() => schema.Types("string", "integer"));

    string? ReadList(NodeReader reader)
    {
        List<string> days = [];
        bool understood = true;
        reader.Next();
        while (reader.Kind is not (NodeKind.SequenceEnd or NodeKind.End))
        {
            understood &= reader.TryScalar(Expected, out string day, out _);
            days.Add(day);
        }
        reader.Next();
        return understood && !reader.IsBroken ? $"[{string.Join(',', days)}]" : null;
    }
}

/// <summary>One day of the calendar.</summary>
internal sealed class DayShape : ScalarShape<DateOnly>
{
    public override string Expected => "a day such as 2025-06-30";

    public override bool TryParse(NodeReader reader, string text, Location location, out DateOnly value)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
            return true;
        reader.Report(ReadingRules.BadDate, $"{Foreign.Quote(text)} is no day.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(DateOnly value, Unwritable unwritable) =>
        new ScalarNode(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ScalarForm.Bare);

    public override void Describe(SchemaWriter schema) => schema.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}

/// <summary>A span of time.</summary>
internal sealed class HorizonShape : ScalarShape<Horizon>
{
    public override string Expected => "an ISO 8601 duration such as P2Y, P6M or P1Y6M";

    public override bool TryParse(NodeReader reader, string text, Location location, out Horizon value)
    {
        if (Horizon.TryParse(text, out value))
            return true;
        reader.Report(ReadingRules.BadHorizon, $"{Foreign.Quote(text)} is no duration.", $"Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(Horizon value, Unwritable unwritable)
    {
        string text = value.ToString();
        return Horizon.TryParse(text, out Horizon back) && back == value ? new ScalarNode(text, ScalarForm.Bare)
            : unwritable.Add($"{text}, which is empty or out of range");
    }

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern("^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$");
}
