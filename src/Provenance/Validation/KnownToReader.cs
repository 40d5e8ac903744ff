using Provenance.Corpora;
using Provenance.Validation.Rules;

namespace Provenance.Validation;

/// <summary>What the reader has said already, so that the rules need not say it again.</summary>
internal sealed class KnownToReader
{
    static readonly string MissingId = new MissingId().Code;
    static readonly string TextsNotAtHand = new TextsNotAtHand().Code;

    /// <summary>Where there was nothing to read, or not all of it, there may be no id either.</summary>
    static readonly string[] NothingRead =
        [ReadingRules.NotFound.Code, ReadingRules.NotACorpusFile.Code, ReadingRules.EmptyFolder.Code, ReadingRules.Unreadable.Code, ReadingRules.Syntax.Code];

    readonly HashSet<Location> errors = [];
    readonly bool noCorpusId, noTexts;

    public KnownToReader(ValueList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            if (finding.Severity == Severity.Error && finding.Location.Line > 0)
                errors.Add(finding.Location);
            noCorpusId |= finding.Code == ReadingRules.NoCorpusId.Code || NothingRead.Contains(finding.Code);
            noTexts |= finding.Code == ReadingRules.NoTexts.Code || finding.Code == ReadingRules.NoTextsFolder.Code;
        }
    }

    /// <summary>Whether a rule's finding follows from what the reader found: at the place of its error, or of the same lack.</summary>
    public bool Covers(Diagnostic finding) =>
        (finding.Severity == Severity.Error && errors.Contains(finding.Location))
        || (noCorpusId && finding.Code == MissingId && finding.Subject.Length == 0)
        || (noTexts && finding.Code == TextsNotAtHand);
}
