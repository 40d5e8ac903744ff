namespace Provenance;

/// <summary>What was learned of a source.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Accuracy">The expected share of its observations that are true, in [0, 1]: the mean probability of its values. NaN without observations.</param>
/// <param name="Low">The lower end of the 95 % interval of the accuracy (Wilson's score interval on the number of observations).</param>
/// <param name="High">The upper end.</param>
/// <param name="Claims">How many observations it has.</param>
/// <param name="Weight">What a vote of it weighs, in the algorithm's own measure; comparable within one run only.</param>
public sealed record SourceEstimate(string Source, double Accuracy, double Low, double High, int Claims, double Weight);
