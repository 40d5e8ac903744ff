namespace Provenance;

/// <summary>One checkable sentence in the coder's own words, with everything the documents say to it (schema.org Claim).</summary>
public sealed record Claim
{
    /// <summary>The id, kebab-case, unique over the corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>What kind of sentence it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Which item the claim gives a value of, and which; rival values of one item are shown side by side.</summary>
    public ItemValue? About { get; init; }

    /// <summary>Ids of the more general claims that hold if this one does. Support goes up, denial comes down.</summary>
    public ValueList<string> Entails { get; init; }

    /// <summary>Ids of the claims that cannot hold if this one does. Symmetric.</summary>
    public ValueList<string> Contradicts { get; init; }

    /// <summary>Ids of the sources with a stake in the claim being believed or not.</summary>
    public ValueList<string> Parties { get; init; }

    /// <summary>For how long after the latest supporting document the claim is current; null for ever.</summary>
    public Horizon? Horizon { get; init; }

    /// <summary>The probability, in (0, 1), before any evidence; null for the default of 0.5.</summary>
    public double? Prior { get; init; }

    /// <summary>What the documents say to the claim.</summary>
    public ValueList<Assertion> Assertions { get; init; }

    /// <summary>A remark for readers of the corpus; no number depends on it.</summary>
    public string? Notes { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }

    /// <summary>Whether the claim can be held against the world now: predictions and opinions cannot.</summary>
    public bool IsCheckable => Kind is not (ClaimKind.Prediction or ClaimKind.Opinion);
}

/// <summary>What kind of sentence a claim is.</summary>
public enum ClaimKind
{
    /// <summary>Something happened.</summary>
    Event,

    /// <summary>Something is, or was, the case.</summary>
    State,

    /// <summary>A number of something.</summary>
    Quantity,

    /// <summary>Somebody said something: the speech act is the claim.</summary>
    Utterance,

    /// <summary>A motive or a significance; ranked, but marked.</summary>
    Interpretation,

    /// <summary>Something will happen; not ranked.</summary>
    Prediction,

    /// <summary>Something is good or bad, or ought to be; not ranked.</summary>
    Opinion,
}

/// <summary>The value a claim gives an item.</summary>
public sealed record ItemValue
{
    /// <summary>The item, such as <c>fire-start-place</c>.</summary>
    public required string Item { get; init; }

    /// <summary>The value, such as <c>pier-4</c> or <c>300000</c>.</summary>
    public required string Value { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}
