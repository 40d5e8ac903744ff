namespace Provenance.Tests.Interchange;

/// <summary>Two axes of grades that are no numbers.</summary>
public class AdmiraltyTest
{
    public static TheoryData<Reliability> Letters => [.. Enum.GetValues<Reliability>()];

    public static TheoryData<int> Digits => [1, 2, 3, 4, 5, 6];

    [Fact]
    public void No_judgement_is_the_default()
    {
        Assert.Equal(Credibility.CannotBeJudged, default);
        Assert.Equal("F6", default(AdmiraltyCode).ToString());
        Assert.Equal(6, default(Credibility).Digit);
    }

    [Fact]
    public void No_judgement_becomes_no_number_on_any_scale()
    {
        Assert.Null(AdmiraltyTag.Number(Reliability.F));
        Assert.Null(AdmiraltyTag.Number(Credibility.CannotBeJudged));
        Assert.Null(StixConfidence.Of(Credibility.CannotBeJudged));
        Assert.Null(OpenCtiConfidence.Of(Credibility.CannotBeJudged));
    }

    [Theory]
    [MemberData(nameof(Digits))]
    public void A_digit_goes_to_every_scale_and_back(int digit)
    {
        Credibility credibility = Credibility.FromDigit(digit);
        Assert.True(StixConfidence.TryReadCredibility(StixConfidence.Of(credibility), out Credibility stix));
        Assert.True(OpenCtiConfidence.TryReadCredibility(OpenCtiConfidence.Of(credibility), out Credibility opencti));
        Assert.Equal((credibility, credibility), (stix, opencti));
        Assert.Equal(credibility, AdmiraltyText.Read(AdmiraltyTag.Of(credibility)).Credibility);
        Assert.Equal(credibility, AdmiraltyText.Read(AdmiraltyText.Label(credibility)).Credibility);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_goes_to_its_tag_and_label_and_back(Reliability reliability)
    {
        Assert.Equal(reliability, AdmiraltyText.Read(AdmiraltyTag.Of(reliability)).Reliability);
        Assert.Equal(reliability, AdmiraltyText.Read(AdmiraltyText.Label(reliability)).Reliability);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_code_is_read_as_it_is_written(Reliability reliability)
    {
        for (int digit = 1; digit <= 6; digit++)
        {
            AdmiraltyCode code = new(reliability, Credibility.FromDigit(digit));
            foreach (string text in new[] { $"{code}", $"{code}".ToLowerInvariant(), $" {reliability} {digit}\t", $"{reliability}/{digit}", $"{reliability} - {digit}" })
            {
                Assert.True(AdmiraltyCode.TryParse(text, out AdmiraltyCode read), text);
                Assert.Equal(code, read);
            }
        }
    }

    [Theory]
    [InlineData(null, "not-an-admiralty-code")]
    [InlineData("B", "not-an-admiralty-code")]
    [InlineData("2", "not-an-admiralty-code")]
    [InlineData("2B", "not-an-admiralty-code")]
    [InlineData("BB2", "not-an-admiralty-code")]
    [InlineData("B--2", "not-an-admiralty-code")]
    [InlineData("B22", "not-an-admiralty-code")]
    [InlineData("Ｂ２", "not-an-admiralty-code")]
    [InlineData("admiralty-scale:source-colour=\"b\"", "not-an-admiralty-code")]
    [InlineData("admiralty-scale:source-reliability=\"h\"", "unknown-grade")]
    [InlineData("admiralty-scale:source-reliability=\"2\"", "unknown-grade")]
    [InlineData("admiralty-scale:information-credibility=\"b\"", "unknown-grade")]
    [InlineData("admiralty-scale:information-credibility", "unknown-grade")]
    [InlineData("H - Hopeless", "unknown-grade")]
    [InlineData("7 - Fantastic", "unknown-grade")]
    [InlineData("B - Completely reliable", "contradictory-label")]
    [InlineData("2 - Usually reliable", "contradictory-label")]
    public void What_is_no_grade_is_refused_with_a_reason_and_a_way_out(string? text, string code)
    {
        AdmiraltyReading reading = AdmiraltyText.Read(text);
        Assert.Equal(code, reading.Code);
        Assert.NotNull(reading.Fix);
        Assert.Null(reading.Reliability);
        Assert.Null(reading.Credibility);
    }

    [Theory]
    [InlineData(0), InlineData(7), InlineData(-1)]
    public void A_digit_beyond_six_is_refused(int digit) => Assert.Throws<ArgumentOutOfRangeException>(() => Credibility.FromDigit(digit));

    [Theory]
    [InlineData(-1), InlineData(100), InlineData(101)]
    public void Beyond_the_scale_of_OpenCTI_nothing_is_read(int confidence)
    {
        Assert.False(OpenCtiConfidence.TryReadCredibility(confidence, out Credibility credibility));
        Assert.False(credibility.IsJudged);
    }

    [Fact]
    public void Nought_is_ignorance_in_OpenCTI_and_a_denial_in_STIX()
    {
        Assert.True(OpenCtiConfidence.TryReadCredibility(0, out Credibility opencti));
        Assert.True(StixConfidence.TryReadCredibility(0, out Credibility stix));
        Assert.Equal((Credibility.CannotBeJudged, Credibility.Improbable), (opencti, stix));
        Assert.Null(StixConfidence.Of(opencti));
    }

    [Theory]
    [InlineData("A1", true, 0)]
    [InlineData("E5", true, 0)]
    [InlineData("E1", false, 4)]
    [InlineData("B3", false, 1)]
    [InlineData("F6", false, null)]
    [InlineData("C6", false, null)]
    [InlineData("F3", false, null)]
    public void Codes_lie_on_the_diagonal_or_steps_off_it_or_nowhere(string text, bool onDiagonal, int? disparity)
    {
        Assert.True(AdmiraltyCode.TryParse(text, out AdmiraltyCode code));
        Assert.Equal((onDiagonal, disparity), (code.IsOnDiagonal, code.Disparity));
    }

    [Fact]
    public void The_diagonal_share_leaves_out_what_is_not_judged()
    {
        DiagonalShare share = DiagonalShare.Of(Codes("A1 B2 C3 B3 F6 C6 F2"));
        Assert.Equal((3, 4, 7), (share.OnDiagonal, share.Judged, share.Ratings));
        Assert.Equal(0.75, share.Share);
        Assert.False(share.IsSuspicious);
        Assert.Null(DiagonalShare.Of(Codes("F6")).Share);
        Assert.False(DiagonalShare.Of([]).IsSuspicious);
    }

    [Fact]
    public void Raters_who_let_one_axis_decide_the_other_are_noticed()
    {
        Assert.True(DiagonalShare.Of(Codes("A1 A1 B2 B2 B2 C3 C3 D4 E5 B3")).IsSuspicious);
        Assert.False(DiagonalShare.Of(Codes("A1 A2 B2 B4 B1 C3 C1 D2 E5 B3")).IsSuspicious);
    }

    static IEnumerable<AdmiraltyCode> Codes(string codes) => codes.Split(' ').Select(text =>
    {
        Assert.True(AdmiraltyCode.TryParse(text, out AdmiraltyCode code), text);
        return code;
    });
}
