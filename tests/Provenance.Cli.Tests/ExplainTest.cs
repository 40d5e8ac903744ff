namespace Provenance.Cli.Tests;

public class ExplainTest
{
    static readonly string Harbour = ToolRun.Fixture("harbour");

    [Fact]
    public Task Text() => Verifier.Verify(ToolRun.Of("explain", Harbour, "fire-began-at-pier-4").ToString());

    [Fact]
    public Task Two_claims_and_a_prediction() =>
        Verifier.Verify(ToolRun.Of("explain", Harbour, "nobody-was-hurt", "harbour-will-reopen-in-july", "crew-of-nine").ToString());

    [Fact]
    public Task Json() => Verifier.Verify(ToolRun.Of("explain", Harbour, "fire-in-harbour", "harbour-is-well-run", "--format", "json").Output, "json");

    [Fact]
    public Task Markdown() => Verifier.Verify(ToolRun.Of("explain", Harbour, "fire-in-harbour", "harbour-is-well-run", "--format", "markdown").Output, "md");

    [Fact]
    public Task An_unknown_claim() => Verifier.Verify(ToolRun.Of("explain", Harbour, "fire-in-habour", "fire-in-harbour", "nothing-like-it").ToString());

    [Fact]
    public void A_part_of_an_id_is_enough_to_be_understood() =>
        Assert.Contains("Did you mean 'fire-in-harbour'?", ToolRun.Of("explain", Harbour, "in-harb").Error, StringComparison.Ordinal);
}
