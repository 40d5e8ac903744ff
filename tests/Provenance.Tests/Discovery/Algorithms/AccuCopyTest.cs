namespace Provenance.Tests.Discovery;

/// <summary>Votes of copiers discounted, by sections 3 and 4 of Dong and others.</summary>
public class AccuCopyTest
{
    const double A = 0.8, N = 10, C = 0.8, Alpha = 0.2;

    /// <summary>Of two items a and b say one thing and c, d and e another.</summary>
    static readonly Observations Data = Small.Said("1: x=ab y=cde", "2: x=ab y=cde");

    static readonly AccuCopy OneRound = new() { MaxIterations = 1, MinOverlap = 1, FalseValues = N, Start = new MajorityVote(), ReportFrom = 1e-9 };

    /// <summary>The probability that one of two copies the other that share two values, from what each adds to the odds of copying.</summary>
    static double Dependent(double factor) => Alpha * factor * factor / (Alpha * factor * factor + 1 - Alpha);

    /// <summary>A shared value that is true with a probability: copied, against by chance, each averaged.</summary>
    static double Averaged(double p) => C * (p * A + (1 - p) * (1 - A)) / (p * A * A + (1 - p) * (1 - A) * (1 - A) / N) + 1 - C;

    static double Pair(TruthEstimate found, string first, string second) =>
        found.Copying.Single(pair => (pair.Copier == first && pair.Original == second) || (pair.Copier == second && pair.Original == first)).Probability;

    [Fact]
    public void One_round_by_leading_values()
    {
        // a and b share two false values, c, d and e two true ones: copied with 0.2 or 0.8, by chance with 0.2 0.2 / 10 or 0.8 0.8.
        double wrong = Dependent(Averaged(0)), right = Dependent(Averaged(1));
        TruthEstimate once = Data.Discover(OneRound with { Evidence = CopyEvidence.Hard });
        Figures.Are([wrong, right, right, right], [Pair(once, "a", "b"), Pair(once, "c", "d"), Pair(once, "c", "e"), Pair(once, "d", "e")]);
        Figures.Rise(0.26, right, 0.27, 0.99, wrong);
        // Each counts by what it does not copy from those before it.
        double count = Math.Log(N * A / (1 - A)), x = Math.Exp(count * (2 - C * wrong)), y = Math.Exp(count * (1 + (1 - C * right) + (1 - C * right) * (1 - C * right)));
        Figures.Are([x / (x + y + N - 1), y / (x + y + N - 1)], [once.P("1", "x"), once.P("1", "y")], 1e-6);
    }

    [Fact]
    public void A_second_round_takes_the_accuracies_of_the_first()
    {
        TruthEstimate once = Data.Discover(OneRound with { Evidence = CopyEvidence.Hard }), twice = Data.Discover(OneRound with { Evidence = CopyEvidence.Hard, MaxIterations = 2 });
        double a = Small.Inside(once.P("1", "x"), 0.01), c = Small.Inside(once.P("1", "y"), 0.01);
        Figures.Are([Dependent(C * (1 - a) / ((1 - a) * (1 - a) / N) + 1 - C), Dependent(C / c + 1 - C)], [Pair(twice, "a", "b"), Pair(twice, "c", "d")], 1e-6);
    }

    [Fact]
    public void Evidence_says_how_a_value_that_is_true_with_three_fifths_counts()
    {
        double Of(CopyEvidence evidence) => Pair(Data.Discover(OneRound with { Evidence = evidence }), "c", "d");
        Figures.Are([Dependent(Math.Exp(0.6 * Math.Log(Averaged(1)) + 0.4 * Math.Log(Averaged(0)))), Dependent(Averaged(1)), Dependent(Averaged(0.6))],
            [Of(CopyEvidence.Soft), Of(CopyEvidence.Hard), Of(CopyEvidence.Mixed)]);
    }

    [Fact]
    public void Start_says_what_is_believed_before_the_first_round()
    {
        foreach (TruthAlgorithm start in (TruthAlgorithm[])[new MajorityVote(), new PooledInvestment(), new Sums { MaxIterations = 1 }])
            Figures.Is(Dependent(Averaged(Data.Discover(start).P("1", "y"))), Pair(Data.Discover(OneRound with { Start = start }), "c", "d"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Data.Discover(OneRound with { Start = new Accu { Margin = 0 } }));
    }

    [Fact]
    public void Pairs_that_overlap_less_are_not_looked_at()
    {
        Assert.Equal(4, Data.Discover(OneRound with { MinOverlap = 2 }).Copying.Count);
        TruthEstimate none = Data.Discover(OneRound with { MinOverlap = 3 });
        Assert.Empty(none.Copying);
        Figures.Is(Data.Discover(new Accu { MaxIterations = 1, FalseValues = N }).WeightOf("a"), none.WeightOf("a"));
    }

    [Fact]
    public void Prior_and_rate_of_copying_say_how_soon_and_how_far_votes_are_discounted()
    {
        double Of(AccuCopy options) => Pair(Data.Discover(options), "c", "d");
        Figures.Rise(Of(OneRound with { CopyPrior = 0.05 }), Of(OneRound), Of(OneRound with { CopyPrior = 0.6 }));
        double X(double rate) => Data.Discover(OneRound with { CopyRate = rate, Evidence = CopyEvidence.Hard }).P("1", "x");
        Figures.Rise(X(0.95), X(0.8), X(0.4));
    }

    [Fact]
    public void Pairs_are_reported_from_a_probability_on()
    {
        string[] From(double probability) => [.. Data.Discover(OneRound with { Evidence = CopyEvidence.Hard, ReportFrom = probability }).Copying.Select(pair => pair.Copier + pair.Original)];
        Assert.Equal((1, 4), (From(0.5).Length, From(0.2).Length));
    }

    [Fact]
    public void Made_up_copiers_are_found()
    {
        SyntheticObservations made = new() { Sources = 10, Items = 500, Count = 3_500, Copiers = 4, Seed = 11 };
        TruthEstimate found = made.ToObservations().Discover(new AccuCopy());
        Assert.Equal(made.Copying.Select(pair => string.Join(' ', new[] { pair.Copier, pair.Original }.Order())).Order(),
            found.Copying.Select(pair => string.Join(' ', new[] { pair.Copier, pair.Original }.Order())).Order());
    }

    [Fact]
    public void A_second_start_finds_copies_of_the_worst_that_one_start_believes()
    {
        // Five sources, right in half to nine tenths of 300 items, and four that repeat nine tenths of what the worst says.
        Random random = new(1);
        List<(string, string, string)> rows = [];
        for (int item = 0; item < 300; item++)
        {
            string Said(double accuracy) => random.NextDouble() < accuracy ? $"true{item}" : $"wrong{random.Next(6)} of {item}";
            string[] said = [.. new[] { 0.5, 0.6, 0.7, 0.8, 0.9 }.Select(Said)];
            rows.AddRange(said.Select((value, source) => ("s" + source, "i" + item, value)));
            rows.AddRange(Enumerable.Range(0, 4).Select(copier => ("c" + copier, "i" + item, random.NextDouble() < 0.9 ? said[0] : Said(0.5))));
        }
        Observations data = Observations.From(rows);
        double Of(AccuCopy options) => data.Discover(options).Items.Count(item => item.Value.StartsWith("true", StringComparison.Ordinal)) / 300.0;
        Figures.Rise(Of(new AccuCopy()), 0.55, 0.94, Of(new AccuCopy { SecondStart = true }));
    }

    [Fact]
    public void Who_says_less_does_not_deny_who_says_more()
    {
        Observations data = Observations.From([
            .. from source in "abcd" select ($"{source}", "i", source < 'c' ? "Smith" : "smith"), .. from source in "efg" select ($"{source}", "i", "Smith, John"),
            .. from source in "hijk" select ($"{source}", "i", "Jones"), ("a", "gate", "37"), ("b", "gate", "37"), ("c", "gate", "A37")]);
        Assert.Equal(("Jones", "37"), Of(new AccuCopy()));
        Assert.Equal(("Smith, John", "37"), Of(new AccuCopy { Refinement = 0.5 }));

        (string, string) Of(TruthAlgorithm algorithm)
        {
            TruthEstimate found = data.Discover(algorithm);
            return (found["i"].Value, found["gate"].Value);
        }
    }

    [Fact]
    public void A_source_that_is_bad_at_times_may_be_good_at_words()
    {
        List<(string, string, string)> rows = [];
        for (int i = 0; i < 60; i++)
        {
            // Everybody is right about the words; of the times, bad and worse have their own errors.
            foreach (string source in (string[])["good", "fair", "bad", "worse"])
                rows.Add((source, "word" + i, source is "good" && i % 3 == 0 ? "wrong" + i : "right" + i));
            rows.AddRange([("good", "time" + i, $"2011-12-08 10:{i:00}"), ("fair", "time" + i, $"2011-12-08 10:{i:00}"),
                ("bad", "time" + i, $"2011-12-08 13:{i:00}"), ("worse", "time" + i, $"2011-12-08 16:{i:00}")]);
        }
        rows.AddRange([("good", "word", "x"), ("fair", "time", "2011-12-08 09:00"), ("bad", "word", "y")]);
        Observations data = Observations.From(rows);
        Assert.Equal("x", data.Discover(new AccuCopy())["word"].Value);
        Assert.Equal("y", data.Discover(new AccuCopy { ByKind = true })["word"].Value);
    }

    [Fact]
    public void Refinement_says_how_much_a_coarser_value_supports_a_finer_one()
    {
        double Of(double refinement) => Small.Said("i: Paris-Texas=a Paris=b Rome=c").Discover(OneRound with { Refinement = refinement }).P("i", "Paris-Texas");
        Figures.Rise(Of(0), Of(0.3), Of(1));
        double count = Math.Log(N * A / (1 - A)), fine = Math.Exp(count * 1.3), other = Math.Exp(count);
        Figures.Is(fine / (fine + 2 * other + N + 1 - 3), Of(0.3));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(AccuCopy.CopyPrior), "(0, 1)", number => new AccuCopy { CopyPrior = number });
        OptionRange.Is(nameof(AccuCopy.CopyRate), "(0, 1)", number => new AccuCopy { CopyRate = number });
        OptionRange.Is(nameof(AccuCopy.Refinement), "[0, 1]", number => new AccuCopy { Refinement = number });
        OptionRange.Is(nameof(AccuCopy.ReportFrom), "(0, 1]", number => new AccuCopy { ReportFrom = number });
        OptionRange.Is(nameof(AccuCopy.FalseValues), "[1, 1e9]", number => new AccuCopy { FalseValues = number });
        OptionRange.IsWhole(nameof(AccuCopy.MinOverlap), 1, int.MaxValue, number => new AccuCopy { MinOverlap = number });
        Assert.Throws<ArgumentNullException>(() => Data.Discover(new AccuCopy { Start = null! }));
    }
}
