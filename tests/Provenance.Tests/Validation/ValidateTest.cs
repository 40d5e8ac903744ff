using FluentValidation;
using Provenance.Validation;
using Provenance.Validation.Rules;
using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class ValidateTest
{
    [Fact]
    public void Nothing_is_found_in_a_valid_corpus() => Assert.Empty(Valid.Corpus.Validate());

    [Fact]
    public void Nothing_is_found_in_an_empty_corpus() => Assert.Empty(new Corpus { Id = "empty" }.Validate());

    [Fact]
    public void All_findings_come_at_once_by_code_where_no_place_tells_more()
    {
        LittleCorpus wrong = Valid.Claim(claim => claim with { Statement = "", Prior = 2, Contradicts = ["x", "y"] }).And(new Source { Id = "Spare" });
        Assert.Equal(["PRV1003", "PRV1006", "PRV1025", "PRV1025", "PRV1035", "PRV1077"], wrong.Corpus.Validate().Select(finding => finding.Code));
    }

    [Fact]
    public void Ignored_warnings_and_infos_are_left_out() =>
        Assert.Empty((Valid with { Texts = [] }).Corpus.Validate(new() { Ignored = ["PRV1060"] }));

    [Fact]
    public void Errors_cannot_be_ignored() =>
        Assert.Single(Valid.Claim(claim => claim with { Prior = 2 }).Corpus.Validate(new() { Ignored = ["PRV1035"] }));

    [Fact]
    public void More_findings_than_allowed_are_counted()
    {
        Claim wrong = Valid.Claims[0] with { Contradicts = [.. Enumerable.Range(0, 1234).Select(i => $"nothing-{i}")] };
        ValueList<Diagnostic> found = (Valid with { Claims = [wrong, Valid.Claims[1], Valid.Claims[2]] }).Corpus.Validate(new() { MaxFindingsPerRule = 34 });
        Assert.Equal(35, found.Count);
        Assert.Equal("Contradicts an unknown claim: 1,200 more findings like those reported.", found[34].Message);
        Assert.Equal(Severity.Error, found[34].Severity);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Options_that_make_no_sense_are_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxQuoteWords = number });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxFindingsPerRule = number });
    }

    [Fact]
    public void Foreign_text_is_shown_on_one_line_and_cut()
    {
        string id = "x\n\u001b[31m\u202e" + new string('y', 100) + "\ud800";
        string message = Valid.Assertion(assertion => assertion with { AttributedTo = id }).Finds("PRV1014").Message;
        Assert.DoesNotContain(message, char.IsControl);
        Assert.DoesNotContain('\u202e', message);
        Assert.Contains("y…`", message);
    }

    [Fact]
    public void The_defaults_an_application_gives_FluentValidation_change_nothing()
    {
        CascadeMode before = ValidatorOptions.Global.DefaultRuleLevelCascadeMode;
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        try
        {
            VisitValidator<ClaimVisit> rules = new(RuleCatalogue.About<ClaimVisit>());
            Corpus corpus = Valid.Claim(claim => claim with { Statement = "", Prior = 2 }).Corpus;
            List<Diagnostic> found = [];
            rules.Visit(new ClaimVisit(new CorpusContext(corpus, ValidationOptions.Default), corpus.Claims[0]), found);
            Assert.Equal(["PRV1006", "PRV1035"], found.Select(finding => finding.Code));
        }
        finally
        {
            ValidatorOptions.Global.DefaultRuleLevelCascadeMode = before;
        }
    }

    [Fact]
    public void A_null_corpus_is_refused() => Assert.Throws<ArgumentNullException>(() => ((Corpus)null!).Validate());
}
