namespace Provenance.Cli.Tables;

/// <summary>Flags as a narrow column has them. Other formats have the full ids.</summary>
static class FlagNames
{
    /// <summary>The short name of a flag; its id where that is short enough.</summary>
    public static string Short(Flag flag) => flag.Id switch
    {
        "single-origin" => "single",
        "possibly-single-origin" => "single?",
        "repeated-not-corroborated" => "repeated",
        "unattributed-only" => "unattributed",
        "hearsay-only" => "hearsay",
        "hedged-only" => "hedged",
        "party-to-event-only" => "party",
        "self-contradiction" => "contradicts-itself",
        "numeric-discrepancy" => "rival-values",
        "republished-with-disclaimer" => "disclaimer",
        "republisher-unidentified" => "unknown-host",
        "approximate-count" => "approximate",
        _ => flag.Id,
    };

    /// <summary>The legend of those that are shortened, among the flags some claims have.</summary>
    public static string Legend(IEnumerable<FlagSet> held)
    {
        HashSet<Flag> seen = [.. held.SelectMany(flags => flags)];
        return string.Join(", ", Flags.All.Where(flag => seen.Contains(flag) && Short(flag) != flag.Id).Select(flag => $"{Short(flag)} = {flag.Id}"));
    }
}
