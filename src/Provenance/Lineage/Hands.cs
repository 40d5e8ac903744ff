namespace Provenance.Lineage;

/// <summary>The chain of one document, sorted into those who speak and those who carry.</summary>
internal sealed class Hands
{
    Hands(int[] speakers, int[] voices, Conduit[] carriers, int[] factors, int[] agencies) =>
        (Speakers, Voices, Carriers, Factors, Agencies) = (speakers, voices, carriers, factors, agencies);

    /// <summary>Numbers of the sources that speak, the most specific first: authors, originators, publishers; identified ones before others.</summary>
    public int[] Speakers { get; }

    /// <summary>The entities of the speakers.</summary>
    public int[] Voices { get; }

    /// <summary>Republishers, translators and aggregators whose rendering was not compared, in chain order.</summary>
    public Conduit[] Carriers { get; }

    /// <summary>Entities of all hands that could have made or altered the text: verified ones are left out, the first speaker never.</summary>
    public int[] Factors { get; }

    /// <summary>Entities of credited wire services.</summary>
    public int[] Agencies { get; }

    /// <summary>Whether a chain is one hand that speaks, whatever the document.</summary>
    public static bool IsOne(ValueList<Hand> chain) => chain.Count == 1 && chain[0] is { Role: not HandRole.Agency, Verified: false };

    /// <summary>The hands of a document that one source alone had a hand in.</summary>
    public static Hands One(int source, int entity)
    {
        int[] entities = [entity];
        return new Hands([source], entities, [], entities, []);
    }

    /// <summary>Sorts the chain of a document.</summary>
    public static Hands Of(int number, Document document, EntityTable entities, ValueList<Source> sources)
    {
        List<int> speakers = [], factors = [], agencies = [];
        List<Conduit> carriers = [];
        AddSpeakers(HandRole.Author);
        AddSpeakers(HandRole.Originator);
        AddSpeakers(HandRole.Publisher);
        foreach (Hand hand in document.Chain)
        {
            int source = entities.SourceNumber(hand.Source);
            if (hand.Role == HandRole.Agency)
                agencies.Add(entities.OfSource(source));
            else if (!hand.Verified)
                factors.Add(entities.OfSource(source));
            if (hand is { Role: HandRole.Republisher or HandRole.Translator or HandRole.Aggregator, Verified: false })
                carriers.Add(new Conduit(source, number));
        }
        // Where only carriers are known, the first of them is all there is to hold to account.
        if (speakers.Count == 0 && carriers.Count > 0)
        {
            speakers.Add(carriers[0].SourceNumber);
            carriers.RemoveAt(0);
        }
        if (speakers.Count > 1 && speakers.Exists(speaker => sources[speaker].IsUnidentified))
            speakers = [.. speakers.OrderBy(speaker => sources[speaker].IsUnidentified)];
        // Whoever speaks can be wrong, however faithfully the words were taken down.
        if (speakers.Count > 0)
            factors.Add(entities.OfSource(speakers[0]));
        return new Hands([.. speakers], [.. speakers.Select(entities.OfSource)], [.. carriers], FactorSet.Of(factors), FactorSet.Of(agencies));

        void AddSpeakers(HandRole role)
        {
            foreach (Hand hand in document.Chain)
                if (hand.Role == role)
                    speakers.Add(entities.SourceNumber(hand.Source));
        }
    }
}
