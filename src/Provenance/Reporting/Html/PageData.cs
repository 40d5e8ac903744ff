using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>
/// Data as a page carries it, in as few bytes as stay readable: JSON on one line, in which each text stands once and is named by its number
/// from then on, and each object is a row of its values that ends in the number of its shape, which names them. What is absent, empty or
/// false is left out. No character in it is one that HTML would read as markup; foreign words are as they are shown to a person.
/// </summary>
internal sealed class PageData
{
    /// <summary>What stands before a name in a shape: the value is the number of a text, of several, or an object, or several.</summary>
    const string OneText = "$", ManyTexts = "$$", OneObject = "@", ManyObjects = "@@";

    readonly StringBuilder values = new(), texts = new(), shapes = new();
    readonly Dictionary<string, int> numberOfText = new(StringComparer.Ordinal), numberOfShape = new(StringComparer.Ordinal);
    readonly Stack<StringBuilder> spare = [];
    StringBuilder shape = new();

    PageData()
    {
    }

    /// <summary>The text of one object.</summary>
    public static string Of(Action<PageData> members)
    {
        PageData data = new();
        data.Row(members, static (data, members) => members(data));
        return $"{{\"texts\":[{data.texts}],\"shapes\":[{data.shapes}],\"row\":{data.values}}}";
    }

    /// <summary>A text, unless it is absent or empty.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Name(OneText, name).Append(NumberOf(text));
    }

    /// <summary>A date as written, unless it is absent.</summary>
    public void Date(string name, EdtfDate? date) => Text(name, date?.Text);

    /// <summary>Texts, unless there are none.</summary>
    public void Texts(string name, IReadOnlyCollection<string> texts) => Array(ManyTexts, name, texts, static (data, text) => data.values.Append(data.NumberOf(text)));

    /// <summary>A yes, unless it is a no.</summary>
    public void Mark(string name, bool value)
    {
        if (value)
            Number(name, 1);
    }

    /// <summary>A measure to four digits.</summary>
    public void Measure(string name, double value) => Name("", name).Append(CultureInfo.InvariantCulture, $"{Short(value)}");

    /// <summary>A whole number.</summary>
    public void Number(string name, long value) => Name("", name).Append(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>A whole number, unless there is none.</summary>
    public void Number(string name, long? value)
    {
        if (value is { } number)
            Number(name, number);
    }

    /// <summary>A whole number, unless it is zero.</summary>
    public void Count(string name, long value)
    {
        if (value != 0)
            Number(name, value);
    }

    /// <summary>Whole numbers, unless there are none.</summary>
    public void Numbers(string name, IReadOnlyCollection<int> numbers) =>
        Array("", name, numbers, static (data, number) => data.values.Append(CultureInfo.InvariantCulture, $"{number}"));

    /// <summary>An object.</summary>
    public void Object(string name, Action<PageData> members)
    {
        Name(OneObject, name);
        Row(members, static (data, members) => members(data));
    }

    /// <summary>Objects, unless there are none.</summary>
    public void Objects<T>(string name, IReadOnlyCollection<T> items, Action<PageData, T> members) =>
        Array(ManyObjects, name, items, (data, item) => data.Row(item, members));

    /// <summary>Words with what stands around them, unless there are none.</summary>
    public void Words(Excerpt? excerpt)
    {
        if (excerpt is null)
            return;
        Object("words", data =>
        {
            data.Text("exact", excerpt.Words);
            data.Text("before", excerpt.Before);
            data.Text("after", excerpt.After);
            data.Text("standing", Term<Standing>.Of(excerpt.Standing));
            data.Text("instead", excerpt.Instead);
            data.Text("lookedUpIn", excerpt.LookedUpIn);
        });
    }

    /// <summary>A measure to four digits, which is more than anybody reads.</summary>
    public static double Short(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero) is var rounded && rounded == 0 ? 0 : rounded;

    void Array<T>(string sign, string name, IReadOnlyCollection<T> items, Action<PageData, T> write)
    {
        if (items.Count == 0)
            return;
        Name(sign, name).Append('[');
        int before = values.Length;
        foreach (T item in items)
        {
            if (values.Length > before)
                values.Append(',');
            write(this, item);
        }
        values.Append(']');
    }

    void Row<T>(T item, Action<PageData, T> members)
    {
        StringBuilder outer = shape;
        shape = spare.TryPop(out StringBuilder? emptied) ? emptied : new StringBuilder();
        values.Append('[');
        members(this, item);
        values.Append(shape.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{Numbered(numberOfShape, shapes, shape.ToString())}]");
        spare.Push(shape.Clear());
        shape = outer;
    }

    StringBuilder Name(string sign, string name)
    {
        if (shape.Length > 0)
        {
            shape.Append(' ');
            values.Append(',');
        }
        shape.Append(sign).Append(name);
        return values;
    }

    int NumberOf(string text) => Numbered(numberOfText, texts, ShownText.Line(text));

    static int Numbered(Dictionary<string, int> numbers, StringBuilder list, string text)
    {
        if (!numbers.TryGetValue(text, out int number))
        {
            numbers.Add(text, number = numbers.Count);
            list.Append(number > 0 ? ",\"" : "\"");
            ScriptText.Append(list, text);
            list.Append('"');
        }
        return number;
    }
}
