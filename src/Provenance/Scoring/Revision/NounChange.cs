namespace Provenance;

/// <summary>A source, document or claim that two corpora do not have alike, or the corpus itself where its evaluation date differs.</summary>
/// <param name="Noun">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="How">How it changed.</param>
public sealed record NounChange(ChangedNoun Noun, string Id, HowChanged How)
{
    /// <summary>As <c>document d2 added</c>.</summary>
    public override string ToString() => $"{Term<ChangedNoun>.Of(Noun)} {Id} {Term<HowChanged>.Of(How)}";
}

/// <summary>What changed.</summary>
public enum ChangedNoun
{
    /// <summary>A source.</summary>
    Source,

    /// <summary>A document, or the text captured of it.</summary>
    Document,

    /// <summary>A claim, or what is said to it.</summary>
    Claim,

    /// <summary>The corpus itself: its evaluation date.</summary>
    Corpus,
}

/// <summary>How something changed from one corpus to another.</summary>
public enum HowChanged
{
    /// <summary>Only the later corpus has it.</summary>
    Added,

    /// <summary>Only the earlier corpus has it.</summary>
    Removed,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,
}
