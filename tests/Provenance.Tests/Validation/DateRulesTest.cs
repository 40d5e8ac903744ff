using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class DateRulesTest
{
    static LittleCorpus Published(string date) => Valid.Document(document => document with { Published = Day(date) });

    static LittleCorpus Through(params Hand[] hands) => Valid.Document(document => document with { Chain = [.. hands] });

    [Fact]
    public void A_copy_older_than_its_original_is_found() => Published("2025-06-01").Finds("PRV1041", "documents/d2/derivedFrom/0");

    [Fact]
    public void A_copy_is_dated_by_its_last_publishing_hand_when_it_has_no_date() =>
        Through(Hand(HandRole.Republisher, "mirror-site", "2025-05")).Document(document => document with { Published = null }).Finds("PRV1041");

    [Fact]
    public void A_copy_that_may_be_younger_passes() => Published("2025-06").Passes("PRV1041");

    [Fact]
    public void A_copy_of_the_same_day_passes() => Published("2025-06-02").Passes("PRV1041");

    [Fact]
    public void A_chain_out_of_order_is_found() =>
        Through(Hand(HandRole.Publisher, "coast-daily", "2025-06-03"), Hand(HandRole.Author, "j-roe"), Hand(HandRole.Republisher, "mirror-site", "2025-06-02")).Finds("PRV1042");

    [Fact]
    public void A_chain_that_may_be_in_order_passes() =>
        Through(Hand(HandRole.Publisher, "coast-daily", "2025-06-03"), Hand(HandRole.Republisher, "mirror-site", "2025-06")).Passes("PRV1042");

    [Fact]
    public void Published_before_a_hand_had_it_is_found() => Published("2025-06-02").Finds("PRV1043");

    [Fact]
    public void Published_after_the_last_hand_published_it_is_found() => Published("2025-06-04").Finds("PRV1043");

    [Fact]
    public void Published_after_its_author_wrote_it_passes() => Through(Hand(HandRole.Author, "j-roe", "2025-05-01")).Passes("PRV1043");

    [Fact]
    public void A_withdrawal_before_the_document_is_found() =>
        Valid.Assertion(assertion => assertion with { Withdrawn = new() { On = Day("2025-06-02") } }).Finds("PRV1044");

    [Fact]
    public void A_retraction_before_the_document_is_found() =>
        Valid.Document(document => document with { Retracted = new() { On = Day("2024") } }).Finds("PRV1044", "documents/d2");

    [Fact]
    public void A_withdrawal_that_may_be_later_passes() =>
        Valid.Assertion(assertion => assertion with { Withdrawn = new() { On = Day("2025") } }).Passes("PRV1044");

    [Fact]
    public void A_document_from_the_future_is_found() => (Valid with { AsOf = new(2025, 6, 2) }).Finds("PRV1045", "documents/d2");

    [Fact]
    public void A_document_of_the_day_itself_passes() => (Valid with { AsOf = new(2025, 6, 3) }).Passes("PRV1045");

    [Fact]
    public void Without_an_evaluation_date_nothing_is_from_the_future() => (Valid with { AsOf = null }).Passes("PRV1045");

    [Fact]
    public void An_affiliation_that_ends_before_it_begins_is_found() =>
        Valid.Affiliation(affiliation => affiliation with { Since = Day("2024"), Until = Day("2023") }).Finds("PRV1046");

    [Fact]
    public void An_affiliation_that_ends_in_the_year_it_began_passes() =>
        Valid.Affiliation(affiliation => affiliation with { Since = Day("2024-05"), Until = Day("2024") }).Passes("PRV1046");
}
