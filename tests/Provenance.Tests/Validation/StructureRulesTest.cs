using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class StructureRulesTest
{
    [Fact]
    public void A_derivation_from_nothing_is_found() => Valid.Derivation(derivation => derivation with { Document = null }).Finds("PRV1028");

    [Fact]
    public void A_derivation_from_an_address_passes() =>
        Valid.Derivation(derivation => derivation with { Document = null, Address = "https://coast.example/1" }).Passes("PRV1028");

    [Fact]
    public void A_derivation_from_a_document_and_an_address_is_found() =>
        Valid.Derivation(derivation => derivation with { Address = "https://coast.example/1" }).Finds("PRV1029");

    [Fact]
    public void An_address_and_its_source_pass() =>
        Valid.Derivation(derivation => derivation with { Document = null, Address = "https://coast.example/1", Source = "coast-daily" }).Passes("PRV1029");

    [Fact]
    public void A_document_derived_from_itself_is_found() => Valid.Derivation(derivation => derivation with { Document = "d2" }).Finds("PRV1030");

    [Fact]
    public void A_document_derived_from_another_passes() => Valid.Passes("PRV1030");

    [Fact]
    public void A_source_that_is_the_same_as_itself_is_found() => Valid.Source(source => source with { SameAs = source.Id }).Finds("PRV1031");

    [Fact]
    public void A_source_that_is_the_same_as_another_passes() => Valid.Source(source => source with { SameAs = "j-roe" }).Passes("PRV1031");

    [Fact]
    public void A_source_affiliated_with_itself_is_found() => Valid.Affiliation(affiliation => affiliation with { Party = "coast-daily" }).Finds("PRV1032");

    [Fact]
    public void A_source_affiliated_with_another_passes() => Valid.Passes("PRV1032");

    [Fact]
    public void A_claim_that_entails_itself_is_found() => Valid.Claim(claim => claim with { Entails = [claim.Id] }).Finds("PRV1033");

    [Fact]
    public void A_claim_that_entails_another_passes() => Valid.Passes("PRV1033");

    [Fact]
    public void A_claim_that_contradicts_itself_is_found() => Valid.Claim(claim => claim with { Contradicts = [claim.Id] }).Finds("PRV1034");

    [Fact]
    public void A_claim_that_contradicts_another_passes() => Valid.Claim(claim => claim with { Contradicts = ["nobody-hurt"] }).Passes("PRV1034");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(50)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_prior_that_is_no_open_probability_is_found(double prior) => Valid.Claim(claim => claim with { Prior = prior }).Finds("PRV1035");

    [Theory]
    [InlineData(null)]
    [InlineData(0.001)]
    [InlineData(0.999)]
    public void A_prior_between_passes(double? prior) => Valid.Claim(claim => claim with { Prior = prior }).Passes("PRV1035");

    [Fact]
    public void A_manner_without_a_speaker_is_found() => Valid.Assertion(assertion => assertion with { Manner = Manner.Vague }).Finds("PRV1036");

    [Fact]
    public void A_manner_with_a_speaker_passes() =>
        Valid.Assertion(assertion => assertion with { Manner = Manner.Quotation, AttributedTo = "j-roe" }).Passes("PRV1036");

    [Fact]
    public void Own_reporting_that_rests_on_another_is_found() => Valid.Assertion(assertion => assertion with { OwnReporting = true }).Finds("PRV1037");

    [Fact]
    public void Own_reporting_that_rests_on_none_passes() => Valid.Assertion(assertion => assertion with { OwnReporting = true, From = [] }).Passes("PRV1037");

    [Fact]
    public void Resting_on_a_document_that_is_no_original_is_found() => Valid.Assertion(assertion => assertion with { From = ["d2"] }).Finds("PRV1038");

    [Fact]
    public void Resting_on_an_original_passes() => Valid.Passes("PRV1038");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_occurrence_below_one_is_found(int occurrence) => Valid.Quote(quote => quote with { Occurrence = occurrence }).Finds("PRV1039");

    [Fact]
    public void The_first_occurrence_passes() => Valid.Quote(quote => quote with { Occurrence = 1 }).Passes("PRV1039");

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    [InlineData(int.MaxValue, int.MinValue)]
    public void A_position_that_is_no_stretch_is_found(int start, int end) => Valid.Quote(quote => quote with { Position = new(start, end) }).Finds("PRV1040");

    [Fact]
    public void A_position_from_the_start_passes() => Valid.Quote(quote => quote with { Position = new(0, 1) }).Passes("PRV1040");
}
