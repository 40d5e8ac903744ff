namespace Provenance.Tests.Validation;

/// <summary>Makes corpora of anything at all, as code can: nulls, blanks, odd characters, loops, values no vocabulary has; the same seed, the same corpus.</summary>
sealed class AnyCorpus(int seed)
{
    static readonly string[] Texts =
        [null!, "", " ", "a", "a", "b", "c", "A b", "\n\u0000\ud800", "will", "should be of", "\u202e", "é'", new('x', 3000), "{0}", "<b>", "a/b", "`"];

    static readonly int[] Numbers = [int.MinValue, -1, 0, 1, 2, 5, int.MaxValue];

    readonly Random random = new(seed);

    public Corpus Next() => new()
    {
        Id = Text(),
        AsOf = Chance() ? DateOnly.MinValue : DateOnly.MaxValue,
        Sources = Many(() => new Source
        {
            Id = Text(), Name = Text(), SameAs = Text(), Kind = Word<SourceKind>(),
            Reliability = Many(() => new ReliabilityRating { Grade = Word<Reliability>(), Basis = Text(), By = Text() }),
            Records = Many(() => new ReliabilityRecord { Counts = new TrackRecord(Chance() ? 0 : int.MaxValue, Chance() ? 3 : int.MaxValue), By = Text(), On = Date() }),
            Affiliations = Many(() => new Affiliation
            {
                Relation = Word<AffiliationRelation>(), Party = Text(), Polarity = Word<Polarity>(), StatedBy = Text(), StatedIn = Text(),
                Since = Date(), Until = Date(), Evidence = Words(),
            }),
        }),
        Documents = Many(() => new Document
        {
            Id = Text(), Published = Date(), Text = Chance() ? new() { File = Text(), Sha256 = Text() } : null,
            Chain = Many(() => new Hand { Role = Word<HandRole>(), Source = Text(), On = Date() }),
            DerivedFrom = Many(() => new Derivation { Document = Text(), Address = Text(), Source = Text(), How = Word<DerivationKind>() }),
            Disclaimers = Many(() => new Disclaimer { Kind = Word<DisclaimerKind>(), By = Text(), Evidence = Words() }),
            Retracted = Taken(),
        }),
        Claims = Many(() => new Claim
        {
            Id = Text(), Statement = Text(), Kind = Word<ClaimKind>(), Prior = Chance() ? double.NaN : Number(),
            About = Chance() ? new() { Item = Text(), Value = Text() } : null,
            Entails = Many(Text), Contradicts = Many(Text), Parties = Many(Text),
            Assertions = Many(() => new Assertion
            {
                Document = Text(), Stance = Word<Stance>(), AttributedTo = Text(), Manner = Word<Manner>(), From = Many(Text), OwnReporting = Chance(),
                Withdrawn = Taken(), Evidence = Words(),
            }),
        }),
        Texts = Chance() ? null! : new([new("a", new(Chance() ? "a b a will A b" : "", Text())), new("", new("x", "")), new("b", new("é\ud800\n", null!))]),
    };

    bool Chance() => random.Next(2) == 0;

    string Text() => Texts[random.Next(Texts.Length)];

    int Number() => Numbers[random.Next(Numbers.Length)];

    T Word<T>() where T : struct, Enum => (T)(object)random.Next(-1, 12);

    EdtfDate? Date() => Chance() ? EdtfDate.Parse(Chance() ? "2020" : "../2019") : null;

    Evidence? Words() => Chance() ? null : new() { Exact = Text(), Prefix = Text(), Suffix = Text(), Occurrence = Chance() ? null : Number(), Position = Chance() ? null : new(Number(), Number()) };

    Withdrawal? Taken() => Chance() ? null : new() { On = Date(), StatedIn = Text() };

    ValueList<T> Many<T>(Func<T> make) => Enumerable.Range(0, random.Next(5)).Select(i => random.Next(8) == 0 ? default! : make()).ToValueList();
}
