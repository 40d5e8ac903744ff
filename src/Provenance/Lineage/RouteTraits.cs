namespace Provenance.Lineage;

/// <summary>What is asked of a route again and again, found once.</summary>
internal sealed class RouteTraits(Corpus corpus, EntityTable entities)
{
    /// <summary>Notes on a route what links, disclaims and hides.</summary>
    public void Complete(Route route)
    {
        route.MayLink = route.IsUnattributed || route.Suspected.Length > 0 || route.Agencies.Length > 0
            || Array.Exists(route.Factors, entities.MayLink);
        foreach (Conduit conduit in route.Conduits)
        {
            route.HasUnknownCarrier |= conduit.SourceNumber < 0 || corpus.Sources[conduit.SourceNumber].IsUnidentified;
            foreach (Disclaimer disclaimer in corpus.Documents[conduit.Document].Disclaimers)
                route.IsDisclaimed |= disclaimer.Kind == DisclaimerKind.NonEndorsement && Speaks(disclaimer, conduit);
        }
    }

    bool Speaks(Disclaimer disclaimer, Conduit conduit) =>
        disclaimer.By is null || (conduit.SourceNumber >= 0 && entities.Of(disclaimer.By) == entities.OfSource(conduit.SourceNumber));
}
