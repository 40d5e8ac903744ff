namespace Provenance.Discovery;

/// <summary>Findings in the order of the rows: the first of each severity one by one, the rest counted.</summary>
internal sealed class FindingList(int most)
{
    readonly List<Diagnostic> listed = [];
    readonly long[] counts = new long[3];

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => counts[(int)Severity.Error] > 0;

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic finding)
    {
        if (counts[(int)finding.Severity]++ < most)
            listed.Add(finding);
    }

    /// <summary>What was found; a last finding a severity tells how many are not listed.</summary>
    public Diagnostic[] ToArray(Location file)
    {
        List<Diagnostic> all = [.. listed];
        for (int severity = 2; severity >= 0; severity--)
            if (counts[severity] > most)
                all.Add(ReadingFindings.More(file, (Severity)severity, counts[severity] - most));
        return [.. all];
    }
}
