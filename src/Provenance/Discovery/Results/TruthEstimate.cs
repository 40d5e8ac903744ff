using Provenance.Discovery;

namespace Provenance;

/// <summary>What a run found: a value for every item, an accuracy for every source, and the reasons.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed class TruthEstimate
{
    readonly Fit fit;
    readonly Verdicts verdicts;

    internal TruthEstimate(string algorithm, string because, Verdicts verdicts)
    {
        (Algorithm, ChosenBecause, this.verdicts, fit) = (algorithm, because, verdicts, verdicts.Fit);
        Observations = verdicts.Data;
        verdicts.EndRun();
    }

    /// <summary>The name of the algorithm.</summary>
    public string Algorithm { get; }

    /// <summary>Why this algorithm, in a sentence or two; empty where it was asked for.</summary>
    public string ChosenBecause { get; }

    /// <summary>What the run was given. Values may have been rounded.</summary>
    public Observations Observations { get; }

    /// <summary>How many iterations were made.</summary>
    public int Iterations => fit.Iterations;

    /// <summary>Whether the last iteration changed no more than the tolerance.</summary>
    public bool Converged => fit.Converged;

    /// <summary>Pairs of sources that probably copy, the most probable first; empty for algorithms that do not look.</summary>
    public ValueList<CopyPair> Copying => fit.Copying;

    /// <summary>What was found about an item.</summary>
    /// <param name="item">The item's id, from 0.</param>
    public ItemEstimate this[int item] => verdicts.Estimate(item);

    /// <summary>What was found about an item.</summary>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    public ItemEstimate this[string item] => verdicts.Estimate(IdOf(item));

    /// <summary>What was found about every item, in the order of their ids.</summary>
    public IEnumerable<ItemEstimate> Items
    {
        get
        {
            for (int i = 0; i < Observations.Items; i++)
                yield return verdicts.Estimate(i);
        }
    }

    /// <summary>What was learned of every source, in the order of their ids.</summary>
    public IEnumerable<SourceEstimate> Sources
    {
        get
        {
            for (int s = 0; s < Observations.Sources; s++)
                yield return Source(s);
        }
    }

    /// <summary>What was learned of a source.</summary>
    /// <param name="source">The source's id, from 0.</param>
    public SourceEstimate Source(int source)
    {
        int claims = Observations.ClaimsOfSource[source];
        double accuracy = verdicts.Accuracy(source);
        (double low, double high) = WilsonInterval.Of(accuracy, claims);
        return new SourceEstimate(Observations.SourceName(source), accuracy, low, high, claims, fit.Weights[source]);
    }

    /// <summary>Why an item has its value.</summary>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    public ItemReasons Explain(string item) => verdicts.Reasons(IdOf(item));

    /// <summary>The algorithm and what it did, in a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Algorithm}: {Observations.Items} items, {Iterations} iterations{(Converged ? "" : ", not converged")}");

    internal Verdicts Verdicts => verdicts;

    int IdOf(string item)
    {
        int id = Observations.FindItem(item);
        return id >= 0 ? id : throw new KeyNotFoundException($"There is no item '{item}'.");
    }
}
