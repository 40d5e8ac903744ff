using System.Globalization;

namespace Provenance.Scoring;

/// <summary>Refuses options under which scores would mean nothing, naming everything that is wrong at once.</summary>
internal sealed class OptionsCheck
{
    readonly List<string> problems = [];

    /// <exception cref="ArgumentException">Some option is out of its range.</exception>
    public static void Run(ScoringOptions options)
    {
        OptionsCheck check = new();
        check.Probability(nameof(options.Prior), options.Prior, open: true);
        check.Probability(nameof(options.StrengthCap), options.StrengthCap, open: true);
        foreach ((string name, double value) in ((string, double)[])
            [
                (nameof(options.Implied), options.Implied), (nameof(options.Hedged), options.Hedged), (nameof(options.Speculated), options.Speculated),
                (nameof(options.Carriage), options.Carriage), (nameof(options.Quotation), options.Quotation), (nameof(options.Paraphrase), options.Paraphrase),
                (nameof(options.Vague), options.Vague), (nameof(options.Interest), options.Interest), (nameof(options.OwnAct), options.OwnAct),
                ("Trust.BaseRate", options.Trust.BaseRate),
            ])
            check.Probability(name, value);
        foreach (Reliability grade in (ReadOnlySpan<Reliability>)[Reliability.A, Reliability.B, Reliability.C, Reliability.D, Reliability.E])
            check.Trust(grade, options.Trust.Opinion(grade));
        check.Links(options.Dependence);
        check.Count(nameof(options.NodeBudget), options.NodeBudget);
        check.Count(nameof(options.MaxThreads), options.MaxThreads);
        if (check.problems.Count > 0)
            throw new ArgumentException(string.Join(' ', check.problems), nameof(options));
    }

    void Probability(string name, double value, bool open = false)
    {
        if (!(open ? value > 0 && value < 1 : value >= 0 && value <= 1))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; give a number {(open ? "between 0 and 1, without the ends" : "from 0 to 1")}."));
    }

    void Trust(Reliability grade, Opinion opinion)
    {
        Probability($"The belief in grade {grade}", opinion.Belief);
        Probability($"The disbelief in grade {grade}", opinion.Disbelief);
        if (opinion.Belief + opinion.Disbelief > 1 + 1e-9)
            problems.Add($"Belief and disbelief in grade {grade} exceed 1 together.");
    }

    void Links(DependencePolicy policy)
    {
        foreach ((string name, LinkWeight weight) in ((string, LinkWeight)[])
            [
                (nameof(policy.Ownership), policy.Ownership), (nameof(policy.ReportedControl), policy.ReportedControl),
                (nameof(policy.UndatedControl), policy.UndatedControl), (nameof(policy.Partnership), policy.Partnership),
                (nameof(policy.WireService), policy.WireService), (nameof(policy.Ecosystem), policy.Ecosystem),
                (nameof(policy.Unattributed), policy.Unattributed), (nameof(policy.SuspectedDerivation), policy.SuspectedDerivation),
            ])
        {
            Probability($"The central weight of {name}", weight.Central);
            // Each level may only add links to the one before, or the interval would not hold the score.
            if ((weight.Lenient && weight.Central < 1) || (weight.Central > 0 && !weight.Strict))
                problems.Add($"{name} is {weight}; a lenient link has weight 1, and any weight needs the strict level.");
        }
    }

    void Count(string name, int value)
    {
        if (value < 0)
            problems.Add($"{name} is negative.");
    }
}
