using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Scoring.Axioms;

/// <summary>One claim, seven sources, the lines that tell it, and what ties the sources: everything a small corpus is built from.</summary>
sealed record AxiomCase
{
    /// <summary>How many sources there are; the last two may be anonymous.</summary>
    public const int Sources = 7;

    public required Reliability[] Grades { get; init; }

    /// <summary>The ecosystem of each source, 0 for none.</summary>
    public required int[] Ecosystems { get; init; }

    public required bool[] Anonymous { get; init; }

    public required AxiomLine[] Lines { get; init; }

    public required AxiomTie[] Ties { get; init; }

    public required int[] Parties { get; init; }

    public required double? Prior { get; init; }

    /// <summary>A line that is not told yet.</summary>
    public required AxiomLine Extra { get; init; }

    /// <summary>A tie that is not there yet.</summary>
    public required AxiomTie ExtraTie { get; init; }

    /// <summary>Any number, for whatever an axiom leaves to choose.</summary>
    public required int Pick { get; init; }

    /// <summary>The case with further lines.</summary>
    public AxiomCase Telling(params AxiomLine[] lines) => this with { Lines = [.. Lines, .. lines] };

    /// <summary>The case with one line in place of another.</summary>
    public AxiomCase Replacing(int place, AxiomLine line) => this with { Lines = [.. Lines[..place], line, .. Lines[(place + 1)..]] };

    /// <summary>The corpus of the case; its claim is <c>it</c>, its documents are <c>d1</c>, <c>d2</c>, ...</summary>
    public Corpus Corpus() => new()
    {
        Id = "axiom",
        Sources = [.. Enumerable.Range(0, Sources).Select(Source), new Source { Id = Nobody, Kind = SourceKind.Unknown }],
        Documents = Lines.Select((line, place) => line.Document($"d{place + 1}")).ToValueList(),
        Claims =
        [
            new Claim
            {
                Id = "it", Statement = "It is so.", Kind = ClaimKind.Event, Prior = Prior, Parties = Parties.Select(Name).ToValueList(),
                Assertions = Lines.Select((line, place) => line.Assertion($"d{place + 1}")).ToValueList(),
            },
        ],
    };

    /// <summary>The id of the unknown source.</summary>
    public const string Nobody = "nobody";

    /// <summary>The id of a source.</summary>
    public static string Name(int source) => ((char)('a' + source)).ToString();

    Source Source(int source) => new()
    {
        Id = Name(source),
        Kind = Anonymous[source] ? SourceKind.Anonymous : SourceKind.Outlet,
        Ecosystem = Ecosystems[source] == 0 ? null : $"eco-{Ecosystems[source]}",
        SameAs = Array.Find(Ties, tie => tie.Kind == AxiomTieKind.Same && tie.From == source) is { } same ? Name(same.To) : null,
        Reliability = Grades[source] == Reliability.F ? [] : [new ReliabilityRating { Grade = Grades[source] }],
        Affiliations = Ties.Where(tie => tie.From == source && tie.Kind != AxiomTieKind.Same).Select(tie => tie.Affiliation()).ToValueList(),
    };

    /// <summary>Any case: the seed decides.</summary>
    public static AxiomCase Any(int seed)
    {
        Random random = new(seed);
        bool[] anonymous = [.. Enumerable.Range(0, Sources).Select(source => source >= 5 && random.Next(3) == 0)];
        AxiomLine Line() => AxiomLine.Any(random);
        AxiomTie Tie() => AxiomTie.Any(random, anonymous);
        AxiomLine[] lines = [.. Enumerable.Range(0, random.Next(7)).Select(_ => Line())];
        // Each source is another name of one other at most.
        AxiomTie[] ties = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Tie()).Where(tie => tie.From != tie.To)];
        ties = [.. ties.Where((tie, place) => tie.Kind != AxiomTieKind.Same || Array.FindIndex(ties, other => other.Kind == AxiomTieKind.Same && other.From == tie.From) == place)];
        AxiomTie extra = Tie();
        if (extra.From == extra.To || ties.Any(tie => tie.Kind == AxiomTieKind.Same && tie.From == extra.From))
            extra = new AxiomTie(0, 1, AxiomTieKind.Partner);
        return new AxiomCase
        {
            Grades = [.. Enumerable.Range(0, Sources).Select(_ => (Reliability)random.Next(6))],
            Ecosystems = [.. Enumerable.Range(0, Sources).Select(_ => Math.Max(0, random.Next(8) - 5))],
            Anonymous = anonymous,
            Lines = lines,
            Ties = ties,
            Parties = random.Next(3) == 0 ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Next(Sources)).Distinct()] : [],
            Prior = random.Next(3) switch { 0 => null, 1 => 0.1 * random.Next(1, 10), _ => 0.01 + 0.98 * random.NextDouble() },
            Extra = Line(),
            ExtraTie = extra,
            Pick = random.Next(1 << 20),
        };
    }

    /// <summary>Cases, and simpler ones of each.</summary>
    public static Arbitrary<AxiomCase> Arbitrary { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(Any), one => one.Simpler());

    IEnumerable<AxiomCase> Simpler()
    {
        for (int i = 0; i < Lines.Length; i++)
            yield return this with { Lines = [.. Lines[..i], .. Lines[(i + 1)..]] };
        for (int i = 0; i < Ties.Length; i++)
        {
            yield return this with { Ties = [.. Ties[..i], .. Ties[(i + 1)..]] };
            if (Ties[i].Until != 0)
                yield return this with { Ties = [.. Ties[..i], Ties[i] with { Until = 0 }, .. Ties[(i + 1)..]] };
        }
        if (Parties.Length > 0)
            yield return this with { Parties = Parties[1..] };
        if (Prior is not null)
            yield return this with { Prior = null };
        for (int i = 0; i < Lines.Length; i++)
            foreach (AxiomLine line in Lines[i].Simpler())
                yield return Replacing(i, line);
        foreach (AxiomLine line in Extra.Simpler())
            yield return this with { Extra = line };
        for (int i = 0; i < Sources; i++)
        {
            if (Grades[i] != Reliability.F)
                yield return this with { Grades = [.. Grades[..i], Reliability.F, .. Grades[(i + 1)..]] };
            if (Ecosystems[i] != 0)
                yield return this with { Ecosystems = [.. Ecosystems[..i], 0, .. Ecosystems[(i + 1)..]] };
        }
        if (Pick > 0)
            yield return this with { Pick = Pick / 2 };
    }

    /// <summary>The corpus in YAML, and what is not in it yet.</summary>
    public override string ToString() =>
        $"{Corpus().ToYaml()}# not told yet: {Extra.Document("extra")}\n#   {Extra.Assertion("extra")}\n# not tied yet: {ExtraTie}\n# pick: {Pick}\n";
}
