namespace Provenance.Validation;

/// <summary>One noun as the rules meet it: with the corpus around it and the path that leads to it.</summary>
internal abstract class Visit(CorpusContext context)
{
    /// <summary>The corpus around the noun.</summary>
    public CorpusContext Context => context;

    /// <summary>The path to the noun, such as <c>claims/fire/assertions/2</c>, positions from 0. Made only when there is a finding.</summary>
    public abstract string Subject { get; }
}

/// <summary>The visit to the corpus as a whole, before any other.</summary>
internal sealed class CorpusVisit(CorpusContext context) : Visit(context)
{
    public Corpus Corpus => Context.Corpus;

    public override string Subject => "";
}
