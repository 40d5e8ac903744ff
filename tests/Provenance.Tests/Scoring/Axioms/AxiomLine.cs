namespace Provenance.Tests.Scoring.Axioms;

/// <summary>
/// A document and what it says: written by the first hand, published by the next, carried by the last ones, in some year. No hand:
/// unattributed.
/// </summary>
sealed record AxiomLine(int[] Hands, int Carriers, Stance Stance, Modality Modality, int AttributedTo, Manner Manner, bool ByNobody, int Year)
{
    /// <summary>A document of one hand that says so flatly.</summary>
    public static AxiomLine By(params int[] hands) => new(hands, 0, Stance.Asserts, Modality.Asserted, -1, Manner.Paraphrase, false, 2001);

    /// <summary>Whether nobody knows who speaks.</summary>
    public bool IsUnattributed => Hands.Length == 0;

    public Document Document(string id) => new()
    {
        Id = id,
        Published = EdtfDate.Parse($"{Year}-06-15"),
        Chain = ByNobody
            ? [new Hand { Role = HandRole.Publisher, Source = AxiomCase.Nobody }]
            : Hands.Select((hand, place) => new Hand { Role = RoleOf(place), Source = AxiomCase.Name(hand) }).ToValueList(),
    };

    public Assertion Assertion(string document) => new()
    {
        Document = document,
        Stance = Stance,
        Modality = Modality,
        AttributedTo = AttributedTo < 0 ? null : AxiomCase.Name(AttributedTo),
        Manner = AttributedTo < 0 ? null : Manner,
    };

    HandRole RoleOf(int place) => place >= Hands.Length - Carriers ? HandRole.Republisher : place == 0 && Hands.Length > 1 ? HandRole.Author : HandRole.Publisher;

    public static AxiomLine Any(Random random)
    {
        bool unattributed = random.NextDouble() < 0.15;
        int[] all = [.. Enumerable.Range(0, AxiomCase.Sources)];
        random.Shuffle(all);
        int[] hands = unattributed ? [] : all[..random.Next(1, 4)];
        return new AxiomLine(hands, hands.Length == 0 ? 0 : random.Next(hands.Length), random.Next(3) == 0 ? Stance.Denies : Stance.Asserts,
            random.Next(2) == 0 ? Modality.Asserted : (Modality)random.Next(4), random.Next(4) == 0 ? random.Next(AxiomCase.Sources) : -1,
            (Manner)random.Next(3), unattributed && random.Next(2) == 0, random.Next(2001, 2004));
    }

    public IEnumerable<AxiomLine> Simpler()
    {
        if (Carriers > 0)
            yield return this with { Hands = Hands[..^1], Carriers = Carriers - 1 };
        else if (Hands.Length > 1)
        {
            yield return this with { Hands = Hands[..1] };
            yield return this with { Hands = Hands[1..] };
        }
        if (Modality != Modality.Asserted)
            yield return this with { Modality = Modality.Asserted };
        if (AttributedTo >= 0)
            yield return this with { AttributedTo = -1 };
        if (Year > 2001)
            yield return this with { Year = Year - 1 };
        if (ByNobody)
            yield return this with { ByNobody = false };
    }
}
