using System.CommandLine;

namespace Provenance.Cli;

/// <summary><c>provenance init</c>: a corpus to begin with.</summary>
static class InitCommand
{
    const string Claim = "crack-in-the-pier";

    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("init", "Make a small commented corpus to begin with, which shows the format and has no findings.",
            "# In a folder of its own",
            "provenance init my-corpus",
            "provenance validate my-corpus",
            "provenance rank my-corpus")
        {
            Details =
            [
                "Four made-up texts about a closed footbridge: a notice, a report written from it, a copy of the report, and a newsletter of people who were there. The comments in corpus.yaml explain each part of the format; replace them with sources, documents and claims of your own.",
                "corpus.schema.json lets an editor complete and check corpus.yaml while you type. Nothing that exists is ever overwritten.",
            ],
            ExitCodes = [ExitCode.MeaningOfFine, (ExitCode.Unusable, "Something is in the way, or the folder cannot be written.")],
            SeeAlso = ["demo", "validate", "rank"],
        };
        Argument<string> folder = new("DIR") { Description = "The folder to make it in. Default: the current folder.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
        command.Add(folder);
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder), surroundings));
        return command;
    }

    static int Write(string folder, Surroundings surroundings)
    {
        IReadOnlyList<NewFile> files = [.. Embedded.Folder("starter"), new NewFile("corpus.schema.json", CorpusSchema.ToJson())];
        if (!NewFiles.Write(folder, files, later: null, surroundings))
            return ExitCode.Unusable;
        string argument = NewFiles.Argument(folder);
        new Destination(surroundings).Write((TextWriter output) =>
        {
            output.Write("Made a starter corpus:\n");
            foreach (NewFile file in files)
                output.Write($"  {Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar))}\n");
            output.Write($"""

                Open {Path.Combine(folder, "corpus.yaml")}: its comments explain the format. Then
                  {Tool.Name} validate {argument}
                  {Tool.Name} rank {argument}
                  {Tool.Name} explain {argument} {Claim}

                """.ReplaceLineEndings("\n"));
        });
        return ExitCode.Fine;
    }
}
