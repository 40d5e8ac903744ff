namespace Provenance;

/// <summary>
/// The reliability axis of the Admiralty code (STANAG 2511): what is known of a source's past. A letter, never a number;
/// <see cref="F"/> is the absence of a judgement and lies neither below E nor between C and D.
/// </summary>
public enum Reliability
{
    /// <summary>Cannot be judged: no basis. The default.</summary>
    F,

    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,
}
