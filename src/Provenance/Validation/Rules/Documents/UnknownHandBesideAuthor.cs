namespace Provenance.Validation.Rules;

/// <summary>Unattributed document that names an author.</summary>
internal sealed class UnknownHandBesideAuthor() : Rule<DocumentVisit>("PRV1071", Severity.Warning, "Unattributed document that names an author",
    "A document with an unknown author or publisher counts as unattributed, yet its author is named.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        Hand? unknown = null, named = null;
        foreach (Hand hand in visit.Document.Chain)
        {
            if (hand is not { Role: HandRole.Author or HandRole.Publisher } || visit.Context.Sources.Find(hand.Source) is not { } source)
                continue;
            if (source.Kind == SourceKind.Unknown)
                unknown ??= hand;
            else if (hand.Role == HandRole.Author && !source.IsUnidentified)
                named ??= hand;
        }
        if (unknown is not null && named is not null)
            findings.Report(unknown.Places["source"],
                $"The {Term<HandRole>.Of(unknown.Role)} of document {Excerpt.Of(visit.Document.Id)} is unknown, but {Excerpt.Of(named.Source)} is named as its author.",
                "Delete the unknown hand, or correct the author.");
    }
}
