namespace Provenance.Discovery;

/// <summary>What stands for the numbers of an item.</summary>
internal enum Centre
{
    /// <summary>The weighted median: a number that was given.</summary>
    Median,

    /// <summary>The weighted mean.</summary>
    Mean,
}

/// <summary>How a loss-minimising method works: the plain centre of what is given, unless it weighs the sources.</summary>
/// <param name="centre">What stands for the numbers of an item.</param>
/// <param name="rounds">How many rounds at most; 0 for the plain centre.</param>
internal class LossRule(Centre centre, int rounds)
{
    /// <summary>The floor under losses, so that a source without any weighs much and not infinitely much.</summary>
    public const double Least = 1e-7;

    /// <summary>What stands for the numbers of an item.</summary>
    public Centre Centre => centre;

    /// <summary>How many rounds at most; 0 for the plain centre.</summary>
    public int Rounds => rounds;

    /// <summary>Whether errors of numbers are squared.</summary>
    public virtual bool Squared => false;

    /// <summary>Whether losses are means a claim rather than sums.</summary>
    public virtual bool PerClaim => false;

    /// <summary>A source's weight.</summary>
    /// <param name="loss">Its loss.</param>
    /// <param name="claims">Its observations.</param>
    /// <param name="largest">The largest loss of a source.</param>
    public virtual double Weigh(double loss, int claims, double largest) => 1;
}
