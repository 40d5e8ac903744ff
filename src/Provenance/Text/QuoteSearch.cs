namespace Provenance.Text;

/// <summary>One search for one piece of evidence: places of the words, those that the context leaves, and the one that is meant.</summary>
sealed class QuoteSearch(AnchoredText text, Evidence evidence)
{
    /// <summary>How many whole words more of its context a place must have round it than any other, to be picked by them.</summary>
    const int ClearlyMoreWords = 2;

    Quote quote = new(evidence.Exact, Folds.None);
    bool altered;
    bool contextDiffers;
    bool positionDiffers;

    public AnchorResult Run()
    {
        if (quote.Words.Length == 0)
            return Missing([], "The quote holds no words: it is empty, or nothing but white space.");
        List<Candidate> all = quote.FindIn(text.Plain);
        if (all.Count == 0)
        {
            altered = true;
            quote = new Quote(evidence.Exact, Folds.All);
            all = quote.FindIn(text.Folded);
        }
        Candidate? recorded = Recorded(all);
        positionDiffers = evidence.Position is not null && recorded is null;
        if (all.Count == 0)
            return Missing([], "The words do not stand in the text.");

        List<Candidate> left = InContext(all);
        contextDiffers = recorded is Candidate place ? !left.Contains(place) : left.Count == 0;
        List<Candidate> places = contextDiffers ? all : left;
        if (recorded is Candidate meant)
            return At(places, places.IndexOf(meant));
        if (evidence.Occurrence is int occurrence)
            return occurrence >= 1 && occurrence <= places.Count
                ? At(places, occurrence - 1)
                : Missing(places, $"Occurrence {Explain.Number(occurrence)} was asked for; the words stand in the text {Explain.Times(places.Count)}{Explain.Context(contextDiffers, evidence)}.");
        if (places.Count == 1)
            return At(places, 0);
        return contextDiffers && BestInContext(all) is >= 0 and int best ? At(places, best) : Several(places);
    }

    /// <summary>The candidate at the recorded position; null when no position was recorded or other words stand there.</summary>
    Candidate? Recorded(List<Candidate> candidates)
    {
        if (evidence.Position is not TextPosition position || !text.TryUnits(position, out Span span))
            return null;
        NormalisedText form = altered ? text.Folded : text.Plain;
        Span core = form.Core(span);
        int at = candidates.FindIndex(candidate => candidate.Core == core);
        return at < 0 ? null : candidates[at];
    }

    /// <summary>The candidates with all the context round them; letter case and typography count only if that leaves some.</summary>
    List<Candidate> InContext(List<Candidate> candidates)
    {
        QuoteContext context = new(evidence.Prefix, evidence.Suffix, Folds.None);
        if (context.IsEmpty)
            return candidates;
        List<Candidate> exact = candidates.FindAll(candidate => context.At(candidate.Core, text.Plain).Whole);
        if (exact.Count > 0)
            return exact;
        QuoteContext loose = new(evidence.Prefix, evidence.Suffix, Folds.All);
        return candidates.FindAll(candidate => loose.At(candidate.Core, text.Folded).Whole);
    }

    /// <summary>The candidate with clearly most of the context round it; -1 when there is none.</summary>
    int BestInContext(List<Candidate> candidates)
    {
        QuoteContext context = new(evidence.Prefix, evidence.Suffix, Folds.All);
        int best = -1, most = 0, second = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            int words = context.At(candidates[i].Core, text.Folded).Words;
            if (words > most)
                (best, second, most) = (i, most, words);
            else
                second = Math.Max(second, words);
        }
        return most - second >= ClearlyMoreWords ? best : -1;
    }

    AnchorResult At(List<Candidate> places, int index)
    {
        Span span = places[index].Extent;
        ValueList<TextDifference> differences = Differences(span);
        AnchorOutcome outcome = altered ? AnchorOutcome.Altered : contextDiffers ? AnchorOutcome.OutOfContext : AnchorOutcome.Found;
        string words = text.Slice(span);
        TextPosition position = text.Position(span);
        return Result(outcome, places, Explain.Anchored(position, differences, contextDiffers, evidence)) with
        {
            Position = position,
            Words = words,
            Occurrence = index + 1,
            Differences = differences,
        };
    }

    AnchorResult Several(List<Candidate> places) =>
        Result(AnchorOutcome.Ambiguous, places, Explain.Several(places.Count, contextDiffers, evidence)) with { Differences = Differences(places[0].Extent) };

    AnchorResult Missing(List<Candidate> places, string explanation) => Result(AnchorOutcome.NotFound, places, explanation);

    AnchorResult Result(AnchorOutcome outcome, List<Candidate> places, string explanation) => new()
    {
        Outcome = outcome,
        Positions = places.Select(place => text.Position(place.Extent)).ToValueList(),
        ContextDiffers = contextDiffers,
        PositionDiffers = positionDiffers,
        Explanation = explanation + Explain.Recorded(positionDiffers, evidence),
    };

    ValueList<TextDifference> Differences(Span span) => altered ? QuoteDifferences.Between(quote.Exact, text.Slice(span)) : default;
}
