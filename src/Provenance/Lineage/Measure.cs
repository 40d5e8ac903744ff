namespace Provenance.Lineage;

/// <summary>How much a set of lines amounts to at each level: the number of independent ones and their evidence.</summary>
/// <param name="StrictOrigins">The independence number when every possible link counts.</param>
/// <param name="CentralOrigins">The independence number averaged over the weights of links.</param>
/// <param name="LenientOrigins">The independence number when only shown links count.</param>
/// <param name="Strict">The greatest total evidence of independent lines, strict level.</param>
/// <param name="Central">The same, averaged over the weights of links.</param>
/// <param name="Lenient">The same, lenient level.</param>
/// <param name="IsApproximate">Whether a search ran out of budget, so that some values are bounds.</param>
/// <param name="IsAffiliated">Whether affiliations alone join the lines into one origin at the strict level.</param>
internal readonly record struct Measure(int StrictOrigins, double CentralOrigins, int LenientOrigins, double Strict, double Central, double Lenient,
    bool IsApproximate = false, bool IsAffiliated = false)
{
    /// <summary>No line.</summary>
    public static Measure Nothing => default;

    /// <summary>One line, or several that are independent at every level.</summary>
    public static Measure Independent(int lines, double evidence) => new(lines, lines, lines, evidence, evidence, evidence);
}
