using FsCheck;
using FsCheck.Fluent;
using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring;

/// <summary>The short way to whether one entity matters gives what leaving each out and scoring again gives.</summary>
public class EntityRemovalTest
{
    [Fact]
    public void It_is_what_scoring_without_each_entity_gives() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            // One in four has more lines than are compared one by one.
            ScoringModel model = ScoringModel.Of(Random(seed, seed % 4 == 0 ? 60 : 7), ScoringOptions.Default);
            ClaimScorer scorer = new(model);
            ClaimScore whole = scorer.Score(0);
            ClaimFacts facts = scorer.Facts;
            bool matters = false;
            List<(int, ClaimWithout)> expected = [];
            foreach (int entity in EntitiesOf(facts))
            {
                ClaimWithout without = ScoredWithout(model, facts, entity);
                matters |= without.Tier != whole.Tier || Tiers.Round(Math.Abs(without.Score - whole.Opinion.Probability)) >= EntityRemoval.Large;
                expected.Add((entity, without));
            }
            Assert.Equal(matters, facts.Removal.Matters(facts));
            Assert.Equal(matters, facts.Removal.Greatest(facts).Entity >= 0);
            facts.Removal.Take(facts);
            foreach ((int entity, ClaimWithout without) in expected)
                AssertSame(without, facts.Removal.Of(facts, entity));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    static HashSet<int> EntitiesOf(ClaimFacts facts)
    {
        HashSet<int> entities = [];
        foreach (ref readonly Line line in facts.Support)
            entities.UnionWith(line.Factors);
        foreach (ref readonly Line line in facts.Opposition)
            entities.UnionWith(line.Factors);
        return entities;
    }

    /// <summary>Measures what does not rest on an entity, from nothing.</summary>
    static ClaimWithout ScoredWithout(ScoringModel model, ClaimFacts facts, int entity)
    {
        IndependenceMeter meter = new(model.Lineage, model.Options.Dependence, new SolverLimits(model.Options.NodeBudget));
        Line[] left = Array.FindAll(facts.Support.ToArray(), line => !line.RestsOn(entity));
        Measure support = meter.Of(left), opposition = meter.Of(Array.FindAll(facts.Opposition.ToArray(), line => !line.RestsOn(entity)));
        Opinion opinion = Opinion.FromEvidence(support.Central, opposition.Central, facts.Opinion.BaseRate);
        double low = Opinion.FromEvidence(support.Strict, opposition.Lenient, facts.Opinion.BaseRate).Probability;
        return new ClaimWithout(opinion, Tiers.Of(support, opinion, low).Tier, support.StrictOrigins, left.Length > 0);
    }

    static void AssertSame(ClaimWithout expected, ClaimWithout actual)
    {
        Assert.Equal(expected.Score, actual.Score, 1e-12);
        Assert.Equal(expected.Opinion.Uncertainty, actual.Opinion.Uncertainty, 1e-12);
        Assert.Equal((expected.Tier, expected.StrictOrigins, expected.IsSupported), (actual.Tier, actual.StrictOrigins, actual.IsSupported));
    }

    [Fact]
    public void A_hundred_reposts_of_one_text_hang_on_it()
    {
        Told told = new Told().By("origin");
        for (int i = 0; i < 100; i++)
            told.By($"host-{i}", document: copy => copy with { DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] });
        ExplainedFlag flag = told.Rank().Explain().Flags.Single(one => one.Flag.Id == "sensitive-to-one-entity");
        Assert.StartsWith("without origin: score 0.500", flag.Witness, StringComparison.Ordinal);
    }

    static Corpus Random(int seed, int lines)
    {
        Random random = new(seed);
        Told told = new();
        for (int i = 0; i < lines; i++)
            told.Source($"s{i}", (Reliability)random.Next(6), random.Next(6) == 0 ? SourceKind.Unknown : SourceKind.Outlet,
                random.Next(4) == 0 && i > 0 ? [new Affiliation { Relation = (AffiliationRelation)random.Next(8), Party = $"s{random.Next(i)}", Status = AffiliationStatus.ThirdParty }] : []);
        for (int i = random.Next(lines); i > 0; i--)
            told.By(string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => $"s{random.Next(lines)}")),
                say => say with { Stance = random.Next(3) == 0 ? Stance.Denies : Stance.Asserts, Modality = (Modality)random.Next(4) });
        return told.Corpus();
    }
}
