using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Corpora;

/// <summary>Corpora of all kinds: every field present and absent, and texts that are hard to write down.</summary>
static class CorpusGenerator
{
    static readonly string[] Pieces =
    [
        "a", "word", "Ünï", "漢字", "😀", " ", "  ", ":", ": ", "#", " #", "- ", "-", "?", "? ", ",", ", ", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "\\", "%", "@", "`",
        "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u001b", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffe", "\uffff", "<<", "~", "null", "true",
        "no", "1", "1.5", "0x1F", "2025-01-01", "---", "...", "<", "&amp;", "=", "/", "'''", "\U0010FFFF",
    ];

    static readonly Gen<string> Nasty = Gen.Choose(0, 6).SelectMany(length => Gen.ArrayOf(Gen.Elements(Pieces), length)).Select(string.Concat);

    static readonly Gen<string> Arbitrary = ArbMap.Default.GeneratorFor<string>().Select(text => Whole(text ?? ""));

    static readonly Gen<string> Text = Gen.Frequency((3, Nasty), (1, Arbitrary), (1, Gen.Constant(string.Concat(Enumerable.Repeat("A rather long sentence. ", 60)))));

    static readonly Gen<EdtfDate> Date = Gen.Elements("2025", "2025-06", "2025-06-03", "2025-06?", "2025~", "2025-06-03%", "../2025-06", "2025-06/..", "2024/2025", "[2021-01-04,2021-04-01]", "[..2021-01]", "-0044", "Y17E7", "20XX")
        .Where(text => EdtfDate.TryParse(text, out _)).Select(EdtfDate.Parse);

    static readonly Gen<bool> Flag = Gen.Elements(true, false);

    static readonly Gen<Evidence> Evidence =
        from exact in Text
        from prefix in Maybe(Text)
        from suffix in Maybe(Text)
        from occurrence in Perhaps(ArbMap.Default.GeneratorFor<int>())
        from position in Perhaps(from start in ArbMap.Default.GeneratorFor<int>() from end in ArbMap.Default.GeneratorFor<int>() select new TextPosition(start, end))
        select new Evidence { Exact = exact, Prefix = prefix, Suffix = suffix, Occurrence = occurrence, Position = position };

    static readonly Gen<Withdrawal> Withdrawal =
        from day in Maybe(Date)
        from statedIn in Maybe(Text)
        select new Withdrawal { On = day, StatedIn = statedIn };

    static readonly Gen<Affiliation> Affiliation =
        from relation in Word<AffiliationRelation>()
        from party in Text
        from polarity in Word<Polarity>()
        from status in Perhaps(Word<AffiliationStatus>())
        from statedBy in Maybe(Text)
        from statedIn in Maybe(Text)
        from since in Maybe(Date)
        from until in Maybe(Date)
        from evidence in Maybe(Evidence)
        select new Affiliation { Relation = relation, Party = party, Polarity = polarity, Status = status, StatedBy = statedBy, StatedIn = statedIn, Since = since, Until = until, Evidence = evidence };

    static readonly Gen<ReliabilityRating> Rating =
        from grade in Word<Reliability>()
        from basis in Maybe(Text)
        from speaker in Maybe(Text)
        from day in Maybe(Date)
        select new ReliabilityRating { Grade = grade, Basis = basis, By = speaker, On = day };

    static readonly Gen<ReliabilityRecord> Record =
        from right in Gen.Elements(0, 1, 7, int.MaxValue)
        from wrong in Gen.Elements(0, 3, int.MaxValue)
        from basis in Maybe(Text)
        from speaker in Maybe(Text)
        from day in Maybe(Date)
        select new ReliabilityRecord { Counts = new TrackRecord(right, wrong), Basis = basis, By = speaker, On = day };

    static readonly Gen<Source> Source =
        from id in Text
        from name in Maybe(Text)
        from kind in Word<SourceKind>()
        from address in Maybe(Text)
        from sameAs in Maybe(Text)
        from ecosystem in Maybe(Text)
        from reliability in List(Rating)
        from records in List(Record)
        from affiliations in List(Affiliation)
        from notes in Maybe(Text)
        select new Source { Id = id, Name = name, Kind = kind, Address = address, SameAs = sameAs, Ecosystem = ecosystem, Reliability = reliability, Records = records, Affiliations = affiliations, Notes = notes };

    static readonly Gen<Hand> Hand =
        from role in Word<HandRole>()
        from source in Text
        from day in Maybe(Date)
        from verified in Flag
        select new Hand { Role = role, Source = source, On = day, Verified = verified };

    static readonly Gen<Derivation> Derivation =
        from document in Maybe(Text)
        from address in Maybe(Text)
        from source in Maybe(Text)
        from how in Word<DerivationKind>()
        from certainty in Word<Certainty>()
        from verified in Flag
        select new Derivation { Document = document, Address = address, Source = source, How = how, Certainty = certainty, Verified = verified };

    static readonly Gen<Disclaimer> Disclaimer =
        from kind in Word<DisclaimerKind>()
        from speaker in Maybe(Text)
        from evidence in Maybe(Evidence)
        select new Disclaimer { Kind = kind, By = speaker, Evidence = evidence };

    static readonly Gen<DocumentText> Captured =
        from file in Text
        from sha256 in Maybe(Gen.ArrayOf(Gen.Elements("0123456789abcdef".ToCharArray()), 64).Select(digits => new string(digits)))
        select new DocumentText { File = file, Sha256 = sha256 };

    static readonly Gen<Document> Document =
        from id in Text
        from title in Maybe(Text)
        from text in Maybe(Captured)
        from address in Maybe(Text)
        from language in Maybe(Text)
        from genre in Word<Genre>()
        from published in Maybe(Date)
        from chain in List(Hand)
        from derivedFrom in List(Derivation)
        from disclaimers in List(Disclaimer)
        from investigation in Maybe(Text)
        from retracted in Maybe(Withdrawal)
        from notes in Maybe(Text)
        select new Document
        {
            Id = id, Title = title, Text = text, Address = address, Language = language, Genre = genre, Published = published, Chain = chain,
            DerivedFrom = derivedFrom, Disclaimers = disclaimers, Investigation = investigation, Retracted = retracted, Notes = notes,
        };

    static readonly Gen<Assertion> Assertion =
        from document in Text
        from stance in Word<Stance>()
        from modality in Word<Modality>()
        from attributedTo in Maybe(Text)
        from manner in Perhaps(Word<Manner>())
        from official in Flag
        from originals in List(Text)
        from ownReporting in Flag
        from withdrawn in Maybe(Withdrawal)
        from evidence in Maybe(Evidence)
        from notes in Maybe(Text)
        select new Assertion
        {
            Document = document, Stance = stance, Modality = modality, AttributedTo = attributedTo, Manner = manner, Official = official, From = originals,
            OwnReporting = ownReporting, Withdrawn = withdrawn, Evidence = evidence, Notes = notes,
        };

    static readonly Gen<Claim> Claim =
        from id in Text
        from statement in Text
        from kind in Word<ClaimKind>()
        from about in Maybe(from item in Text from value in Text select new ItemValue { Item = item, Value = value })
        from entails in List(Text)
        from contradicts in List(Text)
        from parties in List(Text)
        from horizon in Perhaps(Gen.Elements(new Horizon(2, 0, 0), new Horizon(1, 6, 0), new Horizon(0, 0, 14), new Horizon(9_999, 9_999, 99_999)))
        from prior in Perhaps(ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite))
        from assertions in List(Assertion)
        from notes in Maybe(Text)
        select new Claim
        {
            Id = id, Statement = statement, Kind = kind, About = about, Entails = entails, Contradicts = contradicts, Parties = parties, Horizon = horizon,
            Prior = prior, Assertions = assertions, Notes = notes,
        };

    public static readonly Gen<Corpus> Corpus =
        from id in Text
        from title in Maybe(Text)
        from asOf in Perhaps(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber))
        from texts in Maybe(Text)
        from sources in List(Source)
        from documents in List(Document)
        from claims in List(Claim)
        select new Corpus { Id = id, Title = title, AsOf = asOf, TextsFolder = texts, Sources = sources, Documents = documents, Claims = claims };

    static Gen<T> Word<T>() where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    static Gen<T?> Perhaps<T>(Gen<T> gen) where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    static Gen<ValueList<T>> List<T>(Gen<T> gen) => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(gen, count)).Select(items => items.ToValueList());

    /// <summary>The text with half surrogate pairs replaced: no file can hold them.</summary>
    static string Whole(string text)
    {
        StringBuilder whole = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }
}
