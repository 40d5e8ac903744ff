using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class DocumentAndSourceRulesTest
{
    [Fact]
    public void A_document_without_a_chain_is_found() => Valid.Document(document => document with { Chain = [] }).Finds("PRV1070");

    [Fact]
    public void A_document_with_one_hand_passes() => Valid.Document(document => document with { Chain = [Hand(HandRole.Author, "j-roe")] }).Passes("PRV1070");

    static LittleCorpus WrittenBy(params Hand[] hands) =>
        Valid.And(new Source { Id = "somebody", Kind = SourceKind.Unknown }).Document(document => document with { Chain = [.. hands] });

    [Fact]
    public void An_unknown_author_beside_a_named_one_is_found() => WrittenBy(Hand(HandRole.Author, "somebody"), Hand(HandRole.Author, "j-roe")).Finds("PRV1071");

    [Fact]
    public void An_unknown_publisher_beside_a_named_author_is_found() => WrittenBy(Hand(HandRole.Author, "j-roe"), Hand(HandRole.Publisher, "somebody")).Finds("PRV1071");

    [Fact]
    public void An_unknown_host_beside_a_named_author_passes() => WrittenBy(Hand(HandRole.Author, "j-roe"), Hand(HandRole.Republisher, "somebody")).Passes("PRV1071");

    static LittleCorpus AlsoStated(Func<Affiliation, Affiliation> change) => Valid.Source(source => source with
    {
        Affiliations = [source.Affiliations[0], change(source.Affiliations[0] with { Polarity = Polarity.Stated })],
    });

    [Fact]
    public void A_tie_one_voice_states_and_denies_is_found() => AlsoStated(tie => tie).Finds("PRV1072");

    [Fact]
    public void A_tie_denied_after_it_ended_passes() => AlsoStated(tie => tie with { Until = Day("2020") })
        .Source(source => source with { Affiliations = [source.Affiliations[0] with { Since = Day("2021") }, source.Affiliations[1]] }).Passes("PRV1072");

    [Fact]
    public void A_tie_another_states_is_disputed() => AlsoStated(tie => tie with { StatedBy = "j-roe" }).Finds("PRV1073", "sources/coast-daily");

    [Fact]
    public void A_tie_the_other_side_states_is_disputed() => Valid.Source(source => source with
    {
        Affiliations = [new() { Relation = AffiliationRelation.Controls, Party = "coast-daily" }],
    }, "harbour-authority").Finds("PRV1073");

    [Fact]
    public void Another_tie_is_no_dispute() => AlsoStated(tie => tie with { StatedBy = "j-roe", Relation = AffiliationRelation.FundedBy }).Passes("PRV1073");

    static LittleCorpus Graded(params Reliability[] grades) => Valid.Source(source => source with
    {
        Reliability = grades.Select((grade, i) => new ReliabilityRating { Grade = grade, Basis = "x", By = $"rater {i}" }).ToValueList(),
    });

    [Fact]
    public void Raters_two_letters_apart_are_found() =>
        Assert.Contains("graded B by `rater 1` and D by `rater 0`", Graded(Reliability.D, Reliability.B).Finds("PRV1074").Message);

    [Fact]
    public void A_rater_who_does_not_judge_is_no_letter_apart() => Graded(Reliability.D, Reliability.F, Reliability.C).Passes("PRV1074");

    [Fact]
    public void A_grade_without_a_basis_is_found() => Valid.Source(source => source with { Reliability = [new() { Grade = Reliability.A }] }).Finds("PRV1075");

    [Fact]
    public void Not_judging_needs_no_basis() => Valid.Source(source => source with { Reliability = [new() { Grade = Reliability.F }] }).Passes("PRV1075");

    static LittleCorpus Counted(int right, int wrong, Func<ReliabilityRecord, ReliabilityRecord>? change = null) => Valid.Source(source =>
    {
        ReliabilityRecord record = new() { Counts = new TrackRecord(right, wrong), Basis = "claims of 2024" };
        return source with { Records = [change is null ? record : change(record)] };
    });

    [Fact]
    public void A_record_of_nothing_is_found() => Counted(0, 0).Finds("PRV1079");

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void A_record_of_one_claim_is_no_record_of_nothing(int right, int wrong) => Counted(right, wrong).Passes("PRV1079");

    [Fact]
    public void A_record_without_a_basis_is_found() => Counted(1, 0, record => record with { Basis = " " }).Finds("PRV1080");

    [Fact]
    public void A_record_with_a_basis_passes() => Counted(1, 0).Passes("PRV1080");

    [Fact]
    public void A_grade_and_a_record_of_a_later_day_are_found()
    {
        Assert.Contains("The record of source `coast-daily` is of 2025-07-01", Counted(1, 0, record => record with { On = EdtfDate.Parse("2025-07-01") }).Finds("PRV1081").Message);
        Assert.Contains("The grade of source `coast-daily` is of 2026", Valid.Source(source => source with
        {
            Reliability = [source.Reliability[0] with { On = EdtfDate.Parse("2026") }],
        }).Finds("PRV1081").Message);
    }

    [Fact]
    public void A_day_that_may_be_the_evaluation_date_passes() => Counted(1, 0, record => record with { On = EdtfDate.Parse("2025-06") }).Passes("PRV1081");

    static LittleCorpus CountedAgainst(Reliability grade, int right, int wrong) => Counted(right, wrong).Source(source => source with
    {
        Reliability = [new ReliabilityRating { Grade = grade, Basis = "x" }],
    });

    [Theory]
    [InlineData(Reliability.A, 3, 5)]
    [InlineData(Reliability.B, 0, 8)]
    [InlineData(Reliability.D, 5, 3)]
    [InlineData(Reliability.E, 90, 10)]
    [InlineData(Reliability.E, int.MaxValue, 10)]
    public void A_record_at_odds_with_the_grade_is_found(Reliability grade, int right, int wrong) => CountedAgainst(grade, right, wrong).Finds("PRV1082");

    [Theory]
    [InlineData(Reliability.A, 5, 3)]
    [InlineData(Reliability.A, 3, 4)]
    [InlineData(Reliability.A, 4, 4)]
    [InlineData(Reliability.D, 4, 4)]
    [InlineData(Reliability.D, 3, 5)]
    [InlineData(Reliability.C, 0, 90)]
    [InlineData(Reliability.F, 90, 0)]
    public void A_record_that_fits_the_grade_or_is_short_passes(Reliability grade, int right, int wrong) => CountedAgainst(grade, right, wrong).Passes("PRV1082");

    static LittleCorpus GradedBy(params (string? By, string? On)[] raters) => Valid.Source(source => source with
    {
        Reliability = raters.Select(rater => new ReliabilityRating { Grade = Reliability.C, Basis = "x", By = rater.By, On = rater.On is null ? null : EdtfDate.Parse(rater.On) }).ToValueList(),
    });

    [Fact]
    public void A_rater_who_grades_twice_without_a_later_day_is_found()
    {
        GradedBy(("a", null), ("a", "2025-01-01")).Finds("PRV1083");
        GradedBy(("a", "2025"), ("b", "2025"), ("a", "2025-01-01")).Finds("PRV1083");
        Assert.Contains("counted for twice by `a`", Counted(1, 0).Source(source => source with
        {
            Records = [source.Records[0] with { By = "a" }, source.Records[0] with { By = "a" }],
        }).Finds("PRV1083").Message);
    }

    [Fact]
    public void A_rater_who_grades_again_later_passes()
    {
        GradedBy(("a", "2024"), ("a", "2025-01-01")).Passes("PRV1083");
        GradedBy(("a", "2025-01-01"), ("a", "2024")).Passes("PRV1083");
        GradedBy(("a", null), ("b", null), (null, null), (null, null)).Passes("PRV1083");
    }

    [Fact]
    public void Two_sources_with_one_name_are_found() => Valid.And(new Source { Id = "cd", Name = "COAST Daily" }).Finds("PRV1076", "sources/cd");

    [Fact]
    public void A_second_name_that_is_said_to_be_one_passes() => Valid.And(new Source { Id = "cd", Name = "Coast Daily", SameAs = "coast-daily" }).Passes("PRV1076");

    [Fact]
    public void A_source_nothing_names_is_found() => Valid.And(new Source { Id = "spare" }).Finds("PRV1077", "sources/spare");

    [Fact]
    public void A_source_of_which_a_document_tells_a_tie_passes() => Valid.And(new Source
    {
        Id = "spare",
        Affiliations = [new Affiliation { Relation = AffiliationRelation.MemberOf, Party = "coast-daily", StatedIn = "d1" }],
    }).Passes("PRV1077");

    [Fact]
    public void A_source_that_only_disclaims_passes() => Valid.And(new Source { Id = "spare" })
        .Document(document => document with { Disclaimers = [document.Disclaimers[0] with { By = "spare" }] }).Passes("PRV1077");

    [Fact]
    public void A_document_nothing_comes_from_is_found() => Valid.And(new Document { Id = "d3" }).Finds("PRV1078", "documents/d3");

    [Fact]
    public void A_document_that_is_only_an_original_passes() => Valid.And(new Document { Id = "d0" })
        .Document(document => document with { DerivedFrom = [new() { Document = "d0", How = DerivationKind.Cites }] }).Passes("PRV1078");
}
