using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class AssertionRulesTest
{
    static LittleCorpus Both(Assertion first, Assertion second) => Valid.Claim(claim => claim with { Assertions = [first, second] });

    [Fact]
    public void An_assertion_coded_twice_is_found() => Both(Says("d1", "The fire"), Says("d1", "started at")).Finds("PRV1066", "claims/fire-at-pier-4/assertions/1");

    [Fact]
    public void Two_voices_in_one_document_pass() => Both(Says("d1", "The fire"), Says("d1", "started at") with { AttributedTo = "j-roe" }).Passes("PRV1066");

    [Fact]
    public void A_document_that_asserts_and_denies_in_its_own_voice_is_found() =>
        Both(Says("d1", "The fire"), Says("d1", "started at") with { Stance = Stance.Denies }).Finds("PRV1067");

    [Fact]
    public void A_document_that_reports_a_denial_passes() =>
        Both(Says("d1", "The fire"), Says("d1", "started at") with { Stance = Stance.Denies, AttributedTo = "j-roe" }).Passes("PRV1067");

    static LittleCorpus Utterance(Func<Assertion, Assertion> change) =>
        Valid.Claim(claim => claim with { Kind = ClaimKind.Utterance, Assertions = [change(claim.Assertions[0])] }, "nobody-hurt");

    [Fact]
    public void An_utterance_without_a_speaker_is_found() =>
        Utterance(assertion => assertion with { AttributedTo = null, Manner = null }).Finds("PRV1068", "claims/nobody-hurt/assertions/0");

    [Fact]
    public void An_utterance_with_a_speaker_passes() => Utterance(assertion => assertion).Passes("PRV1068");

    [Fact]
    public void A_body_that_announces_its_own_act_passes() =>
        Utterance(assertion => assertion with { AttributedTo = null, Manner = null, Official = true }).Passes("PRV1068");

    [Fact]
    public void An_attribution_to_somebody_unknown_is_found() => Valid.And(new Source { Id = "somebody", Kind = SourceKind.Unknown })
        .Assertion(assertion => assertion with { AttributedTo = "somebody" }).Finds("PRV1069");

    [Fact]
    public void An_attribution_to_a_described_source_passes() => Valid.And(new Source { Id = "an-official", Kind = SourceKind.Anonymous })
        .Assertion(assertion => assertion with { AttributedTo = "an-official" }).Passes("PRV1069");
}
