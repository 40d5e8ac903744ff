namespace Provenance.Validation;

/// <summary>
/// Counts the findings of each rule and admits the first so many, so that a million slips of one kind
/// neither hide one of another kind nor fill the memory. Those beyond are counted, and said.
/// </summary>
internal sealed class Tally(int most)
{
    readonly Dictionary<IRule, long> counts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Counts a finding, and says whether it is reported.</summary>
    public bool Admits(IRule rule)
    {
        long count = counts.GetValueOrDefault(rule) + 1;
        counts[rule] = count;
        return count <= most;
    }

    /// <summary>One finding for each rule that found more than is reported.</summary>
    public IEnumerable<Diagnostic> Beyond(IEnumerable<IRule> rules)
    {
        foreach (IRule rule in rules)
            if (counts.GetValueOrDefault(rule) - most is > 0 and long more)
                yield return new Diagnostic(rule.Code, rule.Severity,
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{rule.Title}: {more:N0} more findings like those reported."),
                    "Mend those first, or raise MaxFindingsPerRule.", Location.None);
    }
}
