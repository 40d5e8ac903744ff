using Provenance.Corpora;
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
        /// <exception cref="ArgumentException">Some option is out of its range; the message names all.</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public CorpusDiff Diff(Corpus later, ScoringOptions? options = null, CancellationToken cancellation = default) =>
            corpus.Diff(later, options, headway: null, cancellation);

        /// <summary>Compares, and tells how far it is.</summary>
        internal CorpusDiff Diff(Corpus later, ScoringOptions? options, Headway? headway, CancellationToken cancellation)
        {
            ArgumentNullException.ThrowIfNull(later);
            Ranking before = corpus.Rank(options, headway, cancellation), after = later.Rank(options, headway, cancellation);
            headway?.Begin("Comparing sources, documents and claims");
            NounChange[] nouns =
            [
                .. Compare(ChangedNoun.Source, corpus.Sources, later.Sources, source => source.Id, Equals),
                .. Compare(ChangedNoun.Document, corpus.Documents, later.Documents, document => document.Id,
                    (one, other) => one == other && corpus.Texts.Find(one.Id)?.Sha256 == later.Texts.Find(other.Id)?.Sha256),
                .. Compare(ChangedNoun.Claim, corpus.Claims, later.Claims, claim => claim.Id, Equals),
            ];
            if (corpus.AsOf != later.AsOf)
                nouns = [.. nouns, new NounChange(ChangedNoun.Corpus, later.Id, HowChanged.Changed)];
            Causes causes = new(nouns);
            TouchedNouns touchedBefore = new(before), touchedAfter = new(after);
            List<ClaimChange> claims = [];
            string[] ids = [.. before.Select(claim => claim.Id).Union(after.Select(claim => claim.Id))];
            headway?.Begin("Comparing rankings", "claims", ids.Length);
            foreach (string id in ids)
            {
                cancellation.ThrowIfCancellationRequested();
                headway?.Add(1);
                RankedClaim? old = before.Find(id), now = after.Find(id);
                if (old is null || now is null || old.Rank != now.Rank || !Standing.IsSame(old, now))
                    claims.Add(new ClaimChange(id, old, now, causes.Of(old, now, touchedBefore.Of(old), touchedAfter.Of(now))));
            }
            return new CorpusDiff(before, after, new ValueList<NounChange>(nouns), claims
                .OrderBy(claim => claim.ScoreChange is not null).ThenByDescending(claim => Tiers.Round(Math.Abs(claim.ScoreChange ?? 0)))
                .ThenBy(claim => claim.Id, StringComparer.Ordinal).ToValueList());
        }
    }

    static IEnumerable<NounChange> Compare<T>(ChangedNoun noun, ValueList<T> before, ValueList<T> after, Func<T, string> id, Func<T, T, bool> same)
    {
        Dictionary<string, T> old = Index(before, id), now = Index(after, id);
        foreach (string one in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
            if (!old.TryGetValue(one, out T? earlier))
                yield return new NounChange(noun, one, HowChanged.Added);
            else if (!now.TryGetValue(one, out T? later))
                yield return new NounChange(noun, one, HowChanged.Removed);
            else if (!same(earlier, later))
                yield return new NounChange(noun, one, HowChanged.Changed);
    }

    static Dictionary<string, T> Index<T>(ValueList<T> nouns, Func<T, string> id)
    {
        Dictionary<string, T> index = new(nouns.Count, StringComparer.Ordinal);
        foreach (T noun in nouns)
            index.TryAdd(id(noun), noun);
        return index;
    }
}
