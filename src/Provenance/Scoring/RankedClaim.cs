using Provenance.Scoring;

namespace Provenance;

/// <summary>A claim with its place in a ranking and what put it there.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed class RankedClaim
{
    readonly Ranking ranking;

    internal RankedClaim(Ranking ranking, int position)
    {
        this.ranking = ranking;
        Number = ranking.Order[position];
        Claim = ranking.Corpus.Claims[Number];
        Rank = ranking.Order.RankAt(position);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The id of the claim.</summary>
    public string Id => Claim.Id;

    /// <summary>The sentence.</summary>
    public string Statement => Claim.Statement;

    /// <summary>The place, from 1. Claims with equal keys share one, and the next place is skipped for each.</summary>
    public int Rank { get; }

    /// <summary>1 confirmed by independent origins, 2 independence not assured, 3 not confirmed, 4 doubtful, 5 improbable.</summary>
    public int Tier => Details.Tier;

    /// <summary>The credibility digit of STANAG 2511: the tier, or 6, cannot be judged, where nothing live is said or uncertainty is 0.80 or more.</summary>
    public Credibility Credibility => Credibility.FromDigit(Details.Credibility);

    /// <summary>
    /// How well the corpus supports the claim, the projected probability of <see cref="Opinion"/>, in [0, 1]. Not a probability of
    /// truth until calibrated on labelled claims of the same kind.
    /// </summary>
    public double Score => Opinion.Probability;

    /// <summary>The score when every possible dependence weakens the support and none the opposition, in [0, <see cref="Score"/>].</summary>
    public double Low => Details.Low;

    /// <summary>The score when no possible dependence weakens the support and every one the opposition, in [<see cref="Score"/>, 1].</summary>
    public double High => Details.High;

    /// <summary>Belief, disbelief and uncertainty.</summary>
    public Opinion Opinion => Details.Opinion;

    /// <summary>How many independent origins support the claim.</summary>
    public Origins Origins => Details.Origins with { Bottlenecks = ranking.Model.BottlenecksOf(Number, Details) };

    /// <summary>Warnings about the support.</summary>
    public FlagSet Flags => Details.Flags;

    /// <summary>Ids of the documents with a live line for the claim, sorted.</summary>
    public ValueList<string> Documents => ranking.Scores.Supporting(Model.Lineage.Documents, Number);

    /// <summary>Ids of the documents with a live line against it, sorted.</summary>
    public ValueList<string> DenyingDocuments => ranking.Scores.Opposing(Model.Lineage.Documents, Number);

    /// <summary>Ids of the documents whose lines were taken back, sorted.</summary>
    public ValueList<string> WithdrawnDocuments => ranking.Scores.Withdrawn(Model.Lineage.Documents, Number);

    /// <summary>Its number in the corpus.</summary>
    internal int Number { get; }

    internal ScoringModel Model => ranking.Model;

    internal ref readonly ClaimScore Details => ref ranking.Scores[Number];

    /// <summary>Rank, score, origins, flags and statement.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Rank,3} {Score:0.000} {Origins} {Flags} {Statement}");
}
