namespace Provenance.Corpora;

/// <summary>Collects what a reading finds, up to a limit, and counts the rest.</summary>
internal sealed class Findings(int limit)
{
    readonly List<Diagnostic> kept = [];
    readonly Dictionary<string, int> files = new(StringComparer.Ordinal);
    long beyond;

    public bool HasErrors { get; private set; }

    /// <summary>Whether further findings are only counted, so that nobody need spend time on their wording.</summary>
    public bool IsFull => kept.Count >= limit;

    /// <summary>Says that a file comes after those before it, whatever is found in it.</summary>
    public void Begin(string file) => files.TryAdd(file, files.Count);

    public void Add(Rule rule, string message, string fix, Location location, string subject = "")
    {
        HasErrors |= rule.Severity == Severity.Error;
        if (IsFull)
        {
            beyond++;
            return;
        }
        Begin(location.File);
        kept.Add(new Diagnostic(rule.Code, rule.Severity, message, fix, location, subject));
    }

    /// <summary>By file and line: they come in another order where the parser looks ahead, and where files are compared.</summary>
    public ValueList<Diagnostic> ToValueList()
    {
        IEnumerable<Diagnostic> all = kept
            .OrderBy(found => files[found.Location.File]).ThenBy(found => found.Location.Line).ThenBy(found => found.Location.Column);
        if (beyond > 0)
        {
            Severity severity = HasErrors ? Severity.Error : Severity.Warning;
            all = all.Append(new Diagnostic(ReadingRules.AndMore.Code, severity,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"There are {beyond:N0} more findings."),
                "Mend those above first, or raise MaxDiagnostics.", Location.None));
        }
        return all.ToValueList();
    }
}
