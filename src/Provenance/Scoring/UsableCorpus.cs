using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// Turns a dangling reference, met only in a corpus made in code, into the exception that carries every finding. A corpus read
/// from files was validated before.
/// </summary>
internal static class UsableCorpus
{
    /// <exception cref="CorpusException">The corpus has errors.</exception>
    public static T Guard<T>(Corpus corpus, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnusableCorpusException)
        {
            throw new CorpusException(corpus.Validate());
        }
        catch (AggregateException all) when (all.InnerExceptions.All(one => one is UnusableCorpusException))
        {
            throw new CorpusException(corpus.Validate());
        }
    }
}
