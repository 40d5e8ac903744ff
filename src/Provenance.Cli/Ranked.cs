namespace Provenance.Cli;

/// <summary>The way from a call to a ranking.</summary>
static class Ranked
{
    /// <summary>The ranking of the corpus; null, with the reasons on standard error, when it cannot be ranked.</summary>
    public static Ranking? Of(Request request, Surroundings surroundings)
    {
        using SlowWork work = SlowWork.Begin(request, surroundings, $"Ranking {request.Corpus}");
        return CorpusInput.Load(request, surroundings, work)?.Rank(options: null, work.Headway, surroundings.Cancellation);
    }
}
