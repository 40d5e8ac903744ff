namespace Provenance.Validation;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct SeverityCount(int Errors, int Warnings, int Infos)
{
    /// <summary>One more.</summary>
    public SeverityCount And(Severity severity) => severity switch
    {
        Severity.Error => this with { Errors = Errors + 1 },
        Severity.Warning => this with { Warnings = Warnings + 1 },
        _ => this with { Infos = Infos + 1 },
    };

    /// <summary>The closing line: <c>1 error, 2 warnings, 0 infos</c>.</summary>
    public override string ToString() => $"{Said.Count(Errors, "error")}, {Said.Count(Warnings, "warning")}, {Said.Count(Infos, "info")}";
}
