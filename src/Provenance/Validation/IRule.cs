namespace Provenance.Validation;

/// <summary>What is said about a rule in the catalogue, in the documentation and in SARIF.</summary>
internal interface IRule
{
    /// <summary>The stable code: <c>PRV</c> and four digits.</summary>
    string Code { get; }

    /// <summary>How grave its findings are.</summary>
    Severity Severity { get; }

    /// <summary>What is the matter, in a few words.</summary>
    string Title { get; }

    /// <summary>Why it matters, in one or two sentences.</summary>
    string Description { get; }
}
