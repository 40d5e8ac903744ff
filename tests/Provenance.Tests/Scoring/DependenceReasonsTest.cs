namespace Provenance.Tests.Scoring;

/// <summary>The reasons for dependence, read from the explanation.</summary>
public class DependenceReasonsTest
{
    [Fact]
    public void The_same_author_in_two_outlets() =>
        Check(1, ["common-author: writer in d1, d2"], Two("{ role: author, source: writer }, { role: publisher, source: a }", "{ role: author, source: writer }, { role: publisher, source: b }"));

    [Fact]
    public void One_carrier_of_two_texts() =>
        Check(1, ["same-publisher: mirror in d1, d2"], Two("{ role: publisher, source: a }, { role: republisher, source: mirror }", "{ role: publisher, source: b }, { role: republisher, source: mirror }"));

    [Fact]
    public void Author_of_the_one_and_publisher_of_the_other() =>
        Check(1, ["common-hand: a in d1, d2"], Two("{ role: author, source: a }", "{ role: publisher, source: a }"));

    [Fact]
    public void The_same_publisher_under_a_controller_is_no_matter_of_control() =>
        Check(1, ["same-publisher: owner in d1, d2"], Two("{ role: publisher, source: held }", "{ role: publisher, source: held }"));

    [Fact]
    public void Two_under_one_controller() =>
        Check(1, ["common-control: owner in d1, d2"], Two("{ role: publisher, source: held }", "{ role: publisher, source: held-too }"));

    [Fact]
    public void Control_that_held_when_the_later_appeared() =>
        Check(1, ["common-control: owner in d1, d2"], Two("{ role: publisher, source: once }", "{ role: publisher, source: held }"));

    [Fact]
    public void Control_that_was_over_by_then() =>
        Check(2, [], Two("{ role: publisher, source: once }", "{ role: publisher, source: held }", "2026-02-01"));

    [Fact]
    public void Control_at_a_time_nobody_knows() =>
        Check(2, ["affiliated-origins: owner in d1, d2"], Two("{ role: publisher, source: once }", "{ role: publisher, source: held }", "2025/2026"));

    [Fact]
    public void Another_name_is_the_same_publisher() =>
        Check(1, ["same-publisher: a in d1, d2"], Two("{ role: publisher, source: a }", "{ role: publisher, source: a-too }"));

    [Fact]
    public void One_funder_of_both() =>
        Check(2, ["common-funder: state in d1, d2", "funded-origin: state in d1, d2"], Two("{ role: publisher, source: paid }", "{ role: publisher, source: paid-too }"));

    [Fact]
    public void A_funder_and_whom_it_funds() =>
        Check(2, ["affiliated-origins: state in d1, d2", "funded-origin: state in d1"], Two("{ role: publisher, source: paid }", "{ role: publisher, source: state }"));

    [Fact]
    public void Partners() =>
        Check(2, ["affiliated-origins: partner, b in d1, d2"], Two("{ role: publisher, source: partner }", "{ role: publisher, source: b }"));

    [Fact]
    public void A_record_is_the_origin_of_reports_on_it() =>
        Check(1, ["derivation: log in d1, d2", "primary-record: log in d1, d2", "origin-not-among-assertions: log in d1, d2"],
            Two("{ role: publisher, source: a }", "{ role: publisher, source: b }", extra: "derivedFrom: [{ document: log, how: primary-source }]"));

    [Fact]
    public void A_suspected_derivation_is_no_reason() =>
        Check(2, [], Two("{ role: publisher, source: a }", "{ role: publisher, source: b }", second: "derivedFrom: [{ document: d1, how: based-on, certainty: suspected }]"));

    [Fact]
    public void One_investigation() =>
        Check(1, ["joint-investigation: harbour in d1, d2"], Two("{ role: publisher, source: a }", "{ role: publisher, source: b }", extra: "investigation: harbour"));

    [Fact]
    public void Copies_in_great_number_are_told_with_what_stands_for_them()
    {
        Told told = new Told().By("origin");
        for (int i = 0; i < 60; i++)
            told.By($"host-{i}", document: copy => copy with { DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] });
        ExplainedReason reason = Assert.Single(told.Rank().Explain().Reasons);
        Assert.Equal(("derivation", "d1", 61), (reason.Word, reason.Through, reason.Documents.Count));
    }

    [Fact]
    public void Words_are_stable() =>
        Assert.Equal("derivation identical-text common-author same-publisher common-hand common-informant common-control joint-investigation common-funder "
            + "affiliated-origins funded-origin interested-origin primary-record origin-not-among-assertions", string.Join(' ', Term<DependenceReason>.All.ToArray()));

    [Fact]
    public void What_the_common_document_was_made_from_explains_it_too() =>
        Check(1, ["derivation: root in d1, d2", "origin-not-among-assertions: root in d1, d2"], Whole("""
              - { id: root, published: 2025-06-01, chain: [{ role: publisher, source: owner }] }
              - { id: middle, published: 2025-06-01, chain: [{ role: publisher, source: mirror }], derivedFrom: [{ document: root, how: republished }] }
              - { id: d1, published: 2025-06-02, chain: [{ role: publisher, source: a }], derivedFrom: [{ document: middle, how: based-on }] }
              - { id: d2, published: 2025-06-02, chain: [{ role: publisher, source: b }], derivedFrom: [{ document: middle, how: based-on }] }
            """));

    [Fact]
    public void An_original_that_no_longer_stands_was_asserted_all_the_same() =>
        Check(0, [], Whole("""
              - { id: d1, published: 2025-06-01, retracted: true, chain: [{ role: publisher, source: a }] }
              - { id: d2, published: 2025-06-02, chain: [{ role: publisher, source: b }], derivedFrom: [{ document: d1, how: republished }] }
            """));

    [Fact]
    public void The_same_informant_who_is_the_first_source_of_all() =>
        Check(1, ["common-informant: a in d1, d2"], Whole("""
              - { id: d1, published: 2025-06-01, chain: [{ role: publisher, source: mirror }] }
              - { id: d2, published: 2025-06-02, chain: [{ role: publisher, source: b }] }
            """, "[{ in: d1, attributedTo: a }, { in: d2, attributedTo: a }]"));

    [Fact]
    public void An_informant_who_publishes_elsewhere_has_a_hand_in_both() =>
        Check(1, ["common-hand: a in d1, d2"], Whole("""
              - { id: d1, published: 2025-06-01, chain: [{ role: publisher, source: mirror }] }
              - { id: d2, published: 2025-06-02, chain: [{ role: publisher, source: a }] }
            """, "[{ in: d1, attributedTo: a }, { in: d2 }]"));

    [Fact]
    public void The_same_publisher_says_more_than_the_controller_behind_it() =>
        Check(1, ["same-publisher: owner in d1, d2"],
            Two("{ role: author, source: held-too }, { role: publisher, source: held }", "{ role: publisher, source: held }"));

    [Fact]
    public void The_same_author_says_more_than_a_hand_in_both() =>
        Check(1, ["common-author: a in d1, d2"],
            Two("{ role: author, source: a }, { role: publisher, source: a }", "{ role: author, source: a }, { role: publisher, source: b }"));

    [Fact]
    public void Two_texts_from_one_source_whose_original_nobody_has() =>
        Check(1, ["derivation: mirror in d1, d2"], Whole("""
              - { id: d1, published: 2025-06-01, chain: [{ role: publisher, source: a }], derivedFrom: [{ source: mirror, how: based-on }] }
              - { id: d2, published: 2025-06-02, chain: [{ role: publisher, source: b }], derivedFrom: [{ source: mirror, how: quotes }] }
            """));

    [Fact]
    public void A_text_from_a_source_that_speaks_for_itself_elsewhere() =>
        Check(1, ["derivation: mirror in d1, d2"], Whole("""
              - { id: d1, published: 2025-06-01, chain: [{ role: publisher, source: a }], derivedFrom: [{ source: mirror, how: based-on }] }
              - { id: d2, published: 2025-06-02, chain: [{ role: publisher, source: mirror }] }
            """));

    static string Whole(string documents, string assertions = "[{ in: d1 }, { in: d2 }]") => $$"""
        provenance: 1
        id: whole
        sources:
          - { id: a }
          - { id: b }
          - { id: mirror }
          - { id: owner }
        documents:
        {{documents}}
        claims:
          - { id: it, statement: It is so., kind: event, assertions: {{assertions}} }
        """;

    static string Two(string left, string right, string date = "2025-06-02", string extra = "notes: none", string second = "notes: none") => $$"""
        provenance: 1
        id: two
        sources:
          - { id: a }
          - { id: a-too, sameAs: a }
          - { id: b }
          - { id: mirror }
          - { id: writer, kind: person }
          - { id: owner }
          - { id: held, affiliations: [{ relation: controlled-by, party: owner }] }
          - { id: held-too, affiliations: [{ relation: controlled-by, party: owner }] }
          - { id: once, affiliations: [{ relation: controlled-by, party: owner, until: 2025-12-31 }] }
          - { id: state, kind: government }
          - { id: paid, affiliations: [{ relation: funded-by, party: state }] }
          - { id: paid-too, affiliations: [{ relation: funded-by, party: state }] }
          - { id: partner, affiliations: [{ relation: partner-of, party: b }] }
        documents:
          - { id: log, genre: record, published: 2025-06-01, chain: [{ role: author, source: mirror }] }
          - { id: d1, published: 2025-06-02, chain: [{{left}}], {{extra}} }
          - { id: d2, published: {{date}}, chain: [{{right}}], {{(second == "notes: none" ? extra : second)}} }
        claims:
          - { id: it, statement: It is so., kind: event, assertions: [{ in: d1 }, { in: d2 }] }
        """;

    static void Check(int origins, string[] reasons, string yaml)
    {
        CorpusReading reading = CorpusReader.Parse(yaml).Validated();
        Assert.DoesNotContain(reading.Diagnostics, finding => finding.Severity == Severity.Error);
        RankedClaim claim = reading.Corpus.Rank()["it"];
        Assert.Equal(origins, claim.Origins.Lenient);
        Assert.Equal(reasons, claim.Explain().Reasons.Select(reason => $"{reason.Word}: {reason.Through} in {reason.Documents}"));
    }
}
