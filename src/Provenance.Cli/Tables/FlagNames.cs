namespace Provenance.Cli.Tables;

/// <summary>Flags as a narrow column has them. Other formats have the full ids.</summary>
static class FlagNames
{
    /// <summary>The short name of a flag; its id where that is short enough.</summary>
    public static string Short(Flag flag) => flag.Id switch
    {
        "possibly-single-origin" => "single-origin?",
        "repeated-not-corroborated" => "repeated",
        "unattributed-only" => "unattributed",
        "hearsay-only" => "hearsay",
        "hedged-only" => "hedged",
        "party-to-event-only" => "party",
        "low-reliability-only" => "low-reliability",
        "affiliated-only" => "affiliated",
        "circular-reporting" => "circular",
        "same-primary-source" => "same-primary",
        "anonymous-origin" => "anonymous",
        "sensitive-to-one-entity" => "sensitive",
        "self-contradiction" => "contradicts-itself",
        "numeric-discrepancy" => "rival-values",
        "republished-with-disclaimer" => "disclaimer",
        "republisher-unidentified" => "unknown-host",
        "self-declared-non-affiliation" => "non-affiliation",
        "origin-not-in-corpus" => "not-in-corpus",
        "approximate-count" => "approximate",
        _ => flag.Id,
    };

    /// <summary>The full ids of those that are shortened, in the order of the catalogue.</summary>
    public static string Legend(HashSet<Flag> shown) =>
        string.Join(", ", Flags.All.Where(flag => shown.Contains(flag) && Short(flag) != flag.Id).Select(flag => $"{Short(flag)} = {flag.Id}"));
}
