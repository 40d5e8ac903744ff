using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// TDH (Jung, Kim, Shim 2019, section 3): every observation is a mixture over the item's values, sum over v of mu(v) P(said | v, phi), with Dirichlet priors of
/// mu and of phi. Here phi and mu after an iteration go together, as they are estimated together.
/// </summary>
internal sealed class HabitPosterior(Observations data, Tdh options) : Objective(data)
{
    public override double After(int iterations)
    {
        TruthRun run = Run(options);
        TdhSolver solver = new(options with { MaxIterations = iterations, Tolerance = 0 }, AncestorTable.Of(run, options.Hierarchy!), run);
        ClaimVector mu = solver.Solve().Beliefs;
        double sum = solver.Sources.Sum(habits => (options.PriorRight - 1) * (Math.Log(habits.Right) + Math.Log(habits.Above)) + (options.PriorWrong - 1) * Math.Log(habits.Wrong));
        for (int i = 0; i < Data.Items; i++)
        {
            int[] values = [.. Items[i].GroupBy(answer => answer.Claim).OrderBy(group => group.Key).Select(group => group.First().Value)];
            for (int v = 0; v < values.Length; v++)
                sum += (options.PriorValue - 1) * Math.Log(Of(mu, i, v));
            foreach (Answer answer in Items[i])
                sum += Math.Log(Enumerable.Range(0, values.Length).Sum(v => Of(mu, i, v) * Said(solver.Sources[answer.Source], values, answer.Value, values[v])));
        }
        return sum;
    }

    double Said(TdhSolver.Habits habits, int[] values, int said, int truth)
    {
        int above = values.Count(value => IsAbove(value, truth));
        if (said == truth)
            return above > 0 ? habits.Right : habits.Right + habits.Above;
        return IsAbove(said, truth) ? habits.Above / above : habits.Wrong / (values.Length - above - 1);
    }

    bool IsAbove(int general, int special) => general != special && options.Hierarchy!.IsAbove(Data.ValueNames[general], Data.ValueNames[special]);
}
