using System.Text;

namespace Provenance.Tests.Scoring;

/// <summary>What an explanation says in words, where nothing, one thing or many are to be told.</summary>
public class ExplanationTextTest
{
    [Fact]
    public async Task Lines_numbers_and_dependence()
    {
        Affiliation partner = new() { Relation = AffiliationRelation.PartnerOf, Party = "b" }, owned = new() { Relation = AffiliationRelation.ControlledBy, Party = "b" };
        Told partners = new Told().Source("a", affiliations: partner).By("a").By("b").By("c");
        Told mastered = new Told().Source("a", affiliations: owned).By("a").By("b").By("c", Against);
        await Verifier.Verify(Texts(new Told().By("a").By("a"), partners, mastered, new Told().By("c", Against)));
    }

    [Fact]
    public async Task Up_to_twelve_are_listed_and_more_are_counted()
    {
        Told twelve = new(), thirteen = new();
        for (int i = 0; i < 12; i++)
            twelve.By($"s{i:00}").By($"s{i:00} x");
        for (int i = 0; i < 13; i++)
            thirteen.By($"s{i:00}").By($"s{i:00} x");
        await Verifier.Verify(Texts(twelve, thirteen));
    }

    [Fact]
    public async Task What_would_change()
    {
        StringBuilder text = new();
        void Add(Told told)
        {
            Ranking ranking = told.Corpus().Rank();
            string all = ranking.Explain(ranking["it"]).ToString();
            text.Append(all.AsSpan(all.IndexOf("What would change", StringComparison.Ordinal))).Append('\n');
        }
        Add(new Told().Source("a", Reliability.A).By("a").By("b").By("c", Against).By(""));
        Add(new Told().By("a"));
        Add(new Told().By("a", say => say with { Withdrawn = new Withdrawal() }));
        Told twelve = new(), thirteen = new();
        for (int i = 0; i < 12; i++)
            twelve.By($"s{i:00}");
        for (int i = 0; i < 13; i++)
            thirteen.By($"s{i:00}");
        Add(twelve);
        Add(thirteen);
        Corpus two = new Told().Source("a", Reliability.D).By("a").By("b").By("c").By("d").Corpus();
        Assertion[] said = [.. two.Claims[0].Assertions];
        Ranking both = new Corpus
        {
            Id = "two", Sources = two.Sources, Documents = two.Documents,
            Claims = [two.Claims[0] with { Id = "x", Assertions = said[..2].ToValueList() }, two.Claims[0] with { Id = "y", Assertions = said[2..].ToValueList() }],
        }.Rank();
        foreach (RankedClaim claim in both)
            text.Append(both.Explain(claim)).Append('\n');
        await Verifier.Verify(text.ToString());
    }

    static Assertion Against(Assertion assertion) => assertion with { Stance = Stance.Denies };

    static string Texts(params Told[] told) => string.Join('\n', told.Select(one => one.Rank().Explain().ToString()));
}
