using System.Globalization;

namespace Provenance.Reporting;

/// <summary>An explanation in a notebook: each line of evidence with its fate, the numbers, and the flags with what shows them.</summary>
internal static class ExplanationCard
{
    public static void Write(Card card, Explanation explanation)
    {
        card.Begin();
        card.Title(explanation.Claim.Statement, string.Create(CultureInfo.InvariantCulture,
            $"rank {explanation.Rank}, tier {explanation.Tier} ({explanation.TierReason}), {ClaimCard.Origins(explanation.Origins)}"));
        card.Table("Who says so", "line", "document", "words", "strength", "rests on", "what becomes of it");
        foreach (ExplainedLine line in explanation.Lines)
            card.Row(() => card.Text(line.Number.ToString(CultureInfo.InvariantCulture)), () => card.Text(Speaker(line)), () => card.Quote(line.Quote ?? ""),
                () => card.Text(Card.Number(line.Strength)), () => card.Text(line.RestsOn.ToString()), () => card.Text(Fate(line)));
        card.EndTable();
        card.Facts();
        card.Fact("opinion", ClaimCard.Opinion(explanation.Opinion));
        card.Fact("score", () => card.Bar(explanation.Score, explanation.Low, explanation.High));
        foreach (ExplainedReason reason in explanation.Reasons)
            card.Fact(reason.Word, $"{reason.Through} in {reason.Documents}");
        foreach (ExplainedFlag flag in explanation.Flags)
            card.Fact(flag.Flag.Id, flag.Witness);
        card.EndTable();
        card.End();
    }

    static string Speaker(ExplainedLine line) =>
        (line.Stance == Stance.Denies ? "against: " : "") + line.Document + (line.AttributedTo is { } speaker ? $", of {speaker}" : "");

    static string Fate(ExplainedLine line) => line.Fate switch
    {
        LineFate.Counts => "counts",
        LineFate.Dropped when line.Because is { } other => string.Create(CultureInfo.InvariantCulture,
            $"dropped because of line {other}{(line.Through.Length > 0 ? $": {line.Through}" : "")}"),
        LineFate.Dropped => "dropped",
        LineFate.Withdrawn => "taken back",
        _ => "without weight",
    };
}
