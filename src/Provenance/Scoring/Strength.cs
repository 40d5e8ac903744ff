using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// How strong a line is: tau, the product of the fidelity of its carriers, the trust in the voice it comes from, the modality and
/// the interest of its origin. Each voice counts once: author and publisher are not multiplied.
/// </summary>
internal sealed class Strength
{
    /// <summary>How many retellings deep an interest is followed.</summary>
    const int MaximumRetelling = 16;

    static readonly StrengthFactor NoInterest = new("interest", 1, "");

    readonly CorpusLineage lineage;
    readonly Grades grades;
    readonly FactorWords words;
    readonly ScoringOptions options;
    readonly SharedList<(double Carriage, double Trust)> only;
    readonly SharedList<(double Carriage, double Trust)> several;

    /// <summary>Prepares for the routes of a corpus.</summary>
    /// <param name="lineage">Its lineage.</param>
    /// <param name="grades">The grades of its sources.</param>
    /// <param name="options">What strengths depend on besides.</param>
    /// <param name="earlier">The strengths of an earlier state, of which all routes are among those of this one; null for none.</param>
    public Strength(CorpusLineage lineage, Grades grades, ScoringOptions options, Strength? earlier = null)
    {
        this.lineage = lineage;
        this.grades = grades;
        words = new FactorWords(lineage.Corpus.Sources, grades);
        this.options = options;
        only = Weigh(lineage.Routes.Summaries.ByDocument, earlier?.only);
        several = Weigh(lineage.Routes.Summaries.Several, earlier?.several);
    }

    SharedList<(double Carriage, double Trust)> Weigh(ReadOnlySpan<RouteSummary> routes, SharedList<(double, double)>? known)
    {
        SharedList<(double Carriage, double Trust)> weights = SharedList<(double, double)>.After(known, routes.Length);
        for (int i = known?.Count ?? 0; i < weights.Count; i++)
            if (routes[i].Route is { } route)
                weights[i] = Weigh(route);
        return weights;
    }

    (double Carriage, double Trust) Weigh(Route route) => (CarriageOf(route), grades.TrustIn(grades.Speaker(route)));

    /// <summary>Sets the strength and the evidence of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="parties">Entities with a stake in the claim it was coded at, ascending.</param>
    public void Weigh(ref Line line, int[] parties)
    {
        (double tau, double trust) = line.Ordinal switch
        {
            >= 0 => only[line.Ordinal],
            Route.NoOrdinal => Weigh(line.Route),
            _ => several[RouteSummaries.Apart(line.Ordinal)],
        };
        if (line.IsUtterance && line.Assertion.AttributedTo is not null)
            tau = tau * Fidelity(Rendering(line.Assertion.Manner), trust) * ModalityOf(line.Assertion.Modality);
        else
        {
            if (line.IsOwnVoice)
                tau *= line.Assertion.Official ? options.OwnAct : trust;
            else
                tau = tau * Fidelity(Rendering(line.Assertion.Manner), trust)
                    * (line.Assertion.Official ? options.OwnAct : grades.TrustIn(line.AttributedTo));
            tau = tau * ModalityOf(line.Assertion.Modality) * (IsInterested(line, parties) ? options.Interest : 1);
        }
        line.Strength = line.IsDead ? 0 : Math.Min(tau, options.StrengthCap);
        line.Weight = Evidence(line.Strength);
    }

    /// <summary>The evidence a strength amounts to: w = 2 tau / (1 - tau).</summary>
    public static double Evidence(double strength) => 2 * strength / (1 - strength);

    /// <summary>The factors of a line's strength by name, in the order in which they are multiplied.</summary>
    public StrengthFactor[] Factors(in Line line, int[] parties)
    {
        int speaker = grades.Speaker(line.Route);
        bool isSpeechAct = line.IsUtterance && line.Assertion.AttributedTo is not null, isRendered = isSpeechAct || !line.IsOwnVoice;
        StrengthFactor[] factors = new StrengthFactor[line.Route.Conduits.Length + (isRendered ? 1 : 0) + (isSpeechAct ? 1 : 3)];
        int count = 0;
        foreach (Conduit conduit in line.Route.Conduits)
            factors[count++] = new("carried", Fidelity(options.Carriage, grades.TrustIn(conduit.SourceNumber)), words.CarriedBy(conduit.SourceNumber));
        if (isRendered)
            factors[count++] = new(Term<Manner>.Of(line.Assertion.Manner ?? Manner.Paraphrase), Fidelity(Rendering(line.Assertion.Manner), grades.TrustIn(speaker)),
                words.RenderedBy(speaker));
        if (!isSpeechAct)
        {
            int voice = line.IsOwnVoice ? speaker : line.AttributedTo;
            factors[count++] = line.Assertion.Official
                ? new("own act", options.OwnAct, words.AnnouncedBy(voice))
                : new("trust", grades.TrustIn(voice), words.TrustIn(voice));
        }
        factors[count++] = new(Term<Modality>.Of(line.Assertion.Modality), ModalityOf(line.Assertion.Modality), "");
        if (!isSpeechAct)
            factors[count] = IsInterested(line, parties) ? new("interest", options.Interest, "its origin has a stake in the claim") : NoInterest;
        return factors;
    }

    /// <summary>Whether the origin of a line has a stake in the claim, or speaks for itself in a press release.</summary>
    public bool IsInterested(in Line line, int[] parties)
    {
        if (line.IsUtterance && line.Assertion.AttributedTo is not null)
            return false;
        if (!line.IsOwnVoice)
            return Array.BinarySearch(parties, lineage.Entities.OfSource(line.AttributedTo)) >= 0;
        return (parties.Length > 0 || (line.Qualities & RouteQualities.MayBeInterested) != 0) && EndsAtParty(line.Route, parties, MaximumRetelling);
    }

    /// <summary>Whether the voice has a stake, or retells only voices that have one.</summary>
    static bool EndsAtParty(Route route, int[] parties, int depth)
    {
        if (route.IsInterested || Array.Exists(route.OriginHands, hand => Array.BinarySearch(parties, hand) >= 0))
            return true;
        return route.Grounds.Length > 0 && depth > 0 && Array.TrueForAll(route.Grounds, ground => EndsAtParty(ground, parties, depth - 1));
    }

    double CarriageOf(Route route)
    {
        double carriage = 1;
        foreach (Conduit conduit in route.Conduits)
            carriage *= Fidelity(options.Carriage, grades.TrustIn(conduit.SourceNumber));
        return carriage;
    }

    double Rendering(Manner? manner) => manner switch
    {
        Manner.Quotation => options.Quotation,
        Manner.Vague => options.Vague,
        _ => options.Paraphrase,
    };

    double ModalityOf(Modality modality) => modality switch
    {
        Modality.Implied => options.Implied,
        Modality.Hedged => options.Hedged,
        Modality.Speculated => options.Speculated,
        _ => 1,
    };

    /// <summary>f = f0 + (1 - f0) t.</summary>
    static double Fidelity(double least, double trust) => least + (1 - least) * trust;
}
