namespace Provenance.Corpora;

/// <summary>Makes one of the parts of a corpus. The header may be spread over files, but each of its fields stands in one of them.</summary>
internal static class Merge
{
    public static CorpusPart Of(List<CorpusPart> parts, Findings findings)
    {
        CorpusPart? Owner(string field)
        {
            CorpusPart? owner = null;
            foreach (CorpusPart part in parts)
            {
                if (!part.Places.Has(field))
                    continue;
                if (owner is null)
                    owner = part;
                else if (part.Places.Self.File != owner.Places.Self.File)
                    findings.Add(ReadingRules.HeaderTwice, $"`{field}` of the corpus stands in {owner.Places[field]} already.", "Keep it in one file.", part.Places[field]);
            }
            return owner;
        }

        CorpusPart? id = Owner("id"), title = Owner("title"), asOf = Owner("asOf"), texts = Owner("texts");
        CorpusPart? header = id ?? title ?? asOf ?? texts ?? parts.FirstOrDefault();
        if (id is null && header is not null && !parts.Exists(part => part.IsBroken))
            findings.Add(ReadingRules.NoCorpusId, "The corpus has no id.", "Add `id: …`, in kebab-case, to the header.", header.Places.Self);
        return new CorpusPart
        {
            Id = id?.Id,
            Title = title?.Title,
            AsOf = asOf?.AsOf,
            Texts = texts?.Texts,
            Sources = Join(parts, part => part.Sources),
            Documents = Join(parts, part => part.Documents),
            Claims = Join(parts, part => part.Claims),
            Places = header?.Places ?? default,
            IsBroken = parts.Exists(part => part.IsBroken),
        };
    }

    static ValueList<T> Join<T>(List<CorpusPart> parts, Func<CorpusPart, ValueList<T>> items)
    {
        if (parts.Count == 1)
            return items(parts[0]);
        T[] all = new T[parts.Sum(part => items(part).Count)];
        int at = 0;
        foreach (CorpusPart part in parts)
        {
            items(part).AsSpan().CopyTo(all.AsSpan(at));
            at += items(part).Count;
        }
        return new ValueList<T>(all);
    }
}
