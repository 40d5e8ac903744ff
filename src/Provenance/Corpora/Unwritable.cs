namespace Provenance.Corpora;

/// <summary>Collects what a corpus holds and no file can: it was made in code.</summary>
internal sealed class Unwritable
{
    readonly List<Diagnostic> found = [];

    /// <summary>The id of the source, document or claim that is being written.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The field that is being written.</summary>
    public string Field { get; set; } = "";

    /// <summary>Notes that the field cannot be written.</summary>
    /// <param name="why">What its value is, such as "no finite number".</param>
    /// <returns>What stands in its place, in a text that nobody gets to see.</returns>
    public Node Add(string why)
    {
        found.Add(new Diagnostic(ReadingRules.Unwritable.Code, ReadingRules.Unwritable.Severity, $"`{Field}` is {why}.",
            "Correct it before writing.", Location.None, Foreign.Plain(Subject)));
        return new ScalarNode("", ScalarForm.Text);
    }

    /// <exception cref="CorpusException">Something cannot be written.</exception>
    public void ThrowIfAny()
    {
        if (found.Count > 0)
            throw new CorpusException(found);
    }
}
