using Provenance.Discovery;

namespace Provenance;

/// <summary>The way from a corpus to observations, and of what was learned back to a corpus (<see cref="TruthRecords"/>).</summary>
public static class CorpusDiscovery
{
    extension(Corpus corpus)
    {
        /// <summary>
        /// What the sources of the corpus say about its items, as observations. A claim about an item gives it a value; claims that
        /// contradict each other are the values of one item, named after the first of their ids; any other claim is an item of its own, with
        /// the values <c>true</c> and <c>false</c>. The source is whoever speaks: who is named as saying it, else the author of the
        /// document, or of the original that it republishes, translates or collects; else the publisher.
        /// </summary>
        /// <remarks>
        /// Predictions, opinions, statements that were taken back, guesses, vague attributions and documents that nobody signs are passed over, and so are denials of a
        /// claim about an item, which give no value.
        /// </remarks>
        public Observations ToObservations()
        {
            ArgumentNullException.ThrowIfNull(corpus);
            return Observations.From(new CorpusStatements(corpus).All());
        }

        /// <summary>
        /// The same corpus with records that were learned from observations added to its sources, each with the words "learned from". A record stands in the place of a grade, so the observations
        /// must not be those of the claims that are to be ranked; learn from other data on the same sources.
        /// </summary>
        /// <param name="records">The records; those of sources that are not in the corpus are passed over.</param>
        public Corpus WithRecords(IEnumerable<LearnedRecord> records)
        {
            ArgumentNullException.ThrowIfNull(corpus);
            ArgumentNullException.ThrowIfNull(records);
            Dictionary<string, LearnedRecord> bySource = records.ToDictionary(record => record.Source, StringComparer.Ordinal);
            return corpus.With(source => bySource.TryGetValue(source.Id, out LearnedRecord? learned)
                ? source with { Records = source.Records.Append(learned.ToRecord()).ToValueList() } : source);
        }

        /// <summary>
        /// The same corpus with sources that were found to copy put in one ecosystem, which links them softly and never makes them one. Sources that the analyst has put in an ecosystem stay there.
        /// </summary>
        /// <param name="pairs">The pairs, as <see cref="TruthEstimate.Copying"/> has them; those with a source that is not in the corpus are passed over.</param>
        /// <param name="from">From which probability of dependence on, in (0, 1].</param>
        public Corpus WithCopying(IEnumerable<CopyPair> pairs, double from = 0.9)
        {
            ArgumentNullException.ThrowIfNull(corpus);
            ArgumentNullException.ThrowIfNull(pairs);
            if (from is not (> 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(from), from, "The probability is more than 0 and at most 1.");
            CopyGroups groups = new(pairs.Where(pair => pair.Probability >= from && corpus.FindSource(pair.Copier) is not null && corpus.FindSource(pair.Original) is not null));
            return corpus.With(source => source.Ecosystem is null && groups.Of(source.Id) is { } first
                ? source with { Ecosystem = $"copying-{first}" } : source);
        }

        Corpus With(Func<Source, Source> change) => new()
        {
            Id = corpus.Id,
            Title = corpus.Title,
            AsOf = corpus.AsOf,
            TextsFolder = corpus.TextsFolder,
            Sources = corpus.Sources.Select(change).ToValueList(),
            Documents = corpus.Documents,
            Claims = corpus.Claims,
            Texts = corpus.Texts,
            Places = corpus.Places,
        };
    }
}
