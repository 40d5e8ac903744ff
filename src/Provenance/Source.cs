namespace Provenance;

/// <summary>
/// Who speaks or carries: a person, outlet, agency, organisation, government or platform, or somebody unknown.
/// A PROV agent (W3C PROV-DM, 5.3.1).
/// </summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed record Source
{
    /// <summary>The id, kebab-case, unique over the corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The name as a reader knows it; null when none was given.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of agent this is. Default: <see cref="SourceKind.Unspecified"/>.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The address of the source on the web, if any. Never opened.</summary>
    public string? Address { get; init; }

    /// <summary>The id of the source that this one is another name of; null for none. Merges are shown in the trace.</summary>
    public string? SameAs { get; init; }

    /// <summary>The analyst's label for an ecosystem of outlets that tend to carry each other; a soft link.</summary>
    public string? Ecosystem { get; init; }

    /// <summary>The grades raters gave, each with rater, basis and date. Empty means F: cannot be judged.</summary>
    public ValueList<ReliabilityRating> Reliability { get; init; }

    /// <summary>How often the source was right, as raters counted. A record that counts stands in the place of the grade.</summary>
    public ValueList<ReliabilityRecord> Records { get; init; }

    /// <summary>Statements that this source is tied to others, stated or denied.</summary>
    public ValueList<Affiliation> Affiliations { get; init; }

    /// <summary>A remark for readers of the corpus; no number depends on it.</summary>
    public string? Notes { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }

    /// <summary>The name, or the id where there is none.</summary>
    public string Label => Name ?? Id;

    /// <summary>Whether nobody can say who this is (unknown or anonymous).</summary>
    internal bool IsUnidentified => Kind is SourceKind.Unknown or SourceKind.Anonymous;
}
