namespace Provenance.Corpora;

/// <summary>The shapes the field tables are made of.</summary>
internal static class Shapes
{
    /// <summary>The id of the noun itself.</summary>
    public static readonly Shape<string> Id = new IdShape();

    public static readonly Shape<string> Text = new TextShape(ScalarForm.Text);

    /// <summary>Words of the document, in quotes.</summary>
    public static readonly Shape<string> Quote = new TextShape(ScalarForm.Quoted);

    /// <summary>Texts, such as ids of other nouns; a single one needs no list.</summary>
    public static readonly Shape<ValueList<string>> Texts = new TextsShape(Text);

    public static readonly Shape<EdtfDate> Date = new DateShape();

    public static readonly Shape<DateOnly?> Day = new OptionalShape<DateOnly>(new DayShape());

    public static readonly Shape<Horizon?> Horizon = new OptionalShape<Horizon>(new HorizonShape());

    public static readonly Shape<bool> Flag = new FlagShape();

    public static readonly Shape<int> Whole = new WholeShape();

    public static readonly Shape<int> Count = new CountShape();

    public static readonly Shape<double?> Number = new OptionalShape<double>(new NumberShape());

    public static readonly Shape<string> Digest = new DigestShape();

    /// <summary>A word that has a default or is required.</summary>
    public static Shape<T> Word<T>() where T : struct, Enum => new WordShape<T>();

    /// <summary>A word that may be absent.</summary>
    public static Shape<T?> OptionalWord<T>() where T : struct, Enum => new OptionalShape<T>(new WordShape<T>());

    public static Shape<ValueList<T>> List<T>(Shape<T> item) => new ListShape<T>(item);

    /// <summary>Nouns; a single one needs no list.</summary>
    public static Shape<ValueList<T>> OneOrList<T>(Shape<T> item) => new OneOrListShape<T>(item);

    public static Shape<T?> Optional<T>(Shape<T> shape) where T : struct => new OptionalShape<T>(shape);
}
