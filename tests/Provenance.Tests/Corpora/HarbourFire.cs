namespace Provenance.Tests.Corpora;

/// <summary>A small corpus that uses every field of the format, and in which nothing is amiss.</summary>
static class HarbourFire
{
    public const string Yaml = """
        provenance: 1
        id: harbour-fire
        title: What is known of the harbour fire
        asOf: 2025-06-30
        texts: texts/

        sources:
          - id: coast-daily
            name: Coast Daily
            kind: outlet
            address: https://coast-daily.example
            ecosystem: coast-papers
            reliability: { grade: C, basis: "two corrections in 2024", by: our-desk, on: 2025-01-10 }
            affiliations:
              - { relation: controlled-by, party: harbour-authority, polarity: denied, status: declared, statedBy: coast-daily, statedIn: d2, quote: "is not run by the Authority" }
              - { relation: member-of, party: mirror-site, since: 2020, until: 2024-12~, quote: "member of the ring", prefix: "a ", suffix: " of sites", occurrence: 2, position: { start: 10, end: 28 } }
            notes: Appears six days a week.
          - { id: harbour-authority, name: Harbour Authority, kind: government, reliability: F }
          - id: mirror-site
            kind: platform
            reliability:
              - D
              - { grade: C, by: other-desk }
          - { id: j-roe, name: J. Roe, kind: person }
          - { id: roe, sameAs: j-roe, kind: person }
          - { id: passer-by, name: "A passer-by", kind: anonymous }
        documents:
          - id: d1
            title: Minutes of the night watch
            genre: record
            language: en
            published: 2025-06-02
            chain:
              - { role: author, source: harbour-authority }
          - id: d2
            title: Fire under control
            text: { file: d2.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef }
            address: https://coast-daily.example/fire
            published: [2025-06-02, 2025-06-03]
            chain:
              - { role: author, source: j-roe }
              - { role: publisher, source: coast-daily, on: 2025-06-02 }
              - { role: republisher, source: mirror-site, on: 2025-06-03, verified: true }
            derivedFrom:
              - { document: d1, how: based-on, certainty: suspected }
              - { address: "https://elsewhere.example/1", source: passer-by, how: quotes, verified: true }
            disclaimers:
              - { kind: non-endorsement, by: mirror-site, quote: "do not necessarily represent" }
            investigation: waterfront
            retracted: { on: 2025-06-20, statedIn: d1 }
          - { id: d3, published: ../2025-06, retracted: true, notes: "Found in a drawer." }
        claims:
          - id: fire-began-at-pier-4
            statement: The fire began at Pier 4.
            kind: event
            about: { item: fire-start-place, value: pier-4 }
            entails: [fire-in-harbour]
            contradicts: fire-began-at-pier-5
            parties: [harbour-authority, coast-daily]
            horizon: P2Y
            prior: 0.25
            notes: Disputed.
            assertions:
              - { in: d2, quote: "started at Pier 4", official: true, from: [d1], notes: "First paragraph." }
              - { in: d3, stance: denies, modality: hedged, attributedTo: harbour-authority, manner: vague, ownReporting: true, withdrawn: { on: 2025-06-21 } }
          - { id: fire-in-harbour, statement: "There was a fire in the harbour.", kind: event }
          - { id: fire-began-at-pier-5, statement: "The fire began at Pier 5.", kind: event, assertions: [{ in: d1, withdrawn: true }] }
        """;

    public static Corpus Corpus { get; } = CorpusReader.Parse(Yaml).Corpus;
}
