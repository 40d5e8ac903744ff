namespace Provenance.Cli;

/// <summary>The names of columns as given on a command line.</summary>
static class ObservationColumns
{
    static readonly string[] Roles = ["source", "item", "value", "time"];

    /// <summary>What is wrong with the names, in a sentence; null when nothing is.</summary>
    public static string? Problem(string? names)
    {
        if (names is null)
            return null;
        string[] parts = Parts(names);
        if (Array.Exists(parts, part => part.Length == 0))
            return "--columns has an empty name.";
        if (!names.Contains('=', StringComparison.Ordinal))
            return parts.Length is 3 or 4 ? null : $"--columns takes three names or four, source,item,value[,time]; '{names}' has {parts.Length}.";
        foreach (string part in parts)
        {
            string role = part.Split('=')[0].Trim();
            if (!Array.Exists(Roles, known => known == role))
                return $"--columns knows source, item, value and time; there is no '{role}'.";
            if (part.Split('=', 2) is not [_, { Length: > 0 }])
                return $"--columns wants ROLE=NAME; '{part}' is not.";
        }
        return null;
    }

    /// <summary>The options with the names put in.</summary>
    public static ObservationOptions Apply(string? names, ObservationOptions options)
    {
        if (names is null)
            return options;
        string[] parts = Parts(names);
        bool named = names.Contains('=', StringComparison.Ordinal);
        for (int i = 0; i < parts.Length; i++)
        {
            string[] pair = named ? parts[i].Split('=', 2, StringSplitOptions.TrimEntries) : [Roles[i], parts[i]];
            options = pair[0] switch
            {
                "source" => options with { SourceColumn = pair[1] },
                "item" => options with { ItemColumn = pair[1] },
                "value" => options with { ValueColumn = pair[1] },
                _ => options with { TimeColumn = pair[1] },
            };
        }
        return options;
    }

    static string[] Parts(string names) => names.Split(',', StringSplitOptions.TrimEntries);
}
