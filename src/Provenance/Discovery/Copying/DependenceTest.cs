namespace Provenance.Discovery;

/// <summary>
/// Bayes' rule over three ways a pair can be: independent, the first copies the second, the second copies the first
/// (Dong, Berti-Equille, Srivastava, PVLDB 2(1) 2009, section 3, with accuracies). Everything is in logarithms.
/// </summary>
internal readonly struct DependenceTest
{
    readonly double logTrueBy1, logTrueBy2, logFalseBy1, logFalseBy2, logDifferent;
    readonly double copyRate, n;
    readonly double bothTrue, bothFalse, first, second;

    public DependenceTest(double first, double second, double copyRate, double falseValues)
    {
        (this.first, this.second, this.copyRate, n) = (first, second, copyRate, falseValues);
        bothTrue = first * second;
        bothFalse = (1 - first) * (1 - second) / n;
        logTrueBy1 = Math.Log(second * copyRate / bothTrue + 1 - copyRate);
        logTrueBy2 = Math.Log(first * copyRate / bothTrue + 1 - copyRate);
        logFalseBy1 = Math.Log((1 - second) * copyRate / bothFalse + 1 - copyRate);
        logFalseBy2 = Math.Log((1 - first) * copyRate / bothFalse + 1 - copyRate);
        logDifferent = Math.Log(1 - copyRate);
    }

    /// <summary>What a shared value of a probability adds to the log odds of either direction, likelihoods averaged.</summary>
    public (double By1, double By2) Mixed(double probability)
    {
        double independent = probability * bothTrue + (1 - probability) * bothFalse;
        double by1 = copyRate * (probability * second + (1 - probability) * (1 - second)) / independent + 1 - copyRate;
        double by2 = copyRate * (probability * first + (1 - probability) * (1 - first)) / independent + 1 - copyRate;
        return (Math.Log(by1), Math.Log(by2));
    }

    /// <summary>The log odds of either direction from counts of shared true, shared false and different values.</summary>
    public (double By1, double By2) Counted(double sharedTrue, double sharedFalse, double different) =>
        (sharedTrue * logTrueBy1 + sharedFalse * logFalseBy1 + different * logDifferent,
         sharedTrue * logTrueBy2 + sharedFalse * logFalseBy2 + different * logDifferent);

    /// <summary>The log odds that different values add.</summary>
    public double Different(double count) => count * logDifferent;

    /// <summary>The probabilities that the first copies and that the second does.</summary>
    public static (double By1, double By2) Posterior((double By1, double By2) logOdds, double prior)
    {
        Span<double> logs = [Math.Log(1 - prior), Math.Log(prior / 2) + logOdds.By1, Math.Log(prior / 2) + logOdds.By2];
        LogSpace.Normalise(logs);
        return (logs[1], logs[2]);
    }
}
