using Provenance.Corpora;

namespace Provenance;

/// <summary>What <c>Validate</c> looks for beyond its defaults. Immutable.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults: every rule, and no limit on the length of quotes.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>How many words a quote may have, 1 or more, for corpora that keep quotes short; null for no limit. Default: null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int? MaxQuoteWords
    {
        get;
        init => field = value is null or >= 1 ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A quote may have one word or more.");
    }

    /// <summary>How many findings of one rule are reported, 1 or more; the others are counted. Default: 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxFindingsPerRule
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Each rule reports one finding or more.");
    } = 1_000;

    /// <summary>Codes of warnings and infos that are not reported, such as <c>PRV1070</c>. Errors are always reported. Default: none.</summary>
    public ValueList<string> Ignored { get; init; }

    /// <summary>Told how far validation is, in sources, documents and claims, then in quotes looked up.</summary>
    internal Headway? Headway { get; init; }
}
