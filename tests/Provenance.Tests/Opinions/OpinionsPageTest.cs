using System.Globalization;

namespace Provenance.Tests.Opinions;

/// <summary>The figures printed in docs/opinions.md.</summary>
public class OpinionsPageTest
{
    const string Page = "opinions.md";

    static readonly Opinion X = Opinion.Create(0.6, 0.1, 0.3), Y = Opinion.Create(0.2, 0.4, 0.4), Trust = Opinion.Create(0.5, 0.2, 0.3, 0.3);

    [Fact]
    public void Evidence_of_the_first_example()
    {
        Assert.Equal(0.75, X.Probability, 12);
        Assert.Equal(4, X.ToEvidence().Support, 12);
        Assert.Equal(2 / 3.0, X.ToEvidence().Opposition, 12);
    }

    [Fact]
    public void Fusing() => Check("## Fusing", row => row[2..],
    [
        BdupOf(Opinion.CumulativeFusion(X, Y)), BdupOf(Opinion.AveragingFusion(X, Y)), BdupOf(Opinion.WeightedFusion(X, Y)),
        BdupOf(Opinion.EpistemicFusion(X, Y)), BdupOf(Opinion.ConstraintFusion(X, Y)!.Value), BdupOf(Opinion.CompromiseFusion(X, Y)),
    ]);

    [Fact]
    public void At_second_hand() => Check("## At second hand", row => row[1..],
    [
        BdupOf(X.Discount(Trust)), BdupOf(X.Discount(Trust, Discounting.UncertaintyFavouring)), BdupOf(X.Discount(Trust, Discounting.OppositeBelief)),
        BdupOf(X.ScaleEvidence(0.59)), BdupOf(X.DiscountAlong(Trust, Trust)),
    ]);

    [Fact]
    public void Composed_propositions() => Check("## Composed propositions", row => row[1..],
        [.. new[] { X.Complement(), X.Multiply(Y), X.Comultiply(Y), X.Deduce(Y, Opinion.Create(0, 0.8, 0.2)) }.Select(made =>
            new[] { Digits(made.Belief), Digits(made.Disbelief), Digits(made.Uncertainty), Digits(made.BaseRate), Digits(made.Probability) })]);

    [Fact]
    public void Track_records() => Check("## Track records", row => row[2..], [.. MarkdownTables.Under(Page, "## Track records").Select(row =>
        BdupOf(new TrackRecord(int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture)).ToOpinion()))]);

    [Fact]
    public void Grades_on_other_scales() => Check("## Grades on other scales", row => row,
    [
        .. Enumerable.Range(1, 6).Select(Credibility.FromDigit).Select(digit =>
            new[] { digit.ToString(), Number(StixConfidence.Of(digit)), Number(OpenCtiConfidence.Of(digit)), Number(AdmiraltyTag.Number(digit)) }),
        .. "ABCDEF".Select(letter => new[] { letter.ToString(), "none", "none", Number(AdmiraltyTag.Number(Enum.Parse<Reliability>([letter]))) }),
    ]);

    [Fact]
    public void Words() => Check("## Words", row => row, [.. Enum.GetValues<Likelihood>().Select(likelihood => new[]
    {
        EstimativeLanguage.Band(likelihood).Low.ToString("0.00", CultureInfo.InvariantCulture),
        EstimativeLanguage.Band(likelihood).High.ToString("0.00", CultureInfo.InvariantCulture),
        EstimativeLanguage.Words(likelihood), EstimativeLanguage.Words(likelihood, LikelihoodRow.Probability),
    })]);

    static void Check(string heading, Func<string[], string[]> cells, string[][] expected) =>
        Assert.Equal(expected, [.. MarkdownTables.Under(Page, heading).Select(cells)]);

    static string[] BdupOf(Opinion made) => [Digits(made.Belief), Digits(made.Disbelief), Digits(made.Uncertainty), Digits(made.Probability)];

    static string Digits(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
