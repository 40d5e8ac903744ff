using FluentValidation;
using FluentValidation.Results;
using Provenance.Corpora;

namespace Provenance.Validation;

/// <summary>Where a rule reports what it finds during one visit.</summary>
internal readonly struct Findings(ValidationContext<Visit> context, IRule rule)
{
    /// <summary>Reports a finding about the noun visited.</summary>
    /// <param name="place">The place of the offending field.</param>
    /// <param name="message">What is the matter.</param>
    /// <param name="fix">What to do.</param>
    public void Report(Location place, string message, string fix) => Report(place, message, fix, context.InstanceToValidate.Subject);

    /// <summary>Reports a finding about a noun other than the one visited.</summary>
    public void Report(Location place, string message, string fix, string subject)
    {
        if (!context.InstanceToValidate.Context.Tally.Admits(rule))
            return;
        subject = Foreign.Plain(subject);
        context.AddFailure(new ValidationFailure(subject, message)
        {
            ErrorCode = rule.Code,
            Severity = rule.Severity switch
            {
                Severity.Error => FluentValidation.Severity.Error,
                Severity.Warning => FluentValidation.Severity.Warning,
                _ => FluentValidation.Severity.Info,
            },
            CustomState = new Diagnostic(rule.Code, rule.Severity, message, fix, place, subject),
        });
    }
}
