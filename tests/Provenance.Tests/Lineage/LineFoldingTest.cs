using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>Claims of many lines: lines are folded into others before they are counted, which changes no count.</summary>
public class LineFoldingTest
{
    [Fact]
    public void Folding_changes_no_measure() => OnEach((lineage, lines, seed) =>
    {
        Assert.True(lines.Length > IndependenceMeter.FoldBeyond);
        Measure expected = Unfolded(lineage, lines), actual = new IndependenceMeter(lineage, DependencePolicy.Default, SolverLimits.Default).Of(lines);
        Assert.False(actual.IsApproximate);
        Assert.Equal((expected.StrictOrigins, expected.LenientOrigins), (actual.StrictOrigins, actual.LenientOrigins));
        Assert.Equal(expected.CentralOrigins, actual.CentralOrigins, 1e-9);
        Assert.Equal(expected.Strict, actual.Strict, 1e-6);
        Assert.Equal(expected.Central, actual.Central, 1e-6);
        Assert.Equal(expected.Lenient, actual.Lenient, 1e-6);
    });

    [Fact]
    public void What_is_folded_goes_into_a_line_that_is_kept_and_the_log_speaks_of_the_lines_as_given() => OnEach((lineage, lines, seed) =>
    {
        MeasureLog log = new();
        IndependenceMeter meter = new(lineage, DependencePolicy.Default, SolverLimits.Default);
        Measure measure = meter.Of(lines, log);
        Assert.Equal(measure, meter.Of(lines));
        HashSet<int> folded = [.. log.Folded.Select(one => one.Line)];
        Assert.Equal(log.Folded.Count, folded.Count);
        foreach ((int line, int into) in log.Folded)
        {
            Assert.DoesNotContain(into, folded);
            Assert.True(lines[into].Weight >= lines[line].Weight);
        }
        foreach (MeasuredLevel level in log.Levels)
        {
            Assert.DoesNotContain(level.Chosen, folded.Contains);
            Assert.DoesNotContain(level.Counted, folded.Contains);
            Assert.Equal(level.Evidence, level.Chosen.Sum(line => lines[line].Weight), 1e-9);
        }
    });

    [Fact]
    public void Of_lines_that_no_tie_may_link_none_is_kept_that_rests_on_all_a_stronger_one_rests_on() => OnEach((lineage, lines, seed) =>
    {
        LineCollapse collapse = new(lineage.Entities);
        int[] kept = [.. collapse.Fold(lines).ToArray().Where(line => !lines[line].MayLink)];
        Dictionary<int, int> occurrences = lines.SelectMany(line => line.Factors.Concat(line.Route.Suspected).Concat(line.Agencies)).GroupBy(entity => entity).ToDictionary(group => group.Key, group => group.Count());
        Dictionary<int, int[]> shared = kept.ToDictionary(line => line, line => lines[line].Factors.Where(entity => occurrences[entity] > 1).ToArray());
        foreach (int line in kept)
            foreach (int other in kept)
                Assert.False(line != other && shared[other].Length > 0 && shared[other].All(shared[line].Contains) && lines[other].Weight >= lines[line].Weight,
                    $"{line} might be folded into {other}");
        // It keeps nothing from one claim to the next.
        Assert.Equal(new LineCollapse(lineage.Entities).Fold(lines.AsSpan(0, 33)).ToArray(), collapse.Fold(lines.AsSpan(0, 33)).ToArray());
    });

    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    public void Many_documents_of_three_sources_are_three_lines(int count)
    {
        Told told = new();
        for (int i = 0; i < count; i++)
            told.By($"s{i % 3}");
        Explanation why = told.Rank().Explain();
        Assert.Equal("3", why.Origins.ToString());
        // Whatever does not count is laid to the line that does.
        Assert.All(why.Lines.Where(line => line.Fate != LineFate.Counts), line => Assert.Contains(why.Lines, other => other.Number == line.Because && other.RestsOn == line.RestsOn));
    }

    /// <summary>The measure from links of all pairs and the heaviest set at every threshold.</summary>
    static Measure Unfolded(CorpusLineage lineage, Line[] lines)
    {
        LinkFinder finder = new(lineage, DependencePolicy.Default);
        LinkWeight[,] links = new LinkWeight[lines.Length, lines.Length];
        for (int i = 0; i < lines.Length; i++)
            for (int j = i + 1; j < lines.Length; j++)
                links[i, j] = finder.Between(lines[i], lines[j]);
        double[] weights = [.. lines.Select(line => line.Weight)], ones = [.. lines.Select(_ => 1.0)];
        (int Origins, double Evidence) Best(Func<LinkWeight, bool> depends)
        {
            ConflictGraph graph = new(lines.Length);
            for (int i = 0; i < lines.Length; i++)
                for (int j = i + 1; j < lines.Length; j++)
                    if (depends(links[i, j]))
                        graph.AddEdge(i, j);
            SolverLimits limits = new() { NodeBudget = 5_000_000 };
            IndependentSet most = MaximumIndependentSet.Solve(graph, ones, null, limits), best = MaximumIndependentSet.Solve(graph, weights, null, limits);
            Assert.True(most.IsExact && best.IsExact);
            return (most.Chosen.Length, best.Value);
        }
        (int strictOrigins, double strict) = Best(link => link.Strict);
        (int lenientOrigins, double lenient) = Best(link => link.Lenient);
        double below = 0, centralOrigins = 0, central = 0;
        foreach (double threshold in links.Cast<LinkWeight>().Select(link => link.Central).Where(weight => weight is > 0 and < 1).Append(1).Distinct().Order())
        {
            (int origins, double evidence) = Best(link => link.Central >= threshold);
            centralOrigins += (threshold - below) * origins;
            central += (threshold - below) * evidence;
            below = threshold;
        }
        return new Measure(strictOrigins, centralOrigins, lenientOrigins, strict, central, lenient);
    }

    delegate void Check(CorpusLineage lineage, Line[] lines, int seed);

    static void OnEach(Check check)
    {
        for (int seed = 0; seed < 24; seed++)
        {
            Corpus corpus = ManyLines(seed);
            CorpusLineage lineage = new(corpus);
            LineBuffer buffer = new();
            lineage.Collect(0, buffer);
            Line[] lines = buffer.Lines.ToArray();
            Random random = new(seed);
            for (int i = 0; i < lines.Length; i++)
                lines[i].Weight = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 0.1 * random.Next(1, 4) : random.NextDouble();
            try
            {
                check(lineage, lines, seed);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Corpus {seed}: {failure.Message}\n\n{corpus.ToYaml()}");
            }
        }
    }

    /// <summary>One claim told by many documents of few sources, in many ways.</summary>
    static Corpus ManyLines(int seed)
    {
        Random random = new(seed);
        bool One(int of) => random.Next(of) == 0;
        int sources = random.Next(6, 16), documents = random.Next(33, 60);
        bool dated = seed % 2 == 0, wired = seed % 4 < 2, suspicious = seed % 5 < 2, tied = seed % 3 > 0;
        string Source() => $"s{random.Next(sources)}";
        return new Corpus
        {
            Id = "many",
            // Beside those who tell much there are some who tell one thing each, on whom nothing hangs.
            Sources = [.. Enumerable.Range(0, documents).Select(i => new Source { Id = $"p{i}", Kind = SourceKind.Outlet }), .. Enumerable.Range(0, sources).Select(i => new Source
            {
                Id = $"s{i}",
                Kind = tied && One(8) ? (SourceKind)random.Next(9) : SourceKind.Outlet,
                Ecosystem = tied && One(6) ? "eco" : null,
                Affiliations = tied && One(3)
                    ? [new Affiliation { Relation = (AffiliationRelation)random.Next(1, 8), Party = $"s{(i + 1 + random.Next(sources - 1)) % sources}", Status = AffiliationStatus.ThirdParty,
                        Since = dated && One(2) ? EdtfDate.Parse("2011") : null }]
                    : [],
            })],
            Documents = [.. Enumerable.Range(0, documents).Select(i => new Document
            {
                Id = $"d{i}",
                Published = dated && !One(4) ? EdtfDate.Parse($"20{random.Next(10, 13)}-01-01") : null,
                Chain = One(20) ? [] :
                [
                    .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Hand { Role = HandRole.Publisher, Source = Source() }),
                    .. One(3) ? new[] { new Hand { Role = HandRole.Publisher, Source = $"p{i}" } } : [],
                    .. wired && One(4) ? new[] { new Hand { Role = HandRole.Agency, Source = Source() } } : [],
                ],
                DerivedFrom = suspicious && i > 0 && One(4) ? [new Derivation { Document = $"d{random.Next(i)}", How = DerivationKind.BasedOn, Certainty = Certainty.Suspected }] : [],
            })],
            Claims =
            [
                new Claim
                {
                    Id = "it", Statement = "It is so.", Kind = ClaimKind.Event,
                    Assertions = [.. Enumerable.Range(0, documents).Select(i => new Assertion { Document = $"d{i}", AttributedTo = One(9) ? Source() : null })],
                },
            ],
        };
    }
}
