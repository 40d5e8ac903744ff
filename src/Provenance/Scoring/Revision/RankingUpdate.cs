using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance;

/// <summary>Ranks a later state of a corpus with what is known of an earlier one.</summary>
public static class RankingUpdate
{
    extension(Ranking ranking)
    {
        /// <summary>
        /// Ranks a later state of the corpus with the options of this ranking, and scores only what changed. The result is the one that
        /// <c>later.Rank(options)</c> gives; this ranking stays what it is.
        /// </summary>
        /// <remarks>
        /// <para>Nouns are unchanged where they are the same objects. Quick is what a corpus does as it grows: documents that come to the
        /// others, sources that are tied to nobody, claims that are new or said to by other documents. Only those claims are scored, and
        /// those that take lines or rival values from them.</para>
        /// <para>Anything that reaches further back is ranked anew as a whole: a noun that changed or went away, an affiliation, a tie
        /// between claims, a text at hand, a document that turns out to be the missed original of another, that has the same text as
        /// another, or that is the first in which a source speaks that the corpus knew before.</para>
        /// </remarks>
        /// <param name="later">The later state.</param>
        /// <param name="cancellation">Stops the work.</param>
        /// <exception cref="CorpusException">The later state refers to something it does not hold, or has a prior outside (0, 1).</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public Ranking Update(Corpus later, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(later);
            cancellation.ThrowIfCancellationRequested();
            return UsableCorpus.Guard(later, () => Grow(ranking, later)) ?? later.Rank(ranking.Options, cancellation);
        }
    }

    static Ranking? Grow(Ranking ranking, Corpus later)
    {
        Corpus earlier = ranking.Corpus;
        if (CorpusGrowth.Between(earlier, later) is not { } growth)
            return null;
        // Where most is new, threads do it faster all at once.
        if (growth.Claims!.Length > Math.Max(ScoreTable.Stretch, later.Claims.Count / 4))
            return null;
        HashSet<string> items = new(StringComparer.Ordinal);
        foreach (int claim in growth.Claims)
        {
            if (later.Claims[claim].About is { } about)
                items.Add(about.Item);
            if (claim < growth.OldClaims && earlier.Claims[claim].About is { } before)
                items.Add(before.Item);
        }
        if (ranking.Model.Grow(later, growth, items.Count > 0) is not { } model)
            return null;
        SortedSet<int> again = [.. growth.Claims];
        again.UnionWith(model.Lineage.DependentsOf(new HashSet<int>(growth.Claims)));
        foreach (string item in items)
            again.UnionWith(model.Rivals.About(item));
        int[] numbers = [.. again];
        ScoreTable scores = ranking.Scores.With(later.Claims.Count, numbers, new ClaimScorer(model));
        return new Ranking(model, scores, ranking.Order.With(scores, later.Claims, numbers), ranking);
    }
}
