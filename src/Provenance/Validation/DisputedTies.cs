namespace Provenance.Validation;

/// <summary>Ties that one voice states and another denies.</summary>
internal static class DisputedTies
{
    /// <summary>A denial, the source it is written at, and a statement of the same tie by another voice.</summary>
    public readonly record struct Dispute(Source Source, Affiliation Denied, Affiliation Stated)
    {
        /// <summary>Where the statement was written, as a message says it.</summary>
        public string Where => Stated.Places.Self.IsKnown ? $" ({Excerpt.OnOneLine(Stated.Places.Self.ToString())})" : "";
    }

    /// <summary>The denials that somebody else's statement of the same tie stands against, in the order of the corpus.</summary>
    public static List<Dispute> Among(Corpus corpus)
    {
        // A few voices are enough to find one that is not the denier's.
        const int MostVoices = 8;
        Dictionary<(AffiliationRelation, string, string), List<Affiliation>> stated = [];
        foreach (Source source in corpus.Sources)
            foreach (Affiliation affiliation in source?.Affiliations ?? default)
                if (affiliation is { Polarity: Polarity.Stated, Party: not null } && source?.Id is not null)
                {
                    var tie = Tie(source.Id, affiliation);
                    if (!stated.TryGetValue(tie, out List<Affiliation>? voices))
                        stated.Add(tie, voices = []);
                    if (voices.Count < MostVoices && !voices.Exists(voice => IsSameVoice(voice, affiliation)))
                        voices.Add(affiliation);
                }
        List<Dispute> disputes = [];
        foreach (Source source in corpus.Sources)
            foreach (Affiliation denied in source?.Affiliations ?? default)
                if (denied is { Polarity: Polarity.Denied, Party: not null } && source?.Id is not null
                    && stated.TryGetValue(Tie(source.Id, denied), out List<Affiliation>? voices)
                    && voices.Find(voice => !IsSameVoice(voice, denied) && !voice.IsOverBefore(denied) && !denied.IsOverBefore(voice)) is { } other)
                    disputes.Add(new Dispute(source, denied, other));
        return disputes;
    }

    // Controls is the inverse of controlled-by, and a partnership has no direction.
    static (AffiliationRelation, string, string) Tie(string source, Affiliation affiliation) => affiliation.Relation switch
    {
        AffiliationRelation.Controls => (AffiliationRelation.ControlledBy, affiliation.Party, source),
        AffiliationRelation.PartnerOf when string.CompareOrdinal(source, affiliation.Party) > 0 => (AffiliationRelation.PartnerOf, affiliation.Party, source),
        _ => (affiliation.Relation, source, affiliation.Party),
    };

    static bool IsSameVoice(Affiliation left, Affiliation right) => left.StatedBy == right.StatedBy && left.StatedIn == right.StatedIn;
}
