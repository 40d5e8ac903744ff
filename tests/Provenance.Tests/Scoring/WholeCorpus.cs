namespace Provenance.Tests.Scoring;

/// <summary>Whole corpora of everything scoring looks at: chains, derivations and circles of them, ties, dates, withdrawals, tied claims. The seed decides.</summary>
static class WholeCorpus
{
    public static Corpus Any(int seed)
    {
        Random random = new(seed);
        bool One(int of) => random.Next(of) == 0;
        int sources = random.Next(2, 9), documents = random.Next(1, 11), claims = random.Next(1, 6);
        string Source() => $"s{random.Next(sources)}";
        EdtfDate? Day() => One(3) ? null : EdtfDate.Parse($"20{random.Next(10, 14)}-0{random.Next(1, 10)}{(One(3) ? "" : "-1" + random.Next(10))}");
        Withdrawal? Taken() => One(12) ? new Withdrawal { On = Day() } : null;
        Affiliation Tie(int own) => new()
        {
            Relation = (AffiliationRelation)random.Next(8), Party = $"s{(own + 1 + random.Next(sources - 1)) % sources}", Polarity = One(5) ? Polarity.Denied : Polarity.Stated,
            Status = One(2) ? null : (AffiliationStatus)random.Next(4), Since = One(3) ? Day() : null, Until = One(3) ? Day() : null,
        };
        return new Corpus
        {
            Id = "any",
            AsOf = One(2) ? null : new DateOnly(2013, 1, 1),
            Sources = Many(sources, i => new Source
            {
                Id = $"s{i}", Kind = One(3) ? (SourceKind)random.Next(9) : SourceKind.Outlet, SameAs = One(12) ? $"s{(i + 1) % sources}" : null, Ecosystem = One(6) ? "eco" : null,
                Reliability = Many(random.Next(3), _ => new ReliabilityRating { Grade = (Reliability)random.Next(6) }),
                // Drawn from the seed alone, so that the rest of a corpus does not hang on it.
                Records = (seed + i) % 5 == 0 ? [new ReliabilityRecord { Counts = new TrackRecord(seed % 13, (seed + 3 * i) % 7) }] : [],
                Affiliations = Many(One(3) ? random.Next(1, 3) : 0, _ => Tie(i)),
            }),
            Documents = Many(documents, i => new Document
            {
                Id = $"d{i}", Published = Day(), Genre = One(8) ? Genre.PressRelease : Genre.Article, Investigation = One(10) ? "probe" : null, Retracted = Taken(),
                Chain = Many(random.Next(4), _ => new Hand { Role = (HandRole)random.Next(7), Source = Source(), On = Day(), Verified = One(8) }),
                // Mostly of earlier documents; now and then in a circle.
                DerivedFrom = i == 0 ? [] : Many(Math.Max(0, random.Next(5) - 2), _ => One(6)
                    ? new Derivation { Address = "https://example.org/" + random.Next(2), Source = One(2) ? Source() : null, How = (DerivationKind)random.Next(8) }
                    : new Derivation
                    {
                        Document = $"d{(One(5) ? (i + 1 + random.Next(documents - 1)) % documents : random.Next(i))}", How = (DerivationKind)random.Next(8),
                        Certainty = One(5) ? Certainty.Suspected : Certainty.Shown, Verified = One(6),
                    }),
                Disclaimers = Many(One(5) ? 1 : 0, _ => new Disclaimer { Kind = (DisclaimerKind)random.Next(5), By = One(2) ? Source() : null }),
            }),
            Claims = Many(claims, i => new Claim
            {
                Id = $"c{i}", Statement = $"Claim {i}.", Kind = One(2) ? (ClaimKind)random.Next(7) : ClaimKind.Event, Prior = One(4) ? 0.1 * random.Next(1, 10) : null,
                About = One(4) ? new ItemValue { Item = "item", Value = $"v{random.Next(2)}" } : null,
                Entails = One(4) && i > 0 ? [$"c{random.Next(i)}"] : [], Contradicts = One(5) && i > 0 ? [$"c{random.Next(i)}"] : [],
                Parties = One(3) ? [Source()] : [],
                Assertions = Many(random.Next(7), _ => new Assertion
                {
                    Document = $"d{random.Next(documents)}", Stance = One(3) ? Stance.Denies : Stance.Asserts, Modality = One(2) ? (Modality)random.Next(4) : Modality.Asserted,
                    AttributedTo = One(4) ? Source() : null, Manner = One(2) ? null : (Manner)random.Next(3), Official = One(12), OwnReporting = One(10), Withdrawn = Taken(),
                }).DistinctBy(assertion => assertion.Document).ToValueList(),
            }),
        };
    }

    static ValueList<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToValueList();
}
