namespace Provenance.Discovery;

/// <summary>How an algorithm turns what the sources weigh into what is believed of an item's values. Must be safe for several threads.</summary>
internal abstract class ItemModel
{
    /// <summary>Beliefs in an item's claims.</summary>
    /// <param name="item">The item.</param>
    /// <param name="scores">For each claim, the summed weight of the sources that make it.</param>
    /// <param name="beliefs">For each claim, what is believed; written here.</param>
    public abstract void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs);

    /// <summary>Whether the belief in a claim follows from its own score alone and is what its sources are credited with.</summary>
    public virtual bool IsClaimwise => false;

    /// <summary>Beliefs in any claims at once, where that is so.</summary>
    /// <param name="scores">For each claim, the summed weight of the sources that make it.</param>
    /// <param name="beliefs">For each claim, what is believed; written here. May be where the scores are.</param>
    public virtual void BelieveAll(ReadOnlySpan<double> scores, Span<double> beliefs) => throw new NotSupportedException();

    /// <summary>What each source of a claim gets from it; the belief itself unless an algorithm says otherwise.</summary>
    public virtual void Credit(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
    }
}
