using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Provenance.Corpora;

namespace Provenance.Cli;

/// <summary>A kind of change that a pipeline can fail on.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="One">What one claim did.</param>
/// <param name="Many">What several did.</param>
/// <param name="IsMet">Whether a claim changed so.</param>
sealed record ChangeGate(string Name, string One, string Many, Func<ClaimChange, bool> IsMet);

/// <summary>An option that names changes and flags: repeated, or with commas.</summary>
static class ChangeOption
{
    static readonly ChangeGate[] Gates =
    [
        new("any", "does not stand as before", "do not stand as before", static _ => true),
        Of(ClaimMovement.Appeared, "appeared"),
        Of(ClaimMovement.Vanished, "vanished"),
        Of(ClaimMovement.Rose, "rose"),
        Of(ClaimMovement.Fell, "fell"),
        new("worse-tier", "fell to a worse tier", "fell to a worse tier", static claim => claim.TierChange > 0),
        Of(ClaimMovement.Changed, "changed"),
        Of(ClaimMovement.Moved, "moved"),
    ];

    /// <summary>Makes the option. An unknown word is an error with a suggestion.</summary>
    public static Option<ChangeGate[]> Create(string name, string description)
    {
        Option<ChangeGate[]> option = new(name)
        {
            Description = description,
            HelpName = "CHANGE|FLAG[,…]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Parse,
        };
        option.CompletionSources.Add(_ => Gates.Select(gate => new CompletionItem(gate.Name, documentation: $"A claim {gate.One}."))
            .Concat(Flags.All.Select(flag => new CompletionItem(flag.Id, documentation: flag.Definition))));
        return option;
    }

    static ChangeGate Of(ClaimMovement movement, string verb) => new(verb, verb, verb, claim => claim.Movement == movement);

    static ChangeGate[] Parse(ArgumentResult argument)
    {
        Dictionary<string, ChangeGate> gates = new(StringComparer.Ordinal);
        foreach (var token in argument.Tokens)
            foreach (string word in token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (Find(word) is { } gate)
                    gates.TryAdd(word, gate);
                else
                    argument.AddError(Unknown(word));
        return [.. gates.Values];
    }

    static ChangeGate? Find(string word) => Array.Find(Gates, gate => gate.Name == word)
        ?? (Flags.Find(word) is { } flag ? new(word, $"is newly flagged {word}", $"are newly flagged {word}", claim => claim.FlagsSet.Contains(flag)) : null);

    static string Unknown(string word)
    {
        string[] changes = [.. Gates.Select(gate => gate.Name)];
        string advice = Nearest.To(word, changes.Concat(Flags.All.Select(flag => flag.Id))) is { } meant
            ? $"Did you mean '{meant}'?" : $"Changes are {string.Join(", ", changes)}; flags are named by their ids.";
        return $"There is no change or flag '{word}'. {advice}";
    }
}
