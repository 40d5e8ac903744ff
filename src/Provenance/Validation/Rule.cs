using FluentValidation;
using FluentValidation.Validators;

namespace Provenance.Validation;

/// <summary>
/// One rule about one kind of noun: one class, one code. A rule reports as many findings as it has, each with a place of its own,
/// and allocates nothing when all is well.
/// </summary>
/// <typeparam name="TVisit">The visit to the noun the rule looks at.</typeparam>
internal abstract class Rule<TVisit>(string code, Severity severity, string title, string description)
    : PropertyValidator<Visit, TVisit>, IRule
    where TVisit : Visit
{
    /// <inheritdoc/>
    public string Code => code;

    /// <inheritdoc/>
    public Severity Severity => severity;

    /// <inheritdoc/>
    public string Title => title;

    /// <inheritdoc/>
    public string Description => description;

    /// <summary>The name FluentValidation knows the rule by: its code.</summary>
    public override string Name => code;

    /// <summary>Always true: the findings are added as failures of their own, which may be several.</summary>
    public override bool IsValid(ValidationContext<Visit> context, TVisit value)
    {
        Check(value, new Findings(context, this));
        return true;
    }

    /// <summary>Looks at a noun and reports what is the matter with it.</summary>
    protected abstract void Check(TVisit visit, Findings findings);
}
