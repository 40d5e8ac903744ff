using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Provenance.Corpora;

namespace Provenance.Cli;

/// <summary>An option that names flags: repeated, or with commas.</summary>
static class FlagOption
{
    /// <summary>Makes the option. An unknown flag is an error with a suggestion.</summary>
    public static Option<Flag[]> Create(string name, string description)
    {
        Option<Flag[]> option = new(name)
        {
            Description = description,
            HelpName = "FLAG[,FLAG]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Parse,
        };
        option.CompletionSources.Add(_ => Flags.All.Select(flag => new CompletionItem(flag.Id, documentation: flag.Definition)));
        return option;
    }

    static Flag[] Parse(ArgumentResult argument)
    {
        List<Flag> flags = [];
        foreach (var token in argument.Tokens)
            foreach (string id in token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (Flags.Find(id) is { } flag)
                    flags.Add(flag);
                else
                    argument.AddError(Unknown(id));
        return [.. flags.Distinct()];
    }

    static string Unknown(string id)
    {
        IEnumerable<string> known = Flags.All.Select(flag => flag.Id);
        string advice = Nearest.To(id, known) is { } meant ? $"Did you mean '{meant}'?" : $"Flags are {string.Join(", ", known)}.";
        return $"There is no flag '{id}'. {advice}";
    }
}
