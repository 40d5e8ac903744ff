using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Scores one claim after another again and keeps everything on the way. For one thread.</summary>
internal sealed class ClaimExplainer(ScoringModel model)
{
    readonly ClaimScorer scorer = new(model);
    readonly LinkFinder links = new(model.Lineage, model.Options.Dependence);

    /// <summary>Explains the claim at a position of the corpus.</summary>
    public Explanation Explain(int number, RankedClaim ranked)
    {
        MeasureLog supportLog = new(), oppositionLog = new();
        scorer.Gather(number, ranked.Claim, supporting: supportLog, opposing: oppositionLog);
        ClaimFacts facts = scorer.Facts;
        Line[] support = facts.Support.ToArray(), opposition = facts.Opposition.ToArray(), live = [.. support, .. opposition];
        int against = support.Length;
        LineHands[] hands = Array.ConvertAll(live, line => new LineHands(model.Lineage, line));
        FlagSet flags = ranked.Flags;
        return new Explanation
        {
            Claim = ranked.Claim,
            Rank = ranked.Rank,
            Lines =
            [
                .. Lines(support, hands, supportLog, 0, facts), .. Lines(opposition, hands, oppositionLog, against, facts),
                .. Gone(live.Length, facts), .. Weightless(live.Length + facts.Dead.Length, facts),
            ],
            Links = [.. Links(support, 0), .. Links(opposition, against)],
            Reasons = new DependenceReasons(model.Lineage, links, support, hands).Of(Pairs(support, supportLog), facts),
            Judgements = Judgements(live),
            Levels = [.. Levels(supportLog, Stance.Asserts, 0), .. Levels(oppositionLog, Stance.Denies, against)],
            Merges = Merges(live),
            Origins = ranked.Details.Origins with { Bottlenecks = flags.Contains(Flags.Bottleneck) ? facts.Bottlenecks : [] },
            Opinion = ranked.Opinion,
            Score = ranked.Score,
            Low = ranked.Low,
            High = ranked.High,
            Tier = ranked.Tier,
            TierReason = Tiers.Of(facts.Supporting, ranked.Opinion, ranked.Low).Reason,
            Credibility = ranked.Credibility,
            Flags = flags.Select(flag => new ExplainedFlag(flag, Flags.SeverityOf(flag, facts), Flags.Witness(flag, facts))).ToValueList(),
            StrengthCap = model.Options.StrengthCap,
        };
    }

    IEnumerable<ExplainedLine> Lines(Line[] lines, LineHands[] hands, MeasureLog log, int offset, ClaimFacts facts)
    {
        int[] chosen = log.Levels.Find(level => level.Level == DependenceLevel.Lenient)?.Chosen ?? [];
        Dictionary<int, int>? folded = log.Folded.Count == 0 ? null : log.Folded.ToDictionary(pair => pair.Line, pair => pair.Into);
        for (int i = 0; i < lines.Length; i++)
        {
            if (Array.BinarySearch(chosen, i) >= 0)
            {
                yield return Line(lines[i], hands[offset + i], offset + i + 1, LineFate.Counts, facts);
                continue;
            }
            int because = folded is not null && folded.TryGetValue(i, out int into) ? into : StrongestLinked(lines, i, chosen);
            yield return Line(lines[i], hands[offset + i], offset + i + 1, LineFate.Dropped, facts) with
            {
                Because = because < 0 ? null : offset + because + 1,
                Through = because < 0 ? "not weighed: too many lines" : string.Join(", ", links.All(lines[i], lines[because]).Where(link => link.Weight.Lenient).Select(Through)),
            };
        }
    }

    /// <summary>Of the chosen lines that one depends on, the strongest, the first of several.</summary>
    int StrongestLinked(Line[] lines, int line, int[] chosen)
    {
        int strongest = -1;
        foreach (int other in chosen)
            if (links.Between(lines[line], lines[other]).Lenient && (strongest < 0 || lines[other].Weight > lines[strongest].Weight))
                strongest = other;
        return strongest;
    }

    IEnumerable<ExplainedLine> Gone(int offset, ClaimFacts facts)
    {
        for (int i = 0; i < facts.Dead.Length; i++)
            yield return Line(facts.Dead[i], offset + i + 1, LineFate.Withdrawn, facts);
    }

    /// <summary>Lines that nobody took back and that have no strength: their voice has no trust, or the options leave nothing of them.</summary>
    IEnumerable<ExplainedLine> Weightless(int offset, ClaimFacts facts)
    {
        for (int i = 0, number = offset; i < scorer.Lines.Length; i++)
            if (scorer.Lines[i] is { IsDead: false, Strength: <= 0 })
                yield return Line(scorer.Lines[i], ++number, LineFate.Weightless, facts);
    }

    ExplainedLine Line(Line line, int number, LineFate fate, ClaimFacts facts) => Line(line, new LineHands(model.Lineage, line), number, fate, facts);

    ExplainedLine Line(Line line, LineHands hands, int number, LineFate fate, ClaimFacts facts)
    {
        int speaker = model.Grades.Speaker(line.Route);
        return new ExplainedLine
        {
            Number = number,
            Stance = line.Opposes ? Stance.Denies : Stance.Asserts,
            Assertion = line.Assertion,
            Document = facts.DocumentOf(line).Id,
            LentBy = ReferenceEquals(line.Claim, facts.Claim) ? null : line.Claim.Id,
            Voice = speaker < 0 ? null : model.Lineage.Corpus.Sources[speaker].Id,
            AttributedTo = line.Assertion.AttributedTo,
            Quote = line.Assertion.Evidence?.Exact,
            Factors = new(model.Strength.Factors(line, facts.PartiesOf(line.Claim))),
            Strength = line.Strength,
            Evidence = line.Weight,
            RestsOn = Sorted(Array.ConvertAll(line.Factors, Name)),
            Originals = OriginalsOf(hands),
            Fate = fate,
        };
    }

    ValueList<string> OriginalsOf(LineHands hands)
    {
        List<string> originals = [];
        foreach (Route end in hands.Ends)
            if (end.Origin >= 0 && model.Lineage.Documents.Documents[end.Origin].Id is { } original && !originals.Contains(original))
                originals.Add(original);
        return Sorted([.. originals]);
    }

    static ValueList<string> Sorted(string[] names)
    {
        Array.Sort(names, StringComparer.Ordinal);
        return new ValueList<string>(names);
    }

    /// <summary>The pairs of lines to look for reasons in: all of few lines, of many each with the one that stands for it.</summary>
    IEnumerable<(int Left, int Right)> Pairs(Line[] lines, MeasureLog log)
    {
        if (lines.Length <= IndependenceMeter.FoldBeyond)
        {
            for (int i = 0; i < lines.Length; i++)
                for (int j = i + 1; j < lines.Length; j++)
                    yield return (i, j);
            yield break;
        }
        foreach ((int line, int into) in log.Folded)
            yield return (line, into);
        int[] chosen = log.Levels.Find(level => level.Level == DependenceLevel.Lenient)?.Chosen ?? [];
        HashSet<int> settled = [.. chosen, .. log.Folded.Select(pair => pair.Line)];
        for (int i = 0; i < lines.Length; i++)
            if (!settled.Contains(i) && StrongestLinked(lines, i, chosen) is >= 0 and int strongest)
                yield return (i, strongest);
    }

    IEnumerable<ExplainedLink> Links(Line[] lines, int offset)
    {
        // Beyond, a picture of the links would be larger than anyone can read; the fates of the lines still tell.
        if (lines.Length > IndependenceMeter.FoldBeyond)
            yield break;
        for (int i = 0; i < lines.Length; i++)
            for (int j = i + 1; j < lines.Length; j++)
                foreach (Link link in links.All(lines[i], lines[j]))
                    yield return new ExplainedLink(offset + i + 1, offset + j + 1, link.Kind, link.Weight, Through(link));
    }

    static IEnumerable<ExplainedLevel> Levels(MeasureLog log, Stance stance, int offset) =>
        log.Levels.Select(level => new ExplainedLevel(stance, level.Level, level.From, level.To,
            level.Counted.Select(line => offset + line + 1).ToValueList(), level.Chosen.Select(line => offset + line + 1).ToValueList(), level.Evidence)
        {
            Beyond = level.Level == DependenceLevel.Lenient ? log.Beyond.Evidence : 0,
            OriginsBeyond = level.Level == DependenceLevel.Lenient ? log.Beyond.Origins : 0,
        });

    /// <summary>The sources whose trust enters the strength of some line.</summary>
    ValueList<Judgement> Judgements(Line[] lines)
    {
        List<int> sources = [];
        foreach (Line line in lines)
        {
            sources.Add(model.Grades.Speaker(line.Route));
            if (line.AttributedTo >= 0 && !line.IsUtterance)
                sources.Add(line.AttributedTo);
            foreach (Conduit conduit in line.Route.Conduits)
                sources.Add(conduit.SourceNumber);
        }
        Judgement[] judgements = [.. FactorSet.Of(sources).Where(source => source >= 0).Select(model.Grades.Of)];
        Array.Sort(judgements, static (left, right) => string.CompareOrdinal(left.Source, right.Source));
        return new ValueList<Judgement>(judgements);
    }

    /// <summary>The sources that count as one, where a line rests on them.</summary>
    ValueList<string> Merges(Line[] lines)
    {
        List<int> merged = [];
        foreach (Line line in lines)
            foreach (int entity in line.Factors)
                if (model.Lineage.Entities[entity].Members.Length > 1)
                    merged.Add(entity);
        return merged.Count == 0 ? [] : Sorted(Array.ConvertAll(FactorSet.Of(merged), AsOne));
    }

    string AsOne(int entity)
    {
        Entity merged = model.Lineage.Entities[entity];
        return string.Join(" = ", merged.Members) + (merged.ByControl ? " (one controller)" : " (the same source)");
    }

    string Through(Link link) => link.Kind switch
    {
        LinkKind.SharedOrigin => Name(link.Left),
        LinkKind.CommonControl when link.Left == link.Right => "one controller: " + Name(link.Left),
        LinkKind.Unattributed => "unattributed: it may be the other's origin",
        LinkKind.SuspectedDerivation => "suspected derivation from " + Name(link.Left),
        LinkKind.WireService => "both may go back to the agency " + Name(link.Left),
        _ => $"{Term<LinkKind>.Of(link.Kind)}: {Name(link.Left)}, {Name(link.Right)}",
    };

    string Name(int entity) => model.Lineage.Entities[entity].Label;
}
