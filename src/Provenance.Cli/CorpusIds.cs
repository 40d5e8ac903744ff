namespace Provenance.Cli;

/// <summary>The ids of the claims and sources of a corpus, for a shell to complete.</summary>
static class CorpusIds
{
    /// <summary>What arguments that take ids of claims are called.</summary>
    public const string ClaimArgument = "CLAIM";

    /// <summary>What arguments that take ids of sources are called.</summary>
    public const string SourceArgument = "SOURCE";

    /// <summary>More than this a person does not wait for at a prompt.</summary>
    const long MostBytes = 4_000_000;

    /// <summary>The ids an argument takes, with statements or names; none when the corpus cannot be read, or not while somebody waits.</summary>
    public static IEnumerable<(string Id, string Words)> Of(string argument, string corpus)
    {
        long bytes = File.Exists(corpus) ? new FileInfo(corpus).Length
            : Directory.Exists(corpus) ? new DirectoryInfo(corpus).EnumerateFiles("*.*l").Sum(file => file.Length) : 0;
        if (bytes > MostBytes)
            return [];
        Corpus read = CorpusReader.Read(corpus).Corpus;
        return argument == ClaimArgument
            ? read.Claims.Select(claim => (claim.Id, claim.Statement))
            : read.Sources.Select(source => (source.Id, source.Label));
    }
}
