using System.Globalization;
using System.Text.RegularExpressions;

namespace Provenance.Tests.Scoring;

/// <summary>The tables of <c>docs/scoring.md</c>, recomputed.</summary>
public class ScoringPageTest
{
    static readonly string Page = File.ReadAllText(Repository.At("docs", "scoring.md")).ReplaceLineEndings("\n");

    static readonly Dictionary<string, Told> Cases = new()
    {
        ["nobody says anything"] = new Told(),
        ["one source of grade F"] = new Told().By("a"),
        ["one source of grade B"] = new Told().Source("a", Reliability.B).By("a"),
        ["two of grade F, independent"] = new Told().By("a").By("b"),
        ["two of grade F, one publisher"] = new Told().By("a").By("a"),
        ["one of grade F and fifty copies"] = Enumerable.Range(0, 50).Aggregate(new Told().By("a"), (told, i) =>
            told.By($"mirror-{i}", document: copy => copy with { DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] })),
        ["one of grade F and an unattributed text"] = new Told().By("a").By(""),
        ["two of grade F, partners"] = new Told().Source("a", affiliations: new Affiliation { Relation = AffiliationRelation.PartnerOf, Party = "b" }).By("a").By("b"),
        ["one of grade B against another"] = new Told().Source("a", Reliability.B).Source("b", Reliability.B).By("a").By("b", Deny),
        ["grade F paraphrases grade C"] = new Told().Source("c", Reliability.C).By("a", say => say with { AttributedTo = "c" }),
        ["the same, and C has a stake"] = new Told { Parties = ["c"] }.Source("c", Reliability.C).By("a", say => say with { AttributedTo = "c" }),
        ["one of grade F, hedged"] = new Told().By("a", say => say with { Modality = Modality.Hedged }),
        ["hands a; a and b; b"] = new Told().By("a").By("a b").By("b"),
        ["hands a and b; b and c; a and c"] = new Told().By("a b").By("b c").By("a c"),
        ["a and b of grade F; c of grade C with both"] = new Told().Source("c", Reliability.C).By("a").By("b").By("c a b"),
        ["two of grade C, one of grade B against them"] =
            new Told().Source("a", Reliability.C).Source("b", Reliability.C).Source("c", Reliability.B).By("a").By("b").By("c", Deny),
        ["one of grade F, held unlikely beforehand (0.1)"] = new Told { Prior = 0.1 }.By("a"),
    };

    [Fact]
    public void The_table_of_cases_is_right_and_complete()
    {
        List<string> shown = [];
        foreach (Match row in Regex.Matches(Page, @"^\| (.+?) \| ([\d.]+) / ([\d.]+) / ([\d.]+) \| ([\d.]+)(?: \[([\d.]+), ([\d.]+)\])? \| (\d) / ([\d.]+) / (\d) \|$", RegexOptions.Multiline))
        {
            double Number(int group) => double.Parse(row.Groups[group].Value, CultureInfo.InvariantCulture);
            shown.Add(row.Groups[1].Value);
            RankedClaim claim = Cases[row.Groups[1].Value].Rank();
            Assert.Equal((Number(2), Number(3), Number(4), Number(5)), (Printed(claim.Opinion.Belief), Printed(claim.Opinion.Disbelief), Printed(claim.Opinion.Uncertainty), Printed(claim.Score)));
            Assert.Equal((Number(row.Groups[6].Success ? 6 : 5), Number(row.Groups[7].Success ? 7 : 5)), (Printed(claim.Low), Printed(claim.High)));
            Assert.Equal((Number(8), Number(9), Number(10)), (claim.Origins.Strict, Printed(claim.Origins.Central), claim.Origins.Lenient));
        }
        Assert.Equal(Cases.Keys, shown);
    }

    [Fact]
    public void The_table_of_grades_is_the_default()
    {
        MatchCollection grades = Regex.Matches(Regex.Match(Page, @"^\| trust in the voice \| (.+) \|$", RegexOptions.Multiline).Groups[1].Value, @"([A-F]) ([\d.]+)");
        Assert.Equal(6, grades.Count);
        Assert.All(grades, grade => Assert.Equal(double.Parse(grade.Groups[2].Value, CultureInfo.InvariantCulture),
            TrustTable.Default.Of(Enum.Parse<Reliability>(grade.Groups[1].Value)), 9));
    }

    [Fact]
    public void The_table_of_removals_is_right()
    {
        Ranking seeds = Corpus.Load(Repository.At("seeds")).Rank();
        MatchCollection rows = Regex.Matches(Page, @"^\| ([a-z-]+) \| ([a-z-]+) \| ([+-][\d.]+) \|$", RegexOptions.Multiline);
        Assert.Equal(4, rows.Count);
        foreach (Match row in rows)
        {
            SourceRemoval first = seeds.SensitivityOf(seeds[row.Groups[1].Value])[0];
            Assert.Equal((row.Groups[2].Value, row.Groups[3].Value), (first.Id, first.Change.ToString("+0.000;-0.000", CultureInfo.InvariantCulture)));
        }
        Assert.All(seeds.SweepBaseRate(), step => Assert.True(step.Correlation > 0.93));
    }

    static Assertion Deny(Assertion assertion) => assertion with { Stance = Stance.Denies };

    static double Printed(double value) => Math.Round(value, 6);
}
