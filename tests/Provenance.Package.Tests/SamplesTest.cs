using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>The samples, built and run outside the repository.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed class SamplesTest(PackedFeed feed)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task The_web_service_answers()
    {
        string program = await Build("web", "Web");
        int port = FreePort();
        using Process service = Dotnet.Start("dotnet", Path.GetDirectoryName(program)!, program, "--corpus", Repository.At("seeds"), "--urls", $"http://127.0.0.1:{port}");
        try
        {
            await Until(service, "Now listening on");
            using HttpClient client = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
            JsonElement about = await client.GetFromJsonAsync<JsonElement>("/");
            Assert.Equal(338, about.GetProperty("claims").GetInt32());
            JsonElement claims = await client.GetFromJsonAsync<JsonElement>("/claims?top=3&flag=single-origin");
            Assert.Equal(3, claims.GetProperty("claims").GetArrayLength());
            JsonElement claim = await client.GetFromJsonAsync<JsonElement>("/claims/joint-air-patrol-of-july-2019");
            Assert.Contains("dropped because of line 1", claim.GetProperty("why").GetString(), StringComparison.Ordinal);
            Assert.StartsWith("<!doctype html>", await client.GetStringAsync("/report"), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/claims/nothing-like-it")).StatusCode);
            Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/claims?flag=nothing-like-it")).StatusCode);
            Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/claims?top=0")).StatusCode);
        }
        finally
        {
            service.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task The_worker_tells_what_a_change_does()
    {
        string program = await Build("worker", "Worker"), corpus = Path.Combine(Path.GetDirectoryName(program)!, "watched.yaml");
        const string Text = """
            provenance: 1
            id: footbridge
            sources: [ { id: a, kind: outlet }, { id: b, kind: outlet } ]
            documents:
              - { id: d1, chain: [ { role: publisher, source: a } ] }
              - { id: d2, chain: [ { role: publisher, source: b } ] }
            claims:
              - { id: closed, statement: The footbridge is closed., kind: state, assertions: [ { in: d1, quote: is closed } ] }
            """;
        await File.WriteAllTextAsync(corpus, Text);
        using Process worker = Dotnet.Start("dotnet", Path.GetDirectoryName(program)!, program, "--corpus", corpus, "--seconds", "0.1");
        try
        {
            await Until(worker, "Watching footbridge");
            await File.WriteAllTextAsync(corpus, Text.Replace("quote: is closed }", "quote: is closed }, { in: d9, quote: a gate }", StringComparison.Ordinal));
            await Until(worker, "PRV1013");
            await File.WriteAllTextAsync(corpus, Text.Replace("quote: is closed }", "quote: is closed }, { in: d2, quote: a gate }", StringComparison.Ordinal));
            Assert.Contains("0.65 to 0.73", await Until(worker, "Rose closed"), StringComparison.Ordinal);
        }
        finally
        {
            worker.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Copies a sample out of the repository and builds it.</summary>
    async Task<string> Build(string name, string assembly)
    {
        string samples = feed.NewFolder("samples"), folder = Path.Combine(samples, name);
        Directory.CreateDirectory(folder);
        File.Copy(Repository.At("docs", "samples", "Directory.Build.props"), Path.Combine(samples, "Directory.Build.props"), overwrite: true);
        foreach (string file in Directory.GetFiles(Repository.At("docs", "samples", name)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        await Dotnet.Run(folder, "build", "-v", "quiet");
        return Path.Combine(folder, "bin", "Debug", "net10.0", $"{assembly}.dll");
    }

    /// <summary>Reads what a program writes until it writes something, and gives that line.</summary>
    static async Task<string> Until(Process program, string expected)
    {
        using CancellationTokenSource patience = new(Patience);
        List<string> lines = [];
        try
        {
            while (await program.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                lines.Add(line);
                if (line.Contains(expected, StringComparison.Ordinal))
                    return line;
            }
        }
        catch (OperationCanceledException)
        {
            lines.Add($"… and nothing for {Patience}");
        }
        throw new InvalidOperationException($"It never wrote '{expected}' but\n{string.Join('\n', lines)}");
    }

    static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
