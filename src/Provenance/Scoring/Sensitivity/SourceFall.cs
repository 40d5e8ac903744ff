namespace Provenance;

/// <summary>What falls if a source falls.</summary>
/// <param name="Source">The source.</param>
/// <param name="CountsAsOne">Ids of the sources that count as one with it, itself included, sorted; empty where there is none but it.</param>
/// <param name="Judgement">How it is judged: what counts, and what every rater says.</param>
/// <param name="Claims">The ranked claims with a live line that rests on it: the greatest change of score first; equal ones by id.</param>
public sealed record SourceFall(Source Source, ValueList<string> CountsAsOne, Judgement Judgement, ValueList<ClaimFall> Claims)
{
    /// <summary>How many claims nothing supports without it.</summary>
    public int Alone => Claims.Count(fall => fall.StandsAlone);
}
