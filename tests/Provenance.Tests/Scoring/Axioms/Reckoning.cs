namespace Provenance.Tests.Scoring.Axioms;

/// <summary>
/// What a case should come to, reckoned from the case alone in the plainest way: strengths as products, links pair by pair, and the
/// best of all subsets of lines.
/// </summary>
sealed class Reckoning
{
    readonly AxiomCase one;
    readonly int[] entity = [.. Enumerable.Range(0, AxiomCase.Sources)];
    readonly Dictionary<int, double[,]> upward = [];

    public Reckoning(AxiomCase one)
    {
        this.one = one;
        foreach (AxiomTie tie in one.Ties)
            if (tie.Merges)
                for (int i = 0, old = entity[tie.From], merged = entity[tie.To]; i < entity.Length; i++)
                    if (entity[i] == old)
                        entity[i] = merged;
        for (int year = 2001; year <= 2003; year++)
            upward[year] = Upward(year);
    }

    /// <summary>How surely one leads up to the other by control (1), or by ownership, funding or reported control (0.8), in a year.</summary>
    double[,] Upward(int year)
    {
        double[,] up = new double[entity.Length, entity.Length];
        for (int i = 0; i < entity.Length; i++)
            up[i, i] = 1;
        foreach (AxiomTie tie in one.Ties)
            if (tie.Held(year) && tie.Kind is not (AxiomTieKind.Partner or AxiomTieKind.Same))
                up[entity[tie.From], entity[tie.To]] = Math.Max(up[entity[tie.From], entity[tie.To]], tie.Kind == AxiomTieKind.Controller ? 1 : 0.8);
        for (int via = 0; via < entity.Length; via++)
            for (int i = 0; i < entity.Length; i++)
                for (int j = 0; j < entity.Length; j++)
                    up[i, j] = Math.Max(up[i, j], Math.Min(up[i, via], up[via, j]));
        return up;
    }

    /// <summary>Origins and evidence at the strict, central and lenient level, of the lines of one stance.</summary>
    public (double Origins, double Evidence)[] Of(Stance stance)
    {
        int[] lines = [.. Enumerable.Range(0, one.Lines.Length).Where(line => one.Lines[line].Stance == stance)];
        double[,] link = new double[lines.Length, lines.Length];
        for (int i = 0; i < lines.Length; i++)
            for (int j = 0; j < lines.Length; j++)
                link[i, j] = i == j ? 0 : Link(lines[i], lines[j]);
        double[] weights = [.. lines.Select(line => 2 * Strength(one.Lines[line]) / (1 - Strength(one.Lines[line])))];
        double[] steps = [.. link.Cast<double>().Where(weight => weight is > 0 and < 1).Append(1).Distinct().Order()];
        double origins = 0, evidence = 0, below = 0;
        foreach (double step in steps)
        {
            (double k, double w) = Best(weights, (i, j) => link[i, j] >= step);
            origins += (step - below) * k;
            evidence += (step - below) * w;
            below = step;
        }
        return [Best(weights, (i, j) => link[i, j] > 0), (origins, evidence), Best(weights, (i, j) => link[i, j] >= 1)];
    }

    static (double Origins, double Evidence) Best(double[] weights, Func<int, int, bool> depend)
    {
        int most = 0;
        double best = 0;
        for (int subset = 0; subset < 1 << weights.Length; subset++)
        {
            int[] chosen = [.. Enumerable.Range(0, weights.Length).Where(line => (subset >> line & 1) != 0)];
            if (chosen.Any(left => chosen.Any(right => left < right && depend(left, right))))
                continue;
            most = Math.Max(most, chosen.Length);
            best = Math.Max(best, chosen.Sum(line => weights[line]));
        }
        return (most, best);
    }

    /// <summary>The central weight of everything that links two lines; 1 where it is shown.</summary>
    double Link(int left, int right)
    {
        int[] own = Factors(one.Lines[left]), other = Factors(one.Lines[right]);
        if (own.Intersect(other).Any() || (one.Lines[left].ByNobody && one.Lines[right].ByNobody))
            return 1;
        double apart = 1;
        if (one.Lines[left].IsUnattributed || one.Lines[right].IsUnattributed || (own.Any(IsAnonymous) && other.Any(IsAnonymous)))
            apart *= 0.5;
        // Each kind of tie counts once, however many hands it joins.
        int year = Math.Max(one.Lines[left].Year, one.Lines[right].Year);
        double patron = 0;
        bool partners = false, neighbours = false;
        foreach (int mine in own)
            foreach (int yours in other)
            {
                for (int above = 0; above < entity.Length; above++)
                    patron = Math.Max(patron, Math.Min(upward[year][mine, above], upward[year][yours, above]));
                partners |= one.Ties.Any(tie => tie.Kind == AxiomTieKind.Partner && tie.Held(year)
                    && ((entity[tie.From], entity[tie.To]) == (mine, yours) || (entity[tie.From], entity[tie.To]) == (yours, mine)));
                neighbours |= Ecosystems(mine).Intersect(Ecosystems(yours)).Any();
            }
        apart *= (1 - patron) * (partners ? 0.4 : 1) * (neighbours ? 0.6 : 1);
        return Math.Round(1 - apart, 12);
    }

    int[] Factors(AxiomLine line) => [.. line.Hands.Append(line.AttributedTo).Where(source => source >= 0).Select(source => entity[source]).Distinct()];

    bool IsAnonymous(int who) => Members(who).All(source => one.Anonymous[source]);

    IEnumerable<int> Ecosystems(int who) => Members(who).Select(source => one.Ecosystems[source]).Where(label => label != 0);

    IEnumerable<int> Members(int who) => Enumerable.Range(0, entity.Length).Where(source => entity[source] == who);

    /// <summary>The strength of a line: carriers, voice, rendering, modality, interest.</summary>
    public double Strength(AxiomLine line)
    {
        int[] speakers = line.Hands[..^line.Carriers];
        int[] identified = [.. speakers.Where(source => !one.Anonymous[source]), .. speakers.Where(source => one.Anonymous[source])];
        Reliability voice = identified.Select(source => one.Grades[source]).FirstOrDefault(grade => grade != Reliability.F);
        double tau = line.Hands[^line.Carriers..].Aggregate(1.0, (product, carrier) => product * Fidelity(0.9, Trust(one.Grades[carrier])));
        int[] interested = line.AttributedTo >= 0 ? [line.AttributedTo] : speakers;
        tau *= line.AttributedTo < 0 ? Trust(voice) : Fidelity(line.Manner switch
        {
            Manner.Quotation => 0.6,
            Manner.Paraphrase => 0.4,
            _ => 0.15,
        }, Trust(voice)) * Trust(one.Grades[line.AttributedTo]);
        tau *= line.Modality switch { Modality.Asserted => 1, Modality.Implied => 0.6, Modality.Hedged => 0.4, _ => 0.2 };
        if (interested.Any(source => one.Parties.Any(party => entity[party] == entity[source])))
            tau *= 0.5;
        return Math.Min(tau, 0.95);
    }

    static double Fidelity(double least, double trust) => least + (1 - least) * trust;

    static double Trust(Reliability grade) => grade switch
    {
        Reliability.A => 0.965,
        Reliability.B => 0.81,
        Reliability.C => 0.57,
        Reliability.D => 0.255,
        Reliability.E => 0.045,
        _ => 0.3,
    };
}
