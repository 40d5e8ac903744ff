namespace Provenance.Lineage;

/// <summary>
/// The unit of evidence: one assertion, the route by which it came, and the entities any one of which could have made it wrong.
/// </summary>
internal struct Line
{
    /// <summary>The claim the assertion was coded at; another than the one scored when an entailment or contradiction carries it.</summary>
    public Claim Claim;

    /// <summary>The assertion.</summary>
    public Assertion Assertion;

    /// <summary>The number of the asserting document.</summary>
    public int Document;

    /// <summary>The route by which it came.</summary>
    public Route Route;

    /// <summary>The place of the route among all routes of the corpus, or <see cref="Route.NoOrdinal"/>.</summary>
    public int Ordinal;

    /// <summary>The factor set: that of the route, and the quoted origin.</summary>
    public int[] Factors;

    /// <summary>The signature of the factor set.</summary>
    public ulong Signature;

    /// <summary>The number of the source the statement is attributed to; -1 for the document's own voice and for utterances.</summary>
    public int AttributedTo;

    /// <summary>Whether the line is against the claim scored.</summary>
    public bool Opposes;

    /// <summary>Whether the assertion, or every original behind it, was taken back.</summary>
    public bool IsDead;

    /// <summary>The strength tau, in [0, 0.95]; set by scoring.</summary>
    public double Strength;

    /// <summary>The evidence w = 2 tau / (1 - tau); set by scoring.</summary>
    public double Weight;

    /// <summary>What is to be said of the route.</summary>
    public RouteMarks Marks;

    /// <summary>What lines ask of the route, and of the quoted origin.</summary>
    public RouteQualities Qualities;

    /// <summary>Whether something other than a shared entity may link the line to another.</summary>
    public readonly bool MayLink => (Qualities & RouteQualities.MayLink) != 0;

    /// <summary>Entities of wire services that may be its origin: those credited, where no other origin is stated.</summary>
    public readonly int[] Agencies => AttributedTo < 0 ? Route.Agencies : [];

    /// <summary>Whether an entity is in the factor set.</summary>
    public readonly bool RestsOn(int entity) => (Signature & FactorSignature.Of(entity)) != 0 && Array.BinarySearch(Factors, entity) >= 0;

    /// <summary>Whether an entity is in the factor set of some of the lines.</summary>
    public static bool AnyRestsOn(ReadOnlySpan<Line> lines, int entity)
    {
        foreach (ref readonly Line line in lines)
            if (line.RestsOn(entity))
                return true;
        return false;
    }

    /// <summary>Whether the line speaks in the document's own voice.</summary>
    public readonly bool IsOwnVoice => AttributedTo < 0;

    /// <summary>Whether the speech act itself is the claim.</summary>
    public readonly bool IsUtterance => Claim.Kind == ClaimKind.Utterance;
}
