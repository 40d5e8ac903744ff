using System.Collections.Concurrent;
using System.Globalization;

namespace Provenance.Tests.Discovery;

/// <summary>
/// Each algorithm on public data against what other implementations of it reach there; no more than half a point below. Crowd
/// labels keep repeated answers, as the published figures do; flight times are right within ten minutes.
/// </summary>
public class FidelityTest
{
    const double Margin = 0.005;

    static readonly ConcurrentDictionary<string, (Observations Data, Gold Gold)> Sets = new();

    static (Observations Data, Gold Gold) Set(string name) => Sets.GetOrAdd(name, static name =>
    {
        string folder = Path.Combine(Repository.Shared, "datasets", name), claims = Path.Combine(folder, "claims.csv");
        RepeatPolicy repeats = name.StartsWith("crowd", StringComparison.Ordinal) ? RepeatPolicy.All : RepeatPolicy.Distinct;
        return (Observations.Load(File.Exists(claims) ? claims : claims + ".gz", new ObservationOptions { Repeats = repeats }), Gold.Load(Path.Combine(folder, "truth.csv")));
    });

    [SharedTheory("datasets")]
    [InlineData("majority-vote", "book-authors=.800 flight-20111208=.844 birthplaces=.787 population=.742 weather=.575 synth-copiers=.816")]
    [InlineData("majority-vote", "crowd-product=.897 crowd-possent=.933 crowd-srel=.541 crowd-rte=.897 crowd-bluebird=.759 crowd-web=.731 crowd-cf=.882 crowd-reuters=.656")]
    [InlineData("agreement-vote", "crowd-product=.897 crowd-possent=.951 crowd-rte=.921 crowd-temporal=.944 crowd-bluebird=.759 crowd-dog=.829 crowd-sp=.895 crowd-reuters=.716")]
    [InlineData("sums", "book-authors=.740 flight-20111208=.862 birthplaces=.883 population=.823 weather=.573 synth-copiers=.498 crowd-web=.877 crowd-dog=.805")]
    [InlineData("average-log", "book-authors=.810 flight-20111208=.833 birthplaces=.884 population=.800 weather=.581 synth-copiers=.728 crowd-web=.849 crowd-product=.910")]
    [InlineData("investment", "book-authors=.840 flight-20111208=.923 birthplaces=.876 population=.853 weather=.579 synth-copiers=.427")]
    [InlineData("pooled-investment", "book-authors=.870 flight-20111208=.932 birthplaces=.883 crowd-product=.917 crowd-srel=.588 crowd-web=.383 crowd-dog=.783")]
    [InlineData("simple-lca", "book-authors=.870 flight-20111208=.879 birthplaces=.884 population=.830")]
    [InlineData("accu", "book-authors=.820 flight-20111208=.849 birthplaces=.883 population=.833 synth-copiers=.852")]
    [InlineData("crh", "birthplaces=.804 crowd-product=.898 crowd-possent=.950 crowd-bluebird=.787 crowd-web=.394")]
    [InlineData("catd", "book-authors=.880 birthplaces=.883 synth-copiers=.805 crowd-product=.927 crowd-possent=.955 crowd-srel=.452 crowd-rte=.921 crowd-web=.804 crowd-reuters=.740")]
    [InlineData("ltm", "book-authors=.680 flight-20111208=.669 birthplaces=.881 synth-copiers=.085")]
    [InlineData("accu-copy", "book-authors=.910 birthplaces=.883 synth-copiers=.990")]
    [InlineData("ebcc", "crowd-product=.935 crowd-possent=.961 crowd-srel=.598 crowd-rte=.931 crowd-temporal=.942 crowd-bluebird=.889 crowd-dog=.840 crowd-web=.744 crowd-zencrowd-us=.911 crowd-sp=.909 crowd-facteval=.892 crowd-millionaire=.252")]
    [InlineData("glad", "crowd-product=.928 crowd-possent=.948 crowd-rte=.925 crowd-temporal=.935 crowd-bluebird=.722 crowd-dog=.834 crowd-web=.821 crowd-zencrowd-us=.879 crowd-sp=.917 crowd-cf=.880 crowd-reuters=.717")]
    [InlineData("two-pass-vote", "crowd-product=.924 crowd-possent=.948 crowd-srel=.550 crowd-rte=.926 crowd-temporal=.944 crowd-bluebird=.741 crowd-dog=.830 crowd-web=.831 crowd-zencrowd-us=.869 crowd-sp=.903 crowd-cf=.880 crowd-facteval=.901 crowd-reuters=.714 crowd-millionaire=.913 book-authors=.840 flight-20111208=.855 birthplaces=.705 synth-copiers=.411")]
    [InlineData("dawid-skene", "crowd-product=.940 crowd-possent=.960 crowd-rte=.927 crowd-temporal=.942 crowd-bluebird=.889 crowd-dog=.843 crowd-web=.829 crowd-sp=.915 crowd-cf=.830 crowd-reuters=.687")]
    [InlineData("one-coin", "crowd-product=.908 crowd-possent=.949 crowd-srel=.258 crowd-rte=.925 crowd-temporal=.939 crowd-bluebird=.583 crowd-dog=.830 crowd-web=.749 crowd-zencrowd-us=.904 crowd-cf=.887 crowd-reuters=.737")]
    [InlineData("ibcc", "crowd-product=.938 crowd-possent=.960 crowd-rte=.927 crowd-temporal=.942 crowd-bluebird=.889 crowd-dog=.839 crowd-web=.751 crowd-zencrowd-us=.827 crowd-sp=.915 crowd-cf=.883 crowd-reuters=.739")]
    [InlineData("bwa", "crowd-product=.919 crowd-possent=.956 crowd-srel=.428 crowd-rte=.927 crowd-temporal=.939 crowd-dog=.832 crowd-sp=.917 crowd-reuters=.730")]
    public void An_algorithm_reaches_what_others_measured(string algorithm, string figures)
    {
        List<string> missed = [];
        foreach (string figure in figures.Split(' '))
        {
            string[] parts = figure.Split('=');
            double reached = Accuracy(parts[0], TruthAlgorithm.Find(algorithm)!), expected = double.Parse(parts[1], CultureInfo.InvariantCulture);
            if (reached < expected - Margin)
                missed.Add(string.Create(CultureInfo.InvariantCulture, $"{parts[0]}: {reached:0.0000} < {expected}"));
        }
        Assert.Empty(missed);
    }

    [SharedTheory("datasets")]
    [InlineData("book-authors", 0.800)]
    [InlineData("birthplaces", 0.7139)]
    [InlineData("weather", 0.6102)]
    [InlineData("synth-copiers", 0.6310)]
    public void Truth_finder_stopped_where_trust_is_1_gives_the_figures_of_one_that_stops_there(string set, double expected) =>
        Assert.Equal(expected, Accuracy(set, new TruthFinder { MaxIterations = 1 }), 3);

    [SharedTheory("datasets")]
    [InlineData("book-authors", 0.890)]
    [InlineData("birthplaces", 0.804)]
    [InlineData("crowd-product", 0.898)]
    [InlineData("crowd-srel", 0.590)]
    [InlineData("crowd-web", 0.394)]
    public void Crh_with_summed_losses_gives_the_figures_of_one_that_sums(string set, double expected) =>
        Assert.InRange(Accuracy(set, new Crh { PerClaim = false }), expected - Margin, expected + Margin);

    [SharedFact("datasets/birthplaces/hierarchy.csv")]
    public void With_a_hierarchy_the_authors_own_figure_is_reached()
    {
        Tdh tdh = new() { Hierarchy = ValueHierarchy.Load(Path.Combine(Repository.Shared, "datasets", "birthplaces", "hierarchy.csv")) };
        Assert.InRange(Accuracy("birthplaces", tdh), 0.891 - Margin, 1);
    }

    [SharedFact("datasets/crowd-emotion")]
    public void Means_and_medians_of_ratings_are_the_published_ones()
    {
        (Observations data, Gold gold) = Set("crowd-emotion");
        Evaluation mean = data.Discover(new Mean()).Evaluate(gold);
        Assert.Equal((12.02, 17.84), (Math.Round(mean.MeanAbsoluteError!.Value, 2), Math.Round(mean.RootMeanSquareError!.Value, 2)));
        Assert.InRange(data.Discover(new Catd()).Evaluate(gold).MeanAbsoluteError!.Value, 0, 13.74);
    }

    [SharedTheory("datasets")]
    [InlineData("book-authors", 0.90)]
    [InlineData("flight-20111208", 0.93)]
    [InlineData("birthplaces", 0.88)]
    [InlineData("synth-copiers", 0.99)]
    [InlineData("population", 0.82)]
    [InlineData("weather", 0.62)]
    [InlineData("crowd-product", 0.92)]
    [InlineData("crowd-possent", 0.95)]
    [InlineData("crowd-srel", 0.56)]
    [InlineData("crowd-rte", 0.92)]
    [InlineData("crowd-temporal", 0.93)]
    [InlineData("crowd-bluebird", 0.88)]
    [InlineData("crowd-dog", 0.83)]
    [InlineData("crowd-web", 0.80)]
    [InlineData("crowd-sp", 0.91)]
    [InlineData("crowd-zencrowd-us", 0.862)]
    [InlineData("crowd-reuters", 0.73)]
    [InlineData("crowd-millionaire", 0.90)]
    public void The_default_reaches_this_on_every_set_and_says_why(string set, double least)
    {
        (Observations data, Gold gold) = Set(set);
        TruthEstimate found = data.Discover();
        Assert.True(Of(set, found.Evaluate(gold)) >= least, found.ToString());
        Assert.NotEmpty(found.ChosenBecause);
    }

    [SharedFact("datasets/synth-copiers")]
    public void Known_copiers_are_found()
    {
        (Observations data, _) = Set("synth-copiers");
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Shared, "datasets", "synth-copiers", "copying.csv"));
        Dictionary<string, string> originals = lines.Skip(1).Select(line => line.Split(',')).ToDictionary(parts => parts[0], parts => parts[1]);
        string Root(string source) => originals.TryGetValue(source, out string? original) ? Root(original) : source;
        HashSet<string> real = [.. from left in data.Discover(new MajorityVote()).Sources from right in data.Discover(new MajorityVote()).Sources
            where string.CompareOrdinal(left.Source, right.Source) < 0 && Root(left.Source) == Root(right.Source) select left.Source + right.Source];
        HashSet<string> found = [.. data.Discover(new AccuCopy()).Copying.Select(pair =>
            string.CompareOrdinal(pair.Copier, pair.Original) < 0 ? pair.Copier + pair.Original : pair.Original + pair.Copier)];
        double precision = (double)found.Count(real.Contains) / found.Count, recall = (double)real.Count(found.Contains) / real.Count;
        Assert.True(2 * precision * recall / (precision + recall) >= 0.9, $"precision {precision}, recall {recall}");
    }

    [SharedFact("datasets/wikiconflict-paris")]
    public void Items_with_several_truths_are_judged_value_by_value()
    {
        (Observations data, Gold gold) = Set("wikiconflict-paris");
        TruthEstimate found = data.Discover();
        Assert.Equal("ltm", found.Algorithm);
        Assert.True(gold.IsMultiple);
        Assert.InRange(found.Evaluate(gold).F1, 0.75, 1);
    }

    static double Accuracy(string set, TruthAlgorithm algorithm)
    {
        (Observations data, Gold gold) = Set(set);
        return Of(set, data.Discover(algorithm).Evaluate(gold));
    }

    static double Of(string set, Evaluation evaluation) =>
        set.StartsWith("flight", StringComparison.Ordinal) ? evaluation.AccuracyWithinTolerance : evaluation.Accuracy;
}
