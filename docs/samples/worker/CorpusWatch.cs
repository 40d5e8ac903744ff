using Provenance;

namespace Worker;

/// <summary>Looks at a corpus now and then, and tells what a change of it does to its ranking.</summary>
sealed class CorpusWatch(IConfiguration configuration, ILogger<CorpusWatch> log) : BackgroundService
{
    readonly string path = configuration["corpus"] ?? "corpus";
    readonly TimeSpan pause = TimeSpan.FromSeconds(configuration.GetValue("seconds", 5.0));

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        Corpus? last = null;
        using PeriodicTimer timer = new(pause);
        do
        {
            // Check never throws because of what a file holds; while somebody is editing, there may well be errors.
            CorpusReading reading = Corpus.Check(path);
            if (reading.HasErrors)
                log.LogWarning("{Path} has errors, the first: {Finding}", path, reading.Diagnostics.First(finding => finding.Severity == Severity.Error));
            else if (last is null)
                log.LogInformation("Watching {Corpus}", reading.Corpus);
            else if (!last.Equals(reading.Corpus))
                Tell(last.Diff(reading.Corpus, cancellation: stopping));
            last = reading.HasErrors ? last : reading.Corpus;
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    void Tell(CorpusDiff diff)
    {
        foreach (ClaimChange change in diff.Claims)
            log.LogInformation("{Movement} {Claim}: {Before:0.00} to {After:0.00}, because of {Because}", change.Movement, change.Id, change.Before?.Score, change.After?.Score, string.Join(", ", change.Because));
    }
}
