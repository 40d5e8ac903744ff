namespace Provenance.Lineage;

/// <summary>What is asked of a route again and again, found once.</summary>
internal sealed class RouteTraits(Corpus corpus, EntityTable entities, Denials denials)
{
    /// <summary>Notes on a route what links, disclaims, denies and hides.</summary>
    public void Complete(Route route)
    {
        route.MayLink = route.IsUnattributed || route.Suspected.Length > 0 || route.Agencies.Length > 0
            || Array.Exists(route.Factors, entities.MayLink);
        if (Array.Exists(route.Factors, denials.Has))
            route.Marks |= RouteMarks.DeniesTies;
        foreach (Conduit conduit in route.Conduits)
        {
            route.HasUnknownCarrier |= conduit.SourceNumber < 0 || corpus.Sources[conduit.SourceNumber].IsUnidentified;
            foreach (Disclaimer disclaimer in corpus.Documents[conduit.Document].Disclaimers)
                if (Speaks(disclaimer, conduit))
                {
                    route.IsDisclaimed |= disclaimer.Kind == DisclaimerKind.NonEndorsement;
                    route.Marks |= disclaimer.Kind == DisclaimerKind.NonAffiliation ? RouteMarks.Disowned : 0;
                }
        }
    }

    bool Speaks(Disclaimer disclaimer, Conduit conduit) =>
        disclaimer.By is null || (conduit.SourceNumber >= 0 && entities.Of(disclaimer.By) == entities.OfSource(conduit.SourceNumber));
}
