using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace Provenance.Validation;

/// <summary>
/// All rules about one kind of noun, as one FluentValidation rule with many validators: the noun is taken out once and
/// each validator costs little more than a call. Property paths play no part, since every finding carries its own place.
/// </summary>
internal sealed class VisitValidator<TVisit> : AbstractValidator<Visit> where TVisit : Visit
{
    static readonly PropertyChain NoChain = new();
    static readonly DefaultValidatorSelector AllRules = new();

    public VisitValidator(IEnumerable<Rule<TVisit>> rules)
    {
        // Whatever the application sets as its defaults, every rule is asked.
        ClassLevelCascadeMode = RuleLevelCascadeMode = CascadeMode.Continue;
        IRuleBuilder<Visit, TVisit> noun = RuleFor(visit => (TVisit)visit);
        foreach (Rule<TVisit> rule in rules)
            noun.SetValidator(rule);
    }

    /// <summary>Visits one noun and adds what its rules find.</summary>
    public void Visit(TVisit visit, List<Diagnostic> findings)
    {
        List<ValidationFailure> failures = Validate(new ValidationContext<Visit>(visit, NoChain, AllRules)).Errors;
        for (int i = 0; i < failures.Count; i++)
            findings.Add((Diagnostic)failures[i].CustomState);
    }
}
