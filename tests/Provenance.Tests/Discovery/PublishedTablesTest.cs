using System.Collections.Concurrent;
using System.Globalization;

namespace Provenance.Tests.Discovery;

/// <summary>
/// Figures of published tables on the same data. The method is set up as the paper has it. A figure is met within half a point, an error within half a percent;
/// the others are in the list of docs/discovery.md, with the reason, and the list says what is measured.
/// </summary>
public class PublishedTablesTest
{
    const double Margin = 0.005;

    /// <summary>How a paper's method is called here. What is said of a paper holds for its own code, with 20 iterations.</summary>
    static readonly Dictionary<string, TruthAlgorithm> Methods = new()
    {
        ["MV"] = new MajorityVote(),
        ["VOTE"] = new MajorityVote(),
        ["Wawa"] = new AgreementVote(),
        ["DS"] = new DawidSkene(),
        ["D&S"] = new DawidSkene { Smoothing = 1e-9, MaxIterations = 20 },
        ["LFC"] = new DawidSkene { Smoothing = 1 },
        // One probability a worker, classes equally likely, wrong answers all alike: Accu, where the false values are the other classes.
        ["ZC"] = new Accu(),
        ["PM"] = new Crh { PerClaim = false },
        ["CRH"] = new Crh { PerClaim = false },
        ["CATD"] = new Catd(),
        ["GLAD"] = new Glad(),
        ["Mean"] = new Mean(),
        ["Median"] = new Median(),
        ["TruthFinder"] = new TruthFinder { Similarity = ValueSimilarities.ByKind },
        ["3-Estimates"] = new ThreeEstimates(),
        ["ACCUCOPY"] = new AccuCopy(),
        ["TDH"] = new Tdh(),
    };

    static readonly ConcurrentDictionary<string, (Observations Data, Gold Gold)> Sets = new();

    /// <summary>The rows of the list: paper, method and set to the published figure and the one here.</summary>
    static readonly Dictionary<(string Paper, string Method, string Set), (double Published, double Here)> Explained =
        MarkdownTables.Under("discovery.md", "## Published tables").ToDictionary(cells => (cells[0], cells[1], cells[2]), cells => (Figure(cells[3]), Figure(cells[4])));

    /// <summary>Zheng 2017: PVLDB 10(5), table 6. Ustalov 2024: crowd-kit, JOSS 9(96), the table of accuracies. Jung 2019: EDBT, truth inference. Li 2013: PVLDB 6(2), precision of fusion. Monath: the table of real data in the report of data_fusion.</summary>
    static readonly (string Paper, string Set, string Figures)[] Published =
    [
        ("Zheng 2017, table 6", "crowd-product", "D&S=.9366 LFC=.9373 ZC=.9280 CATD=.9266 PM=.8981"),
        ("Zheng 2017, table 6", "crowd-possent", "D&S=.960 LFC=.960 ZC=.951 CATD=.955 PM=.950"),
        ("Zheng 2017, table 6", "crowd-srel", "D&S=.613 LFC=.616 ZC=.482 CATD=.452 PM=.590"),
        ("Zheng 2017, table 6", "crowd-emotion", "Mean=12.02 Median=13.53 PM=13.91 CATD=16.36"),
        ("Ustalov 2024", "crowd-product", "DS=.940 GLAD=.928 MV=.897"),
        ("Ustalov 2024", "crowd-possent", "DS=.960 MV=.932"),
        ("Ustalov 2024", "crowd-srel", "DS=.615 Wawa=.557 MV=.536"),
        ("Jung 2019", "birthplaces", "TDH=.8913"),
        ("Li 2013", "flight-20111208", "VOTE=.864 ACCUCOPY=.943"),
        ("Monath", "book-authors", "MV=.76 TruthFinder=.84 CRH=.84 3-Estimates=.76"),
    ];

    public static TheoryData<string, string, string, double> Rows
    {
        get
        {
            TheoryData<string, string, string, double> rows = [];
            foreach ((string paper, string set, string figures) in Published)
                foreach (string[] parts in figures.Split(' ').Select(figure => figure.Split('=')))
                    rows.Add(paper, set, parts[0], Figure(parts[1]));
            return rows;
        }
    }

    [SharedTheory("datasets")]
    [MemberData(nameof(Rows))]
    public void A_published_figure_is_met_or_the_list_says_why_not(string paper, string set, string method, double published)
    {
        double here = Measured(set, method);
        bool isMet = Math.Abs(here - published) <= (published > 1 ? published * Margin : Margin) + 1e-9;
        if (!Explained.TryGetValue((paper, method, set), out (double Published, double Here) listed))
        {
            Assert.True(isMet, string.Create(CultureInfo.InvariantCulture, $"{here:0.0000}, published {published}"));
            return;
        }
        Assert.False(isMet, "it is met, and the list says it is not");
        Assert.Equal(published, listed.Published);
        Assert.InRange(here, listed.Here - (published > 1 ? 0.0051 : 0.00051), listed.Here + (published > 1 ? 0.0051 : 0.00051));
    }

    [Fact]
    public void The_list_has_no_row_that_is_not_looked_at() =>
        Assert.Empty(Explained.Keys.Except(from row in Published from figure in row.Figures.Split(' ') select (row.Paper, figure.Split('=')[0], row.Set)));

    static double Measured(string set, string method)
    {
        (Observations data, Gold gold) = Sets.GetOrAdd(set, Load);
        TruthAlgorithm algorithm = Methods[method] switch
        {
            Tdh tdh => tdh with { Hierarchy = ValueHierarchy.Load(Path.Combine(Repository.Shared, "datasets", set, "hierarchy.csv")) },
            Accu accu when method == "ZC" => accu with { FalseValues = data.Values - 1 },
            TruthAlgorithm other => other,
        };
        Evaluation found = data.Discover(algorithm).Evaluate(gold);
        return set == "crowd-emotion" ? found.MeanAbsoluteError!.Value : set.StartsWith("flight", StringComparison.Ordinal) ? found.AccuracyWithinTolerance : found.Accuracy;
    }

    static (Observations, Gold) Load(string set)
    {
        string folder = Path.Combine(Repository.Shared, "datasets", set), claims = Path.Combine(folder, "claims.csv");
        RepeatPolicy repeats = set.StartsWith("crowd", StringComparison.Ordinal) ? RepeatPolicy.All : RepeatPolicy.Distinct;
        return (Observations.Load(File.Exists(claims) ? claims : claims + ".gz", new ObservationOptions { Repeats = repeats }), Gold.Load(Path.Combine(folder, "truth.csv")));
    }

    static double Figure(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
