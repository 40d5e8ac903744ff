using System.Runtime.InteropServices;

namespace Provenance.Corpora;

/// <summary>What reads nouns from the nodes of one file: where it is, what it is inside of, and whom it tells.</summary>
internal sealed class NodeReader(Cursor cursor, string file, Findings findings)
{
    readonly List<Step> path = [];
    readonly List<FieldPlace> places = [];
    int item = -1;

    public NodeKind Kind => cursor.Kind;

    public bool IsBroken => cursor.IsBroken;

    public bool IsFull => findings.IsFull;

    /// <summary>The field whose value is being read.</summary>
    public string Field { get; private set; } = "";

    /// <summary>How messages name what is being read: a field, an item of one, or the file.</summary>
    public string Title => Field.Length == 0 ? "This" : item < 0 ? $"`{Field}`" : Message.Of($"`{Field}/{item}`");

    /// <summary>Says that what comes is an item of a field, by its position from 0, or, with no field, what the file holds.</summary>
    public void Retitle(string field, int position = -1) => (Field, item) = (field, position);

    public Location Here => new(file, cursor.Line, cursor.Column);

    public void Skip() => cursor.Skip();

    public void Next() => cursor.Next();

    public void Abandon() => cursor.Abandon();

    /// <summary>Reads a scalar; reports any other value, and one that is not there.</summary>
    /// <param name="expected">What should stand here, such as "a date".</param>
    /// <param name="text">The scalar's text.</param>
    /// <param name="location">Where it stands.</param>
    public bool TryScalar(string expected, out string text, out Location location)
    {
        (text, location) = (cursor.Text, Here);
        if (cursor.Kind != NodeKind.Scalar)
        {
            RefuseType(expected);
            return false;
        }
        if (RefuseNone())
            return false;
        cursor.Next();
        return true;
    }

    /// <summary>Reads the name of a field; reports one that is no text, or a merge key, and leaves the reader at the value.</summary>
    /// <param name="noun">The noun whose field it should be, with its article.</param>
    /// <param name="key">The name.</param>
    /// <param name="location">Where it stands.</param>
    public bool TryKey(string noun, out string key, out Location location)
    {
        (key, location) = (cursor.Text, Here);
        bool isMerge = cursor is { Kind: NodeKind.Scalar, IsPlain: true, Text: "<<" };
        if (cursor.Kind == NodeKind.Scalar && !isMerge)
        {
            cursor.Next();
            return true;
        }
        if (isMerge)
            Report(ReadingRules.Alias, "`<<` is a YAML merge key.", "Write the fields out: the format has no merging.", location);
        else if (cursor.Kind != NodeKind.Refused)
            Report(ReadingRules.BadKey, $"The name of a field of {noun} is a list or a mapping.", "Write the name as plain text.", location);
        cursor.Skip();
        return false;
    }

    /// <summary>Whether the value is left out; reported if so, and passed.</summary>
    public bool RefuseNone()
    {
        if (cursor.Kind != NodeKind.Scalar || !cursor.IsPlain || cursor.Text is not ("" or "~" or "null" or "Null" or "NULL"))
            return false;
        ReportNoValue();
        cursor.Next();
        return true;
    }

    /// <summary>Reports that the value is of the wrong type, and passes it.</summary>
    public void RefuseType(string expected)
    {
        if (ReportType(expected))
            cursor.Skip();
    }

    /// <summary>Reports that the value is of the wrong type.</summary>
    /// <returns>Whether there is a value to pass.</returns>
    public bool ReportType(string expected)
    {
        string? found = cursor.Kind switch
        {
            NodeKind.Scalar => "the text " + Foreign.Quote(cursor.Text),
            NodeKind.MappingStart => "a mapping",
            NodeKind.SequenceStart => "a list",
            _ => null,
        };
        if (found is not null)
            Report(ReadingRules.WrongType, $"{Title} is {found}.", $"Write {expected}.", Here);
        return found is not null || cursor.Kind == NodeKind.Refused;
    }

    public void Report(Rule rule, string message, string fix, Location location) =>
        findings.Add(rule, message, fix, location, findings.IsFull ? "" : Path());

    public int BeginPlaces() => places.Count;

    public void BeginField(string field)
    {
        Retitle(field);
        AddPlace(field);
    }

    /// <summary>Keeps the place of a field's value.</summary>
    public void AddPlace(string field) => places.Add(new FieldPlace(field, cursor.Line, cursor.Column));

    public Places EndPlaces(int begin, Location self)
    {
        FieldPlace[] fields = CollectionsMarshal.AsSpan(places)[begin..].ToArray();
        places.RemoveRange(begin, places.Count - begin);
        return new Places(file, self.Line, self.Column, fields);
    }

    public void EnterItem(string collection, int position) => path.Add(new Step(collection, position, null));

    public void NameItem(string id)
    {
        if (path.Count > 0)
            path[^1] = path[^1] with { Id = id };
    }

    public void LeaveItem() => path.RemoveAt(path.Count - 1);

    /// <summary>The path to the item being read: <c>claims/fire/assertions/2</c>, positions from 0.</summary>
    string Path() => string.Join('/', path.Select(step => step.Collection + "/" + (string.IsNullOrEmpty(step.Id)
        ? step.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Foreign.Plain(step.Id))));

    void ReportNoValue() => Report(ReadingRules.NoValue, $"{Title} has no value.",
        "Leave the field out, write its value, or put the word between quotes if it is meant as text.", Here);

    readonly record struct Step(string Collection, int Position, string? Id);
}
