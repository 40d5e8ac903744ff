namespace Provenance;

public abstract partial record TruthAlgorithm
{
    /// <summary>Every algorithm with its defaults, the simple ones first.</summary>
    public static ValueList<TruthAlgorithm> All { get; } =
    [
        new MajorityVote(), new AgreementVote(), new TwoPassVote(), new Mean(), new Median(), new Sums(), new AverageLog(), new Investment(), new PooledInvestment(),
        new TruthFinder(), new TwoEstimates(), new ThreeEstimates(), new SimpleLca(), new Crh(), new Catd(), new Gtm(), new Ltm(),
        new Accu(), new PopAccu(), new AccuSim(), new AccuCopy(), new DawidSkene(), new OneCoin(), new Glad(), new Ibcc(), new Ebcc(), new Bwa(),
        new Committee(), new Tdh(),
    ];

    /// <summary>The algorithm of a name, with its defaults; null when there is none.</summary>
    public static TruthAlgorithm? Find(string name) => All.FirstOrDefault(algorithm => algorithm.Name == name);
}
