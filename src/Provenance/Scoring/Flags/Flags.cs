using Provenance.Scoring;

namespace Provenance;

/// <summary>The catalogue of flags.</summary>
public static class Flags
{
    static readonly FlagRule[] Rules =
    [
        new SingleOrigin(),
        new PossiblySingleOrigin(),
        new RepeatedNotCorroborated(),
        new CircularReporting(),
        new SamePrimarySource(),
        new AffiliatedOnly(),
        new Scoring.Bottleneck(),
        new PartyToEventOnly(),
        new Contradicted(),
        new SelfContradiction(),
        new UnattributedOnly(),
        new AnonymousOrigin(),
        new HearsayOnly(),
        new HedgedOnly(),
        new NotCheckable(),
        new Interpretive(),
        new LowReliabilityOnly(),
        new Stale(),
        new DateAmbiguous(),
        new DateUnknown(),
        new Anachronism(),
        new RepublishedWithDisclaimer(),
        new RepublisherUnidentified(),
        new SelfDeclaredNonAffiliation(),
        new QuoteUnverified(),
        new QuoteNotFound(),
        new QuoteAltered(),
        new PrimaryNotHeld(),
        new NumericDiscrepancy(),
        new SensitiveToOneEntity(),
        new OriginRetracted(),
        new OriginNotInCorpus(),
        new ApproximateCount(),
    ];

    static readonly Flag[] Catalogue =
        [.. Rules.Select((rule, bit) => new Flag(bit, rule.Id, rule.Severity, rule.Definition, rule.Doctrine))];

    /// <summary>The flag of claims that one source has a hand in every line of.</summary>
    internal static Flag Bottleneck { get; } = Array.Find(Catalogue, flag => flag.Id == "bottleneck")!;

    static readonly Dictionary<string, Flag> ById = Catalogue.ToDictionary(flag => flag.Id, StringComparer.Ordinal);

    /// <summary>All flags, in the order in which a claim's flags are listed.</summary>
    public static IReadOnlyList<Flag> All => Catalogue;

    /// <summary>The flag with an id, or null.</summary>
    public static Flag? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The flags a claim has.</summary>
    internal static FlagSet Of(ClaimFacts facts)
    {
        ulong bits = 0;
        for (int bit = 0; bit < Rules.Length; bit++)
            if (Rules[bit].Applies(facts))
                bits |= 1UL << bit;
        return new FlagSet(bits);
    }

    /// <summary>How much a flag weighs on a claim that has it.</summary>
    internal static FlagSeverity SeverityOf(Flag flag, ClaimFacts facts) => Rules[flag.Bit].SeverityFor(facts);

    /// <summary>What shows a flag that a claim has.</summary>
    internal static string Witness(Flag flag, ClaimFacts facts) => Rules[flag.Bit].Witness(facts);
}
