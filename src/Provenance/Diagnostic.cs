namespace Provenance;

/// <summary>One finding about a corpus: what, where, how grave, and what to do.</summary>
/// <param name="Code">The stable code, <c>PRV</c> and four digits. Messages may change between versions, codes do not.</param>
/// <param name="Severity">Error, warning or info.</param>
/// <param name="Message">What is the matter, in one sentence.</param>
/// <param name="Fix">What to do about it, in one sentence; empty when there is nothing to do.</param>
/// <param name="Location">Where; <see cref="Location.None"/> for a corpus made in code.</param>
/// <param name="Subject">The id of the noun concerned, or the path to it, such as <c>claims/fire/assertions/2</c>; empty when it is the corpus.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string Fix, Location Location, string Subject = "")
{
    /// <summary>The compiler-style line: <c>file(line,col): error PRV1004: message fix</c>.</summary>
    public override string ToString()
    {
        string place = Location.IsKnown ? Location + ": " : Subject.Length > 0 ? Subject + ": " : "";
        string fix = Fix.Length > 0 ? " " + Fix : "";
        return $"{place}{Term<Severity>.Of(Severity)} {Code}: {Message}{fix}";
    }
}
