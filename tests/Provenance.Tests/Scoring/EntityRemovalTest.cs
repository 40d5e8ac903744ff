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
            ScoringModel model = ScoringModel.Of(Random(seed), ScoringOptions.Default);
            ClaimScorer scorer = new(model), without = new(model);
            ClaimScore whole = scorer.Score(0);
            HashSet<int> entities = [];
            foreach (ref readonly Line line in scorer.Facts.Support)
                entities.UnionWith(line.Factors);
            foreach (ref readonly Line line in scorer.Facts.Opposition)
                entities.UnionWith(line.Factors);
            bool matters = entities.Any(entity => without.Score(0, entity) is var less
                && (less.Tier != whole.Tier || Tiers.Round(Math.Abs(less.Opinion.Probability - whole.Opinion.Probability)) >= EntityRemoval.Large));
            return scorer.Facts.Removal.Matters(scorer.Facts) == matters && (scorer.Facts.Removal.Greatest(scorer.Facts).Entity >= 0) == matters;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_hundred_reposts_of_one_text_hang_on_it()
    {
        Told told = new Told().By("origin");
        for (int i = 0; i < 100; i++)
            told.By($"host-{i}", document: copy => copy with { DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] });
        ExplainedFlag flag = told.Rank().Explain().Flags.Single(one => one.Flag.Id == "sensitive-to-one-entity");
        Assert.StartsWith("without origin: score 0.500", flag.Witness, StringComparison.Ordinal);
    }

    static Corpus Random(int seed)
    {
        Random random = new(seed);
        Told told = new();
        for (int i = 0; i < 7; i++)
            told.Source($"s{i}", (Reliability)random.Next(6), random.Next(6) == 0 ? SourceKind.Unknown : SourceKind.Outlet,
                random.Next(4) == 0 && i > 0 ? [new Affiliation { Relation = (AffiliationRelation)random.Next(8), Party = $"s{random.Next(i)}", Status = AffiliationStatus.ThirdParty }] : []);
        for (int i = random.Next(7); i > 0; i--)
            told.By(string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => $"s{random.Next(7)}")),
                say => say with { Stance = random.Next(3) == 0 ? Stance.Denies : Stance.Asserts, Modality = (Modality)random.Next(4) });
        return told.Corpus();
    }
}
