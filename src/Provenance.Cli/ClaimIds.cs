namespace Provenance.Cli;

/// <summary>The ids of the claims of a corpus, for a shell to complete.</summary>
static class ClaimIds
{
    /// <summary>What arguments that take ids of claims are called.</summary>
    public const string ArgumentName = "CLAIM";

    /// <summary>More than this a person does not wait for at a prompt.</summary>
    const long MostBytes = 4_000_000;

    /// <summary>The ids and statements of a corpus, without its texts; none when it cannot be read, or not while somebody waits.</summary>
    public static IEnumerable<(string Id, string Statement)> Of(string corpus)
    {
        long bytes = File.Exists(corpus) ? new FileInfo(corpus).Length
            : Directory.Exists(corpus) ? new DirectoryInfo(corpus).EnumerateFiles("*.*l").Sum(file => file.Length) : 0;
        return bytes > MostBytes ? [] : CorpusReader.Read(corpus).Corpus.Claims.Select(claim => (claim.Id, claim.Statement));
    }
}
