namespace Provenance.Lineage;

/// <summary>
/// Everybody upward of an entity, itself included: whoever controls, owns or funds it directly or indirectly, with the weakest tie
/// on the best way there. Ascending by entity.
/// </summary>
/// <param name="Entities">The entities, ascending.</param>
/// <param name="Kinds">The weakest tie on the best way to each.</param>
internal readonly record struct Patrons(int[] Entities, TieKind[] Kinds)
{
    /// <summary>The strongest tie through a patron both have, and the patron; null and -1 when they have none in common.</summary>
    public TieKind? Common(Patrons other, out int patron)
    {
        TieKind? strongest = null;
        patron = -1;
        for (int i = 0, j = 0; i < Entities.Length && j < other.Entities.Length;)
        {
            if (Entities[i] < other.Entities[j])
                i++;
            else if (Entities[i] > other.Entities[j])
                j++;
            else
            {
                TieKind weaker = Kinds[i] < other.Kinds[j] ? Kinds[i] : other.Kinds[j];
                if (strongest is null || weaker > strongest)
                    (strongest, patron) = (weaker, Entities[i]);
                i++;
                j++;
            }
        }
        return strongest;
    }
}
