using Provenance.Scoring;

namespace Provenance;

/// <summary>Compares a corpus with a later state of it.</summary>
public static class CorpusRevision
{
    extension(Corpus corpus)
    {
        /// <summary>Ranks both corpora and tells which claims changed their place, score or flags, and because of what.</summary>
        /// <param name="later">The later state.</param>
        /// <param name="options">What the scores depend on besides the corpora; null for the defaults.</param>
        /// <param name="cancellation">Stops the work.</param>
        /// <exception cref="CorpusException">A corpus, made in code, refers to something it does not hold, or uses an id twice.</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public CorpusDiff Diff(Corpus later, ScoringOptions? options = null, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(later);
            Ranking before = corpus.Rank(options, cancellation), after = later.Rank(options, cancellation);
            NounChange[] nouns =
            [
                .. Compare(ChangedNoun.Source, corpus.Sources, later.Sources, source => source.Id),
                .. Compare(ChangedNoun.Document, corpus.Documents, later.Documents, document => document.Id),
                .. Compare(ChangedNoun.Claim, corpus.Claims, later.Claims, claim => claim.Id),
            ];
            TouchedNouns touchedBefore = new(before), touchedAfter = new(after);
            List<ClaimChange> claims = [];
            foreach (string id in before.Select(claim => claim.Id).Union(after.Select(claim => claim.Id)))
            {
                cancellation.ThrowIfCancellationRequested();
                RankedClaim? old = before.Find(id), now = after.Find(id);
                if (!IsSame(old, now))
                    claims.Add(new ClaimChange(id, old, now, Causes(nouns, touchedBefore.Of(old), touchedAfter.Of(now))));
            }
            return new CorpusDiff(new ValueList<NounChange>(nouns), claims
                .OrderBy(claim => claim.ScoreChange is not null).ThenByDescending(claim => Tiers.Round(Math.Abs(claim.ScoreChange ?? 0)))
                .ThenBy(claim => claim.Id, StringComparer.Ordinal).ToValueList());
        }
    }

    static IEnumerable<NounChange> Compare<T>(ChangedNoun noun, ValueList<T> before, ValueList<T> after, Func<T, string> id) where T : class
    {
        Dictionary<string, T> old = before.ToDictionary(id, StringComparer.Ordinal), now = after.ToDictionary(id, StringComparer.Ordinal);
        foreach (string one in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
            if (!old.TryGetValue(one, out T? earlier))
                yield return new NounChange(noun, one, HowChanged.Added);
            else if (!now.TryGetValue(one, out T? later))
                yield return new NounChange(noun, one, HowChanged.Removed);
            else if (!earlier.Equals(later))
                yield return new NounChange(noun, one, HowChanged.Changed);
    }

    /// <summary>Whether a claim stands alike; numbers are compared as they are shown, to nine digits.</summary>
    static bool IsSame(RankedClaim? before, RankedClaim? after) => before is not null && after is not null
        && before.Rank == after.Rank && before.Tier == after.Tier && before.Flags == after.Flags
        && Tiers.Round(before.Score) == Tiers.Round(after.Score)
        && Tiers.Round(before.Low) == Tiers.Round(after.Low) && Tiers.Round(before.High) == Tiers.Round(after.High);

    /// <summary>What changed and stands on the claim's lines; where nothing does, what is tied to somebody on them.</summary>
    static ValueList<NounChange> Causes(NounChange[] nouns, TouchedNouns.Touched before, TouchedNouns.Touched after)
    {
        NounChange[] near = Array.FindAll(nouns, noun => before.Near.Contains((noun.Noun, noun.Id)) || after.Near.Contains((noun.Noun, noun.Id)));
        return new ValueList<NounChange>(near.Length > 0 ? near : Array.FindAll(nouns, noun => noun.Noun == ChangedNoun.Source
            && (before.Around.Contains(noun.Id) || after.Around.Contains(noun.Id))));
    }
}
