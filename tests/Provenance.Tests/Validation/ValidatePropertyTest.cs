using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Validation;

public class ValidatePropertyTest
{
    static Config Many => Config.QuickThrowOnFailure.WithMaxTest(1_000);

    static Arbitrary<Corpus> AnyCorpus => Gen.Choose(0, int.MaxValue).Select(seed => new AnyCorpus(seed).Next()).ToArbitrary();

    static Arbitrary<Corpus> ValidCorpus => Gen.Choose(0, int.MaxValue).Select(seed => new SoundCorpus(seed).Next()).ToArbitrary();

    [Fact]
    public void A_corpus_made_valid_has_no_errors() => Prop.ForAll(ValidCorpus, corpus =>
        !corpus.Validate().Any(finding => finding.Severity == Severity.Error)).Check(Many);

    [Fact]
    public void Any_corpus_is_validated_without_throwing_and_twice_alike() => Prop.ForAll(AnyCorpus, corpus =>
        corpus.Validate(new() { MaxQuoteWords = 3 }) == corpus.Validate(new() { MaxQuoteWords = 3 })).Check(Many);

    [Fact]
    public void Findings_are_in_order_and_complete() => Prop.ForAll(AnyCorpus, corpus =>
    {
        ValueList<Diagnostic> found = corpus.Validate();
        string[] codes = [.. found.Select(finding => finding.Code)];
        return codes.SequenceEqual(codes.Order(StringComparer.Ordinal))
            && found.All(finding => finding.Message.Length > 0 && finding.Fix.Length > 0 && !finding.Message.Any(char.IsControl) && !finding.Subject.Any(char.IsControl));
    }).Check(Many);

    [Fact]
    public void What_is_found_does_not_depend_on_the_order_of_the_claims() => Prop.ForAll(ValidCorpus, corpus =>
    {
        Corpus turned = new() { Id = corpus.Id, AsOf = corpus.AsOf, Sources = corpus.Sources, Documents = corpus.Documents, Claims = corpus.Claims.Reverse().ToValueList() };
        return Subjects(corpus).SequenceEqual(Subjects(turned));

        // A circle and a pair are told at the first of their members, whichever that is.
        static IEnumerable<string> Subjects(Corpus corpus) => corpus.Validate()
            .Where(finding => finding.Code is not ("PRV1050" or "PRV1065" or "PRV1064")).Select(finding => finding.Code + finding.Subject).Order(StringComparer.Ordinal);
    }).Check(Many);
}
