namespace Provenance.Tests.Discovery;

/// <summary>The worked examples of surveys and papers, each named after where it stands.</summary>
public class PublishedExamplesTest
{
    // Zheng, Li, Li, Shan, Cheng, "Truth Inference in Crowdsourcing: Is the Problem Solved?", PVLDB 10(5) 2017, section 3, table 2.
    static readonly Observations ZhengTable2 = Table("w1 w2 w3", "t1 F - T", "t2 T F F", "t3 T F F", "t4 F T F", "t5 F T F", "t6 F F T");

    // Dong, Berti-Equille, Srivastava, PVLDB 2(1) 2009, table 1: S1 is right throughout, S4 and S5 copy S3.
    static readonly string[] DongTable1 =
    [
        "Stonebraker MIT Berkeley MIT MIT MS", "Dewitt MSR MSR UWisc UWisc UWisc", "Bernstein MSR MSR MSR MSR MSR", "Carey UCI AT&T BEA BEA BEA", "Halevy Google Google UW UW UW",
    ];

    // After Li, Gao, Meng, Li, Su, Zhao, Fan, Han, "A Survey on Truth Discovery", SIGKDD Explorations 17(2) 2015, table 1; the places are given from memory of it.
    static readonly Observations Birthplaces = Table("S1 S2 S3",
        "Washington Virginia Virginia Maryland", "Lincoln Illinois Kentucky Kentucky", "Gandhi Delhi Porbandar Mumbai", "Kennedy Texas Massachusetts Massachusetts", "Obama Kenya Hawaii Kenya", "Roosevelt Georgia NewYork NewYork");

    // Zhao, Rubinstein, Gemmell, Han, PVLDB 5(6) 2012, table 1.
    static readonly (string, string, string)[] ZhaoTable1 =
    [
        ("IMDB", "Harry Potter", "Radcliffe"), ("IMDB", "Harry Potter", "Watson"), ("IMDB", "Harry Potter", "Grint"), ("Netflix", "Harry Potter", "Radcliffe"),
        ("BadSource", "Harry Potter", "Radcliffe"), ("BadSource", "Harry Potter", "Watson"), ("BadSource", "Harry Potter", "Depp"), ("Hulu", "Pirates 4", "Depp"),
    ];

    static Observations Table(string sources, params string[] lines) => Observations.From(
        from line in lines let cells = line.Split(' ') from said in sources.Split(' ').Zip(cells.Skip(1)) where said.Second != "-" select (said.First, cells[0], said.Second));

    static string Values(TruthEstimate found) => string.Join(' ', found.Items.Select(item => item.Tied > 1 ? "?" : item.Value));

    [Fact]
    public void Zheng_2017_section_3_the_majority_is_wrong_on_t6_and_tied_on_t1() => Assert.Equal("? F F F F F", Values(ZhengTable2.Discover(new MajorityVote())));

    [Fact]
    public void Zheng_2017_section_3_PM_finds_t1_and_t6_and_the_qualities_0_and_029_and_16()
    {
        TruthEstimate found = ZhengTable2.Discover(new Crh { PerClaim = false });
        Assert.Equal("T F F F F T", Values(found));
        Dictionary<string, double> qualities = found.Sources.ToDictionary(source => source.Source, source => source.Weight);
        Assert.Equal(0, qualities["w1"], 6);
        Assert.Equal(0.29, qualities["w2"], 2);
        Assert.Equal(-Math.Log(3 / 4.0), qualities["w2"], 6);
        // w3 has no loss, so that its quality is the logarithm of whatever stands for nothing: 16.09 in the paper, 1e-7 of a loss of 4 here.
        Assert.Equal(-Math.Log(1e-7 / 4), qualities["w3"], 6);
        Assert.InRange(qualities["w3"], 16.09, 17.51);
    }

    [Fact]
    public void Dong_2009_table_1_a_vote_over_all_is_wrong_on_three_and_one_without_the_copiers_on_none_but_a_tie()
    {
        Assert.Equal("MIT UWisc MSR BEA UW", Values(Table("S1 S2 S3 S4 S5", DongTable1).Discover(new MajorityVote())));
        Assert.Equal("MIT MSR MSR ? Google", Values(Table("S1 S2 S3", DongTable1).Discover(new MajorityVote())));
        Assert.Equal("MIT MSR MSR UCI Google", Values(Table("S1 S2 S3", DongTable1).Discover(new Accu())));
        Assert.Equal("MIT UWisc MSR BEA UW", Values(Table("S1 S2 S3 S4 S5", DongTable1).Discover(new Accu())));
    }

    [Fact]
    public void Dong_2009_table_1_with_copying_all_five_are_found_and_S3_S4_and_S5_depend_on_each_other()
    {
        // The paper's start and evidence: the vote, and shared values that count by their probability.
        AccuCopy paper = new() { CopyPrior = 0.2, CopyRate = 0.8, FalseValues = 100, MinOverlap = 1, Evidence = CopyEvidence.Soft, Start = new MajorityVote() };
        TruthEstimate found = Table("S1 S2 S3 S4 S5", DongTable1).Discover(paper);
        Assert.Equal("MIT MSR MSR UCI Google", Values(found));
        Assert.Equal(["S3 S4", "S3 S5", "S4 S5"], found.Copying.Select(pair => string.Join(' ', new[] { pair.Copier, pair.Original }.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        Assert.All(found.Copying, pair => Assert.InRange(pair.Probability, 0.99, 1));
        Assert.Equal(["S1", "S2", "S3", "S4", "S5"], found.Sources.OrderByDescending(source => Math.Round(source.Accuracy, 6)).Select(source => source.Source));
    }

    [Theory]
    [InlineData(CopyEvidence.Mixed)]
    [InlineData(CopyEvidence.Hard)]
    public void Dong_2009_table_1_counted_by_leading_values_the_copiers_are_believed(CopyEvidence evidence)
    {
        // Five items are few: where what leads counts as true from the start, S3 to S5 share truths and S1 and S2 share errors.
        TruthEstimate found = Table("S1 S2 S3 S4 S5", DongTable1).Discover(new AccuCopy { MinOverlap = 1, Evidence = evidence, Start = new MajorityVote() });
        Assert.Equal("MIT UWisc MSR BEA UW", Values(found));
        Assert.Equal(["S1", "S2"], found.Copying.SelectMany(pair => new[] { pair.Copier, pair.Original }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void After_Li_2015_table_1_a_vote_is_tied_on_Gandhi_and_wrong_on_Obama() =>
        Assert.Equal("Virginia Kentucky ? Massachusetts Kenya NewYork", Values(Birthplaces.Discover(new MajorityVote())));

    [Theory]
    [InlineData("agreement-vote")]
    [InlineData("truth-finder")]
    [InlineData("accu")]
    [InlineData("catd")]
    [InlineData("one-coin")]
    [InlineData("glad")]
    public void After_Li_2015_table_1_agreement_rates_S2_and_S3_alike_and_one_known_truth_gives_the_places_of_the_survey(string name)
    {
        // S1 agrees with S2 on one and with S3 on another, and these two on three: nothing in the table itself says which of them is better.
        TruthEstimate alone = Birthplaces.Discover(TruthAlgorithm.Find(name)!);
        Assert.Equal(alone.Source(1).Weight, alone.Source(2).Weight, 9);
        Assert.True(alone.Source(0).Weight < alone.Source(1).Weight);
        Assert.Equal(2, alone["Gandhi"].Tied);
        TruthEstimate told = Birthplaces.Discover(TruthAlgorithm.Find(name)!, new DiscoveryOptions { Known = new Dictionary<string, string> { ["Obama"] = "Hawaii" } });
        Assert.Equal("Virginia Kentucky Porbandar Massachusetts Hawaii NewYork", Values(told));
    }

    [Fact]
    public void Zhao_2012_table_1_alone_cannot_tell_Grint_from_Depp_and_says_so()
    {
        ItemReasons cast = Observations.From(ZhaoTable1).Discover(new Ltm()).Explain("Harry Potter");
        Assert.Equal(["Radcliffe", "Watson"], cast.Values.OrderByDescending(value => value.Probability).Take(2).Select(value => value.Value));
        // IMDB and BadSource say as much and agree with the others alike.
        Assert.Equal(Belief(cast, "Grint"), Belief(cast, "Depp"), 12);
    }

    [Fact]
    public void Zhao_2012_table_1_is_as_in_table_4_once_other_films_tell_who_makes_things_up()
    {
        IEnumerable<(string, string, string)> others =
            from film in Enumerable.Range(0, 40) from said in new[] { ("IMDB", "lead"), ("IMDB", "second"), ("Netflix", "lead"), ("Hulu", "second"), ("BadSource", "lead"), ("BadSource", "stranger") }
            select (said.Item1, "film " + film, said.Item2 + film);
        // The usual prior, one false positive in a hundred, is one for a large corpus: forty films do not talk it out of believing a lone voice.
        Ltm few = new() { FalsePositivePrior = (1, 9), SensitivityPrior = (1, 1) };
        ItemReasons cast = Observations.From(ZhaoTable1.Concat(others)).Discover(few).Explain("Harry Potter");
        Assert.All(["Radcliffe", "Watson", "Grint"], actor => Assert.InRange(Belief(cast, actor), 0.5, 1));
        Assert.InRange(Belief(cast, "Depp"), 0, 0.5);
    }

    static double Belief(ItemReasons reasons, string value) => reasons.Values.Single(given => given.Value == value).Probability;
}
