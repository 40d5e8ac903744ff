namespace Provenance.Corpora;

/// <summary>A kind of finding: its stable code, its weight and its title in the list of codes.</summary>
internal sealed record Rule(string Code, Severity Severity, string Title);
