namespace Provenance.Lineage;

/// <summary>Which of its originals a document rests on for one claim.</summary>
/// <param name="OwnReporting">Whether it rests on none.</param>
/// <param name="From">Ids of the originals it rests on; empty for all.</param>
internal readonly record struct RouteFilter(bool OwnReporting, ValueList<string> From)
{
    /// <summary>The document rests on all its originals.</summary>
    public static RouteFilter All => default;

    /// <summary>Whether the filter leaves everything in.</summary>
    public bool IsAll => !OwnReporting && From.IsEmpty;

    /// <summary>Whether the document rests on an original.</summary>
    public bool Lets(Derivation derivation)
    {
        if (OwnReporting)
            return false;
        if (From.IsEmpty)
            return true;
        foreach (string id in From)
            if (id == derivation.Document || id == derivation.Address)
                return true;
        return false;
    }

    /// <summary>What an assertion says of the originals it rests on.</summary>
    public static RouteFilter Of(Assertion assertion) => new(assertion.OwnReporting, assertion.From);
}
