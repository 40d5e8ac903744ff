using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Opinions;

/// <summary>Opinions of every kind: ordinary, vacuous, dogmatic, nearly dogmatic, with base rates up to both ends.</summary>
static class SomeOpinions
{
    /// <summary>Also vacuous and dogmatic ones.</summary>
    public static Gen<Opinion> Ordinary { get; } =
        from b in Gen.Choose(0, 8)
        from d in Gen.Choose(0, 8)
        from u in Gen.Choose(0, 8)
        where b + d + u > 0
        from a in Gen.Elements(0, 0.1, 0.3, 0.5, 0.9, 1)
        select new Opinion((double)b / (b + d + u), (double)d / (b + d + u), (double)u / (b + d + u), a);

    static readonly Gen<Opinion> Extreme =
        from u in Gen.Elements(1e-12, 1e-100, 1e-308, double.Epsilon, 1)
        from share in Gen.Choose(0, 4)
        from a in Gen.Elements(0, 0.3, 1)
        select new Opinion(share / 4.0 * (1 - u), (1 - share / 4.0) * (1 - u), u, a);

    public static Gen<Opinion> Any { get; } = Gen.Frequency((5, Ordinary), (1, Extreme));

    /// <summary>Without infinite evidence, and without so much that a rounding error is as large as an ordinary opinion.</summary>
    public static Gen<Opinion> Uncertain { get; } = Ordinary.Where(opinion => opinion.Uncertainty > 0);

    public static Gen<Opinion[]> Several(Gen<Opinion> of) => Gen.Choose(1, 6).SelectMany(n => of.ArrayOf(n));

    public static Gen<Opinion[]> SeveralOfOneBaseRate(Gen<Opinion> of) =>
        from some in Several(of)
        from a in Gen.Elements(0.0, 0.3, 0.5, 1)
        select some.Select(opinion => opinion with { BaseRate = a }).ToArray();

    public static void Hold<T>(Gen<T> gen, Func<T, bool> property) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    public static bool IsValid(Opinion o) =>
        o.Belief is >= 0 and <= 1 + 1e-12 && o.Disbelief is >= 0 and <= 1 + 1e-12 && o.Uncertainty is >= 0 and <= 1 + 1e-12
        && o.BaseRate is >= 0 and <= 1 && Math.Abs(o.Belief + o.Disbelief + o.Uncertainty - 1) < 1e-9;

    public static bool Same(Opinion x, Opinion y, double tolerance = 1e-9) => SameMasses(x, y, tolerance) && Math.Abs(x.BaseRate - y.BaseRate) <= tolerance;

    public static bool SameMasses(Opinion x, Opinion y, double tolerance = 1e-9) =>
        Math.Abs(x.Belief - y.Belief) <= tolerance && Math.Abs(x.Disbelief - y.Disbelief) <= tolerance && Math.Abs(x.Uncertainty - y.Uncertainty) <= tolerance;
}
