using Provenance.Lineage;

namespace Provenance.Tests.Scoring.Axioms;

/// <summary>Origins and evidence against the best of all subsets, reckoned without the product.</summary>
public class IndependentSetAxiomTest
{
    [Fact]
    public void Origins_and_evidence_are_those_of_the_best_of_all_subsets() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Score();
        Reckoning expected = new(one);
        Agree(expected.Of(Stance.Asserts), outcome.Support);
        Agree(expected.Of(Stance.Denies), outcome.Opposition);
    });

    static void Agree((double Origins, double Evidence)[] expected, Measure actual)
    {
        Assert.Equal((expected[0].Origins, expected[2].Origins), (actual.StrictOrigins, actual.LenientOrigins));
        Assert.Equal(expected[1].Origins, actual.CentralOrigins, 1e-9);
        Assert.Equal(expected[0].Evidence, actual.Strict, 1e-9);
        Assert.Equal(expected[1].Evidence, actual.Central, 1e-9);
        Assert.Equal(expected[2].Evidence, actual.Lenient, 1e-9);
    }
}
