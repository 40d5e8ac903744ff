using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class ClaimRulesTest
{
    static LittleCorpus Stated(string statement, ClaimKind kind = ClaimKind.Event) => Valid.Claim(claim => claim with { Statement = statement, Kind = kind });

    [Fact]
    public void A_claim_without_an_assertion_is_found() => Valid.Claim(claim => claim with { Assertions = [] }).Finds("PRV1061");

    [Fact]
    public void A_claim_with_an_assertion_passes() => Valid.Passes("PRV1061");

    [Theory]
    [InlineData("The pier will be rebuilt.", "prediction")]
    [InlineData("The pier would be rebuilt.", "prediction")]
    [InlineData("The pier should be rebuilt.", "opinion")]
    [InlineData("The Authority ought to rebuild it.", "opinion")]
    public void A_prediction_or_opinion_coded_as_an_event_is_found(string statement, string kind) =>
        Assert.Contains(kind, Stated(statement).Finds("PRV1062").Fix);

    [Theory]
    [InlineData("The owner left a will.")]
    [InlineData("The will of the owner was read.")]
    [InlineData("He acted of his own free will.")]
    [InlineData("Will Roe lit the fire.")]
    [InlineData("The goodwill of the shoulder-high crowd ended.")]
    [InlineData("It was the last will and testament.")]
    [InlineData("The owner would like to rebuild.")]
    [InlineData("There is a plan that would move the pier.")]
    public void A_word_that_only_looks_like_it_passes(string statement) => Stated(statement).Passes("PRV1062");

    [Theory]
    [InlineData(ClaimKind.Prediction)]
    [InlineData(ClaimKind.Utterance)]
    public void A_prediction_coded_as_what_it_is_passes(ClaimKind kind) => Stated("The pier will be rebuilt.", kind).Passes("PRV1062");

    [Fact]
    public void A_claim_that_entails_and_contradicts_another_is_found() =>
        Valid.Claim(claim => claim with { Contradicts = ["fire-in-harbour"] }).Finds("PRV1063");

    [Fact]
    public void It_is_found_from_the_other_side_too() =>
        Valid.Claim(claim => claim with { Contradicts = ["fire-at-pier-4"] }, "fire-in-harbour").Finds("PRV1063", "claims/fire-at-pier-4");

    [Fact]
    public void A_claim_that_entails_one_and_contradicts_another_passes() => Valid.Claim(claim => claim with { Contradicts = ["nobody-hurt"] }).Passes("PRV1063");

    static Claim Rival => new()
    {
        Id = "fire-at-pier-5", Statement = "The fire began at Pier 5.", Kind = ClaimKind.Event, About = new() { Item = "fire-start-place", Value = "pier-5" },
        Assertions = [Says("d1", "at Pier 4")],
    };

    [Fact]
    public void Rival_values_that_do_not_oppose_each_other_are_found() =>
        Assert.Equal(2, Valid.And(Rival).Corpus.Validate().Count(finding => finding.Code == "PRV1064"));

    [Fact]
    public void A_rival_of_rivals_that_oppose_each_other_is_found() => Valid.And(Rival with { Contradicts = ["fire-at-pier-4"] })
        .And(Rival with { Id = "fire-at-pier-6", About = new() { Item = "fire-start-place", Value = "pier-6" } }).Finds("PRV1064", "claims/fire-at-pier-6");

    [Fact]
    public void Rival_values_that_contradict_each_other_pass() => Valid.And(Rival with { Contradicts = ["fire-at-pier-4"] }).Passes("PRV1064");

    [Fact]
    public void The_same_value_twice_passes() => Valid.And(Rival with { About = new() { Item = "fire-start-place", Value = "pier-4" } }).Passes("PRV1064");

    [Fact]
    public void Two_claims_with_one_statement_are_found() => Stated("Nobody was hurt.").Finds("PRV1065", "claims/nobody-hurt");

    [Fact]
    public void Two_claims_with_two_statements_pass() => Valid.Passes("PRV1065");
}
