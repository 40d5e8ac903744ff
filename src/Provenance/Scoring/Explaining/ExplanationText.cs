using System.Globalization;
using System.Text;

namespace Provenance.Scoring;

/// <summary>Writes an explanation so that a person sees in ten seconds what counts, what does not, and why.</summary>
internal sealed class ExplanationText
{
    readonly Explanation explanation;
    readonly StringBuilder text = new();

    ExplanationText(Explanation explanation) => this.explanation = explanation;

    public static string Of(Explanation explanation)
    {
        ExplanationText writer = new(explanation);
        writer.WriteHead();
        writer.WriteLines("For", Stance.Asserts);
        writer.WriteLines("Against", Stance.Denies);
        writer.WriteReasons();
        JudgementText.Write(writer.text, explanation.Judgements);
        writer.WriteNumbers();
        writer.WriteFlags();
        SensitivityText.Write(writer.text, explanation);
        return writer.text.ToString();
    }

    void WriteHead()
    {
        Line($"{explanation.Claim.Id}: {explanation.Claim.Statement}");
        Line($"rank {explanation.Rank}, score {explanation.Score:0.000} [{explanation.Low:0.000}, {explanation.High:0.000}], {Origins()}");
        Line($"tier {explanation.Tier} ({explanation.TierReason}), credibility {explanation.Credibility}");
        foreach (string merge in explanation.Merges)
            Line($"counted as one: {merge}");
    }

    string Origins()
    {
        Origins origins = explanation.Origins;
        string noun = origins.Lenient == 1 ? "independent origin" : "independent origins";
        string central = origins.Strict == origins.Lenient ? "" : Format($" (central {origins.Central:0.##})");
        string through = origins.Bottlenecks.IsEmpty ? "" : $", all through {string.Join(", ", origins.Bottlenecks)}";
        return $"{origins} {noun}{central}{through}";
    }

    void WriteLines(string heading, Stance stance)
    {
        List<ExplainedLine> lines = [.. explanation.Lines.Where(line => line.Stance == stance)];
        text.Append('\n');
        Line($"{heading}{(lines.Count == 0 ? ": nothing" : "")}");
        foreach (ExplainedLine line in lines)
        {
            string said = line.AttributedTo is null ? "" : $", of {line.AttributedTo}";
            string lent = line.LentBy is null ? "" : $" (lent by {line.LentBy})";
            Line($"  {line.Number,3}  {line.Document}{said}{lent}: {Fate(line)}");
            if (line.Quote is { } quote)
                Line($"       \"{quote}\"");
            // What was dropped has no part in the numbers; its factors are in the object.
            if (line.Fate == LineFate.Dropped)
                continue;
            string factors = string.Join(" x ", line.Factors.Where(factor => factor.Value != 1 || factor.Reason.Length > 0).Select(Factor).DefaultIfEmpty("1"));
            if (line.Fate == LineFate.Withdrawn)
                Line($"       strength 0.000, since it was taken back; it would be {factors}");
            else
                Line($"       strength {line.Strength:0.000} = {factors}; evidence {line.Evidence:0.000}");
            Line($"       rests on {string.Join(", ", line.RestsOn)}");
        }
    }

    static string Fate(ExplainedLine line) => line.Fate switch
    {
        LineFate.Counts => "counts",
        LineFate.Withdrawn => "withdrawn",
        LineFate.Weightless => "no weight: " + string.Join(", ", line.Factors.Where(factor => factor.Value <= 0).Select(Factor)),
        _ when line.Because is { } because => Format($"dropped because of line {because}: both rest on {line.Through}"),
        _ => "dropped: " + line.Through,
    };

    static string Factor(StrengthFactor factor) =>
        Format($"{factor.Value:0.###} {factor.Name}{(factor.Reason.Length > 0 ? " " + factor.Reason : "")}");

    void WriteReasons()
    {
        if (explanation.Reasons.IsEmpty)
            return;
        text.Append('\n');
        Line($"Dependence");
        foreach (ExplainedReason reason in explanation.Reasons)
            Line($"  {reason.Word}: {reason.Through} in {(reason.Documents.Count <= MaximumListed ? reason.Documents.ToString() : Format($"{reason.Documents.Count} documents"))}");
    }

    /// <summary>More documents than this are counted, not listed.</summary>
    const int MaximumListed = 12;

    void WriteNumbers()
    {
        Opinion opinion = explanation.Opinion;
        text.Append('\n');
        Line($"Numbers");
        WriteLevels("support r", Stance.Asserts);
        WriteLevels("opposition s", Stance.Denies);
        Line($"  belief {opinion.Belief:0.000}, disbelief {opinion.Disbelief:0.000}, uncertainty {opinion.Uncertainty:0.000}, dissonance {opinion.Dissonance:0.000}");
        Line($"  score = belief + {opinion.BaseRate:0.##} x uncertainty = {explanation.Score:0.000}");
        foreach (ExplainedLink link in explanation.Links)
            if (!link.Weight.Lenient)
                Line($"  lines {link.Left} and {link.Right} may depend on each other {link.Weight}: {link.Through}");
    }

    void WriteLevels(string name, Stance stance)
    {
        foreach (ExplainedLevel level in explanation.Levels)
        {
            if (level.Stance != stance)
                continue;
            bool only = explanation.Levels.Count(other => other.Stance == stance) == 1;
            string which = only ? "" : level.Level == DependenceLevel.Central
                ? Format($" central ({level.From:0.##}, {level.To:0.##}]") : " " + Term<DependenceLevel>.Of(level.Level);
            string bound = level.Beyond > 0 ? Format($", at most {level.Beyond:0.000} more") : "";
            Line($"  {name}{which} = {level.Evidence:0.000} from lines {Numbers(level.Chosen)}{bound}; {level.Independent.Count} independent");
        }
    }

    static string Numbers(ValueList<int> lines) => lines.Count <= 12
        ? string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture)))
        : Format($"{lines[0]}, {lines[1]}, ... {lines[lines.Count - 1]} ({lines.Count} of them)");

    void WriteFlags()
    {
        if (explanation.Flags.IsEmpty)
            return;
        text.Append('\n');
        Line($"Flags");
        foreach (ExplainedFlag flag in explanation.Flags)
            Line($"  {flag.Flag.Id} ({Term<FlagSeverity>.Of(flag.Severity)}): {flag.Witness}");
    }

    void Line(FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');

    static string Format(FormattableString value) => FormattableString.Invariant(value);
}
