namespace Provenance.Lineage;

/// <summary>
/// One way in which what a document says reached the reader: whose voice it is, the hands in between, and every entity that
/// could have made it wrong on its own.
/// </summary>
internal sealed record Route
{
    /// <summary>The factor set: entities, ascending, each once.</summary>
    public required int[] Factors { get; init; }

    /// <summary>The entity that speaks: the author, else the originator, else the publisher of the original.</summary>
    public required int Voice { get; init; }

    /// <summary>Numbers of the sources whose grade may stand for the voice, the most specific first.</summary>
    public required int[] Speakers { get; init; }

    /// <summary>Entities of the authors, originators and publishers of the original: those whose interest counts.</summary>
    public required int[] OriginHands { get; init; }

    /// <summary>The document whose voice it is; -1 when that document is not held.</summary>
    public required int Origin { get; init; }

    /// <summary>The carriers between the voice and the reader, nearest to the voice first. Verified ones are left out.</summary>
    public Conduit[] Conduits { get; init; } = [];

    /// <summary>Entities of originals that are suspected, not shown; ascending.</summary>
    public int[] Suspected { get; init; } = [];

    /// <summary>Entities of credited wire services; ascending.</summary>
    public int[] Agencies { get; init; } = [];

    /// <summary>Numbers of the documents the route rests on, besides the one that asserts; ascending. Of more than a few hundred, those nearest to the origin.</summary>
    public int[] RestsOn { get; init; } = [];

    /// <summary>What a document that rests on this one takes over: the factor set, unless it grew beyond all measure.</summary>
    public required int[] Heritage { get; init; }

    /// <summary>Whether nobody knows whose voice it is.</summary>
    public bool IsUnattributed { get; init; }

    /// <summary>Whether every original behind it was retracted.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>Whether the voice speaks for itself in a press release.</summary>
    public bool IsInterested { get; init; }

    /// <summary>The routes of the originals a document retells, quotes or cites in its own voice.</summary>
    public Route[] Grounds { get; init; } = [];

    /// <summary>No item, or several: the value of <see cref="Terminal"/> where the route does not end at one named item.</summary>
    public const int NoTerminal = -1;

    /// <summary>The one named item at which the route ends: the number of a held document, <see cref="TerminalAt"/> of an entity, or <see cref="NoTerminal"/>.</summary>
    public int Terminal { get; init; } = NoTerminal;

    /// <summary>Whether every voice at the end of the route is described, not named.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>What else is to be said of the route.</summary>
    public RouteMarks Marks { get; set; }

    /// <summary>Whether something other than a shared entity may link lines on this route to others.</summary>
    public bool MayLink { get; set; }

    /// <summary>Whether a carrier on the way disclaims what it carries.</summary>
    public bool IsDisclaimed { get; set; }

    /// <summary>Whether a carrier on the way is not identified.</summary>
    public bool HasUnknownCarrier { get; set; }

    /// <summary>The place of this route among all routes of the corpus, as <see cref="RouteSummaries"/> gives it.</summary>
    public int Ordinal { get; set; } = NoOrdinal;

    /// <summary>The ordinal of a route that was made for a single claim.</summary>
    public const int NoOrdinal = -1;

    /// <summary>How <see cref="Terminal"/> names an address or a source of which no document is held.</summary>
    public static int TerminalAt(int entity) => -2 - entity;
}

/// <summary>A carrier of a text: the source, or -1 when nobody knows who, and the document in which it carried the text.</summary>
internal readonly record struct Conduit(int SourceNumber, int Document);
