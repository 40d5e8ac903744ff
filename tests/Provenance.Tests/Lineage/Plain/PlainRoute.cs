namespace Provenance.Tests.Lineage.Plain;

/// <summary>One way by which words came into a document, in names rather than numbers.</summary>
sealed record PlainRoute
{
    /// <summary>Everything it rests on.</summary>
    public required HashSet<string> Factors { get; init; }

    /// <summary>Ids of the sources who speak, the first of whom is the voice.</summary>
    public required string[] Speakers { get; init; }

    /// <summary>What it is suspected to rest on.</summary>
    public HashSet<string> Suspected { get; init; } = [];

    public HashSet<string> Agencies { get; init; } = [];

    /// <summary>Ids of the sources who carried it, null for nobody knows whom, with the document in which they did.</summary>
    public (string? Source, string Document)[] Carriers { get; init; } = [];

    /// <summary>Ids of the documents on the way, itself apart.</summary>
    public HashSet<string> RestsOn { get; init; } = [];

    /// <summary>The document in which the words were first told, null where that is not held.</summary>
    public string? Origin { get; init; }

    /// <summary>Where all of it ends, null where it ends in several places.</summary>
    public string? Terminal { get; init; }

    public bool IsUnattributed { get; init; }

    public bool IsAnonymous { get; init; }

    public bool IsRetracted { get; init; }

    public bool IsCircular { get; init; }

    public bool IsUnfed { get; init; }

    public bool IsAnachronistic { get; init; }

    public bool IsNotHeld { get; init; }

    public bool IsPrimaryNotHeld { get; init; }

    public bool Quotes { get; init; }

    /// <summary>This, with what else it rests on put in.</summary>
    public PlainRoute On(IReadOnlyCollection<PlainRoute> grounds) => grounds.Count == 0 ? this : this with
    {
        Factors = [.. Factors, .. grounds.SelectMany(ground => ground.Factors)],
        Suspected = [.. Suspected, .. grounds.SelectMany(ground => ground.Suspected)],
        RestsOn = [.. RestsOn, .. grounds.SelectMany(ground => ground.WithOrigin())],
        Terminal = grounds.All(ground => ground.Terminal == Terminal) ? Terminal : null,
        IsAnonymous = IsAnonymous && grounds.All(ground => ground.IsAnonymous),
        IsCircular = IsCircular || grounds.Any(ground => ground.IsCircular),
        IsUnfed = IsUnfed || grounds.Any(ground => ground.IsUnfed),
        IsAnachronistic = IsAnachronistic || grounds.Any(ground => ground.IsAnachronistic),
        IsNotHeld = IsNotHeld || grounds.Any(ground => ground.IsNotHeld),
        IsPrimaryNotHeld = IsPrimaryNotHeld || grounds.Any(ground => ground.IsPrimaryNotHeld),
        Quotes = Quotes || grounds.Any(ground => ground.Quotes),
    };

    /// <summary>The documents on the way, and the one it was first told in.</summary>
    public IEnumerable<string> WithOrigin() => Origin is null ? RestsOn : RestsOn.Append(Origin);

    /// <summary>Everything it is, in a fixed order.</summary>
    public override string ToString() => string.Join('\n', [
        $"rests on {Told(Factors)}", $"speaks {string.Join(' ', Speakers)}", $"suspected {Told(Suspected)}", $"agencies {Told(Agencies)}",
        $"carried by {string.Join(' ', Carriers.Select(one => $"{one.Source ?? "?"}@{one.Document}"))}", $"through {Told(RestsOn)}",
        $"from {Origin} to {Terminal}",
        $"{Mark(IsUnattributed, "unattributed")}{Mark(IsAnonymous, "anonymous")}{Mark(IsRetracted, "retracted")}{Mark(IsCircular, "circular")}{Mark(IsUnfed, "unfed")}"
        + $"{Mark(IsAnachronistic, "anachronistic")}{Mark(IsNotHeld, "not-held")}{Mark(IsPrimaryNotHeld, "primary-not-held")}{Mark(Quotes, "quotes")}"]);

    static string Told(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));

    static string Mark(bool has, string name) => has ? name + " " : "";
}
