namespace Provenance;

/// <summary>How probable something is, in the words of ICD 203 (Analytic Standards). Certainty has no term, nor has impossibility.</summary>
public enum Likelihood
{
    /// <summary>1 to 5 %: almost no chance, remote.</summary>
    AlmostNoChance,

    /// <summary>5 to 20 %: very unlikely, highly improbable.</summary>
    VeryUnlikely,

    /// <summary>20 to 45 %: unlikely, improbable.</summary>
    Unlikely,

    /// <summary>45 to 55 %: roughly even chance, roughly even odds.</summary>
    RoughlyEvenChance,

    /// <summary>55 to 80 %: likely, probable.</summary>
    Likely,

    /// <summary>80 to 95 %: very likely, highly probable.</summary>
    VeryLikely,

    /// <summary>95 to 99 %: almost certain, nearly certain.</summary>
    AlmostCertain,
}

/// <summary>The two rows of synonyms of ICD 203. A text picks one and stays in it.</summary>
public enum LikelihoodRow
{
    /// <summary>Almost no chance, very unlikely, ... almost certain.</summary>
    Likelihood,

    /// <summary>Remote, highly improbable, ... nearly certain.</summary>
    Probability,
}

/// <summary>How well founded a judgement is, in the words of ICD 203. Another thing than how probable it makes something.</summary>
public enum AnalyticConfidence
{
    /// <summary>Much is unknown.</summary>
    Low,

    /// <summary>Half or more is known.</summary>
    Moderate,

    /// <summary>Nearly all is known, from two independent origins or more.</summary>
    High,
}
