using Provenance;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string path = builder.Configuration["corpus"] ?? "corpus";

// Loaded and ranked once, when it is first asked for. All of it is immutable, so requests share it without a lock.
builder.Services.AddSingleton(_ => Corpus.Load(path).Rank());

WebApplication app = builder.Build();

app.MapGet("/", (Ranking ranking) => new { ranking.Corpus.Id, ranking.Corpus.Title, Claims = ranking.Count, NotRanked = ranking.NotRanked.Count });

// The same JSON as `provenance rank --format json`: its properties are a contract.
app.MapGet("/claims", (Ranking ranking, int? top, string? flag) =>
{
    if (top is < 1)
        return Results.BadRequest("top is a whole number from 1.");
    if (flag is not null && Flags.Find(flag) is null)
        return Results.BadRequest($"There is no such flag; flags are {string.Join(", ", Flags.All.Select(known => known.Id))}.");
    ValueList<Flag> flags = flag is not null && Flags.Find(flag) is { } wanted ? [wanted] : [];
    return Results.Stream(async body =>
    {
        // The writer is synchronous, a response is not.
        using MemoryStream json = new();
        RankingJson.Write(json, new RankingView(ranking, top: top, flags: flags));
        json.Position = 0;
        await json.CopyToAsync(body);
    }, "application/json");
});

app.MapGet("/claims/{id}", (Ranking ranking, string id) => ranking.Find(id) is { } claim
    ? Results.Ok(new { claim.Id, claim.Statement, claim.Score, claim.Tier, Origins = claim.Origins.ToString(), Flags = claim.Flags.Select(flag => flag.Id), Why = claim.Explain().ToString() })
    : Results.NotFound());

app.MapGet("/report", (Ranking ranking) =>
{
    using StringWriter page = new();
    HtmlReport.Write(page, ranking);
    return Results.Content(page.ToString(), "text/html");
});

try
{
    // At the start rather than at the first request: a corpus with errors is a service that must not start.
    app.Services.GetRequiredService<Ranking>();
}
catch (CorpusException broken)
{
    DiagnosticsText.Write(Console.Error, broken.Diagnostics);
    return 1;
}
app.Run();
return 0;
