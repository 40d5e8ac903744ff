using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>Reads the observations and truths of a call.</summary>
static class ObservationInput
{
    /// <summary>Whether the files a call names are there; says which are not.</summary>
    public static bool AllThere(DiscoverRequest request, Surroundings surroundings)
    {
        string[] missing = [.. new[] { request.Common.Corpus, request.Truth, request.Known, request.Hierarchy }.OfType<string>().Where(path => !Path.Exists(path) || Directory.Exists(path))];
        foreach (string path in missing)
            surroundings.Error.Write($"{Tool.Name}: {(Directory.Exists(path) ? $"'{ShownText.Line(path)}' is a folder; name a file in it." : $"There is no file '{ShownText.Line(path)}'.")}\n");
        return missing.Length == 0;
    }

    /// <summary>Reads the observations.</summary>
    /// <exception cref="ObservationException">Something cannot be read.</exception>
    public static Observations Load(DiscoverRequest request, Surroundings surroundings)
    {
        using SlowWork work = SlowWork.Begin(request.Common, surroundings, $"Reading {request.Common.Corpus}");
        Observations observations = Observations.Load(request.Common.Corpus, request.Reading, surroundings.Cancellation);
        return request.IsRounded ? observations.Rounded(request.Tolerance) : observations;
    }

    /// <summary>Reads truths; null where none are given.</summary>
    /// <exception cref="ObservationException">Something cannot be read.</exception>
    public static Gold? LoadGold(string? path) => path is null ? null : Gold.Load(path);

    /// <summary>Reads a hierarchy; null where none is given.</summary>
    /// <exception cref="ObservationException">Something cannot be read.</exception>
    public static ValueHierarchy? LoadHierarchy(string? path) => path is null ? null : ValueHierarchy.Load(path);

    /// <summary>Says what was noticed while reading, what of the truth cannot be measured, and what of the known cannot be given.</summary>
    public static void Remark(Observations observations, Gold? truth, Gold? known, DiscoverRequest request, Surroundings surroundings)
    {
        if (request.Common.IsQuiet)
            return;
        foreach (Diagnostic finding in observations.Diagnostics)
            surroundings.Error.Write(finding + "\n");
        int missing = truth?.Items.Count(item => observations.FindItem(item) < 0) ?? 0;
        if (missing > 0)
            surroundings.Error.Write($"{Tool.Name}: {Summary.Count(missing, "item", "items")} of the {Summary.Count(truth!.Count, "item", "items")} of the truth {(missing == 1 ? "has" : "have")} no observation and {(missing == 1 ? "is" : "are")} not counted.\n");
        int several = known?.Items.Count(item => known[item].Count != 1) ?? 0;
        if (several > 0)
            surroundings.Error.Write($"{Tool.Name}: {Summary.Count(several, "item", "items")} of '{request.Known}' {(several == 1 ? "does" : "do")} not have exactly one value and {(several == 1 ? "is" : "are")} estimated like the others.\n");
    }
}
