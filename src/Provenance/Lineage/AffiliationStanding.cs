namespace Provenance.Lineage;

/// <summary>Whether a statement of control merges the two sides or only links them.</summary>
internal static class AffiliationStanding
{
    /// <summary>
    /// Control is shown when the controlled side declares it, when both sides do, or when it is verified. The coder's own
    /// statement, which names neither speaker nor document, counts as verified.
    /// </summary>
    public static bool ShowsControl(Corpus corpus, Source subject, Affiliation affiliation)
    {
        string controlled = affiliation.Relation == AffiliationRelation.ControlledBy ? subject.Id : affiliation.Party;
        return affiliation.Status switch
        {
            AffiliationStatus.Verified or AffiliationStatus.Reciprocated => true,
            AffiliationStatus.ThirdParty => false,
            AffiliationStatus.Declared => affiliation.StatedBy is null ? controlled == subject.Id : affiliation.StatedBy == controlled,
            _ when affiliation.StatedBy is null && affiliation.StatedIn is null => true,
            _ when affiliation.StatedBy is { } speaker => speaker == controlled,
            _ => corpus.FindDocument(affiliation.StatedIn!) is { } document && Speaks(document, controlled),
        } || IsAnswered(corpus, subject, affiliation);
    }

    static bool Speaks(Document document, string source)
    {
        foreach (Hand hand in document.Chain)
            if (hand.Source == source && hand.Role is (HandRole.Author or HandRole.Originator or HandRole.Publisher))
                return true;
        return false;
    }

    /// <summary>Whether the party states the inverse, so that both sides say so.</summary>
    static bool IsAnswered(Corpus corpus, Source subject, Affiliation affiliation)
    {
        if (corpus.FindSource(affiliation.Party) is not { } party)
            return false;
        AffiliationRelation inverse = affiliation.Relation == AffiliationRelation.Controls
            ? AffiliationRelation.ControlledBy
            : AffiliationRelation.Controls;
        foreach (Affiliation answer in party.Affiliations)
            if (answer.Party == subject.Id && answer.Relation == inverse && answer.Polarity == Polarity.Stated
                && answer.Status != AffiliationStatus.ThirdParty && (answer.StatedBy is null || answer.StatedBy == party.Id)
                && (affiliation.StatedBy is null || affiliation.StatedBy == subject.Id))
                return true;
        return false;
    }
}
