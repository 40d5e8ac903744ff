using Provenance.Lineage;

namespace Provenance.Tests.Lineage.Plain;

/// <summary>Lines and links of whole corpora against the same found in the plainest way.</summary>
public class PlainLineageTest
{
    [Fact]
    public void Every_line_rests_on_what_following_every_hand_by_name_gives() => OnEach((corpus, lineage, lines, claim, ends) =>
    {
        Assert.Equal(ends.Count, lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.Equal(ends[i].Document, corpus.Documents[lines[i].Document].Id);
            Assert.Equal(Told(ends[i]), Told(lines[i], lineage, corpus));
        }
    });

    [Fact]
    public void Any_two_lines_are_linked_as_trying_all_hands_on_all_days_gives() => OnEach((corpus, lineage, lines, claim, ends) =>
    {
        PlainLinks plain = new(corpus, new PlainEntities(corpus));
        LinkFinder finder = new(lineage, DependencePolicy.Default);
        for (int i = 0; i < lines.Length; i++)
            for (int j = i + 1; j < lines.Length; j++)
            {
                LinkWeight expected = plain.Between(ends[i], ends[j]), actual = finder.Between(lines[i], lines[j]);
                Assert.Equal((expected.Lenient, expected.Strict), (actual.Lenient, actual.Strict));
                Assert.Equal(expected.Central, actual.Central, 1e-12);
                Assert.Equal(actual, finder.Between(lines[j], lines[i]));
                Assert.Equal(finder.All(lines[i], lines[j]).Count > 0, actual.IsLink);
            }
    });

    delegate void Check(Corpus corpus, CorpusLineage lineage, Line[] lines, Claim claim, List<PlainLinks.End> ends);

    /// <summary>Each claim of many corpora with its lines, by the product and by the plain way.</summary>
    static void OnEach(Check check)
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Corpus corpus = TangledCorpus.Any(seed);
            try
            {
                CorpusLineage lineage = new(corpus);
                PlainEntities entities = new(corpus);
                LineBuffer buffer = new();
                for (int number = 0; number < corpus.Claims.Count; number++)
                {
                    lineage.Collect(number, buffer);
                    Claim claim = corpus.Claims[number];
                    PlainRoutes routes = new(corpus, entities, claim);
                    List<PlainLinks.End> ends = [];
                    foreach (Assertion assertion in claim.Assertions)
                        foreach (PlainRoute route in routes.Of(assertion.Document))
                            ends.Add(new PlainLinks.End(assertion.Document, route, assertion.AttributedTo is { } speaker && claim.Kind != ClaimKind.Utterance ? entities.Of(speaker) : null));
                    check(corpus, lineage, buffer.Lines.ToArray(), claim, ends);
                }
            }
            catch (Exception failure)
            {
                Assert.Fail($"Corpus {seed}: {failure.Message}\n\n{corpus.ToYaml()}");
            }
        }
    }

    static string Told(PlainLinks.End end) => $"{end.Route}\nall {string.Join(' ', end.Factors.Order(StringComparer.Ordinal))}";

    static string Told(in Line line, CorpusLineage lineage, Corpus corpus)
    {
        Route route = line.Route;
        string Name(int entity) => lineage.Entities[entity] is var one ? one.Kind switch
        {
            EntityKind.Source => one.Members.Append(one.Id).Min(StringComparer.Ordinal)!,
            EntityKind.UnknownOrigin => "unknown:" + one.Id,
            EntityKind.Text => "text:" + one.Id,
            EntityKind.Investigation => "investigation:" + one.Id,
            EntityKind.Address => "address:" + one.Id,
            _ => "circle:" + one.Id,
        } : "";
        HashSet<string> Names(int[] set) => [.. set.Select(Name)];
        string Document(int number) => corpus.Documents[number].Id;
        bool Is(RouteMarks mark) => (route.Marks & mark) != 0;
        PlainRoute plain = new()
        {
            Factors = Names(route.Factors),
            Speakers = [.. route.Speakers.Select(source => corpus.Sources[source].Id)],
            Suspected = Names(route.Suspected),
            Agencies = Names(route.Agencies),
            Carriers = [.. route.Conduits.Select(carrier => (carrier.SourceNumber < 0 ? null : corpus.Sources[carrier.SourceNumber].Id, Document(carrier.Document)))],
            RestsOn = [.. route.RestsOn.Select(Document)],
            Origin = route.Origin < 0 ? null : Document(route.Origin),
            Terminal = route.Terminal == Route.NoTerminal ? null : route.Terminal >= 0 ? "document:" + Document(route.Terminal) : "entity:" + Name(-2 - route.Terminal),
            IsUnattributed = route.IsUnattributed,
            IsAnonymous = route.IsAnonymous,
            IsRetracted = line.IsDead,
            IsCircular = Is(RouteMarks.Circular),
            IsUnfed = Is(RouteMarks.UnfedCircle),
            IsAnachronistic = Is(RouteMarks.Anachronistic),
            IsNotHeld = Is(RouteMarks.OriginNotHeld),
            IsPrimaryNotHeld = Is(RouteMarks.PrimaryNotHeld),
            Quotes = Is(RouteMarks.Quotes),
        };
        return $"{plain}\nall {string.Join(' ', Names(line.Factors).Order(StringComparer.Ordinal))}";
    }
}
