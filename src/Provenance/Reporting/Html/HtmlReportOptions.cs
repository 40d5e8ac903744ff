namespace Provenance;

/// <summary>How an HTML report is made. What is shown of a claim changes no number of it.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>The defaults.</summary>
    public static HtmlReportOptions Default { get; } = new();

    /// <summary>
    /// How many characters of a text at hand are shown on each side of quoted words, from 0; cut at a blank where there is one. A report
    /// is passed on more easily than the texts are: 0 leaves them out.
    /// </summary>
    /// <value>160.</value>
    public int Context { get; init; } = 160;

    /// <summary>How many claims are on a page of the table, and can be read without scripts, from 1.</summary>
    /// <value>50.</value>
    public int Rows { get; init; } = 50;

    /// <summary>Whether each claim says what becomes of it when a source is left out. It is about a tenth of the file.</summary>
    /// <value>True.</value>
    public bool Sensitivity { get; init; } = true;
}
