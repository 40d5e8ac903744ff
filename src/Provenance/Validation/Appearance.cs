namespace Provenance.Validation;

/// <summary>When a document appeared.</summary>
internal static class Appearance
{
    /// <summary>Its own date, else that of the last hand that published it; null when neither is known.</summary>
    public static EdtfDate? Of(Document document)
    {
        if (document.Published is { } published)
            return published;
        for (int i = document.Chain.Count - 1; i >= 0; i--)
            if (document.Chain[i] is { Role: HandRole.Publisher or HandRole.Republisher or HandRole.Aggregator } hand)
                return hand.On;
        return null;
    }
}
