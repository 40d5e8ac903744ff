using Provenance.Scoring;

namespace Provenance;

/// <summary>
/// Why a claim scores as it does: its lines with every factor, who is dropped because of whom, the chosen sets, the numbers.
/// <see cref="Replay"/> computes the score from this object alone.
/// </summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed record Explanation
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The place in the ranking.</summary>
    public required int Rank { get; init; }

    /// <summary>All lines, for, against and withdrawn, in the order in which evidence is summed.</summary>
    public required ValueList<ExplainedLine> Lines { get; init; }

    /// <summary>Every link between two live lines of one stance.</summary>
    public required ValueList<ExplainedLink> Links { get; init; }

    /// <summary>Why the supporting lines depend on each other, and what should be known of their origins.</summary>
    public required ValueList<ExplainedReason> Reasons { get; init; }

    /// <summary>How the sources are judged whose trust enters the strength of a line: voices, quoted sources and carriers, by id.</summary>
    public required ValueList<Judgement> Judgements { get; init; }

    /// <summary>The graphs that were solved.</summary>
    public required ValueList<ExplainedLevel> Levels { get; init; }

    /// <summary>Sources that count as one, as "a = b" with the reason, where lines of this claim rest on them.</summary>
    public required ValueList<string> Merges { get; init; }

    /// <summary>The number of independent origins.</summary>
    public required Origins Origins { get; init; }

    /// <summary>The opinion.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>The score, P = b + a u.</summary>
    public required double Score { get; init; }

    /// <summary>The score from strict support and lenient opposition.</summary>
    public required double Low { get; init; }

    /// <summary>The score from lenient support and strict opposition.</summary>
    public required double High { get; init; }

    /// <summary>The tier.</summary>
    public required int Tier { get; init; }

    /// <summary>The condition that decided the tier.</summary>
    public required string TierReason { get; init; }

    /// <summary>The credibility digit.</summary>
    public required Credibility Credibility { get; init; }

    /// <summary>The flags with what shows them.</summary>
    public required ValueList<ExplainedFlag> Flags { get; init; }

    /// <summary>What the lines' strengths are capped at.</summary>
    public required double StrengthCap { get; init; }

    /// <summary>
    /// What becomes of the claim when one source, shared text, investigation or unknown origin is left out, the greatest change first;
    /// null where nobody asked, as <c>claim.Explain()</c> does not and <c>ranking.Explain(claim)</c> does.
    /// </summary>
    public ValueList<SourceRemoval>? Removals { get; init; }

    /// <summary>The places the claim can have by plain score when each score lies anywhere in its interval; null where nobody asked.</summary>
    public RankRange? RankRange { get; init; }

    /// <summary>Computes the scores anew from the factors, the chosen sets and the thresholds in this object alone: bit for bit the same numbers.</summary>
    public (double Score, double Low, double High) Replay() => ExplanationReplay.Of(this);

    /// <summary>The explanation as a person reads it.</summary>
    public override string ToString() => ExplanationText.Of(this);
}
