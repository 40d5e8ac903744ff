using FsCheck;
using FsCheck.Fluent;
using Provenance.Reporting;

namespace Provenance.Tests.Reporting;

public class LayoutTest
{
    [Fact]
    public void Boxes_never_overlap_and_lines_run_to_the_right() => Prop.ForAll(Graphs, graph =>
    {
        Drawing drawing = Draw(graph);
        LayeredLayout.Run(drawing);
        return ApartAndInside(drawing) && drawing.Edges.TrueForAll(RunsRight);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_that_nothing_joins_are_kept_apart() => Prop.ForAll(Graphs, graph =>
    {
        Drawing drawing = Draw(graph);
        Packing.Run(drawing, 600);
        return ApartAndInside(drawing) && drawing.Edges.TrueForAll(RunsRight);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_graph_is_drawn_the_same() => Prop.ForAll(Graphs, graph =>
    {
        Drawing one = Draw(graph), another = Draw(graph);
        Packing.Run(one, 900);
        Packing.Run(another, 900);
        return one.Nodes.Zip(another.Nodes).All(pair => (pair.First.X, pair.First.Y) == (pair.Second.X, pair.Second.Y))
            && one.Edges.Zip(another.Edges).All(pair => pair.First.Points.SequenceEqual(pair.Second.Points));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(5)]
    [InlineData(50)]
    [InlineData(200)]
    public void From_five_to_two_hundred_boxes_stay_legible(int count)
    {
        Random random = new(count);
        Drawing drawing = Draw((count, [.. Enumerable.Range(0, count * 3 / 2).Select(_ => (random.Next(count), random.Next(count)))]));
        Packing.Run(drawing, 1_080);
        Assert.True(ApartAndInside(drawing));
        Assert.All(drawing.Nodes, node => Assert.True(node.Width >= 100 && node.Height >= 30));
        // Wide enough for the columns it has, never a strip that is a mile long.
        Assert.InRange(drawing.Width, 100, 12_000);
        Assert.InRange(drawing.Height, 30, 20_000);
    }

    [Fact]
    public void A_net_of_two_hundred_boxes_is_no_strip()
    {
        Random random = new(200);
        Drawing drawing = Draw((200, [.. Enumerable.Range(0, 824).Select(_ => (random.Next(200), random.Next(200)))]));
        Packing.Run(drawing, 1_080);
        Assert.True(ApartAndInside(drawing));
        Assert.All(drawing.Edges, edge => Assert.True(RunsRight(edge)));
        Assert.InRange(drawing.Width, 1_000, 5_000);
        Assert.InRange(drawing.Height, 500, 10_000);
    }

    [Fact]
    public void A_tree_has_no_crossings()
    {
        Drawing drawing = Draw((7, [(0, 1), (0, 2), (1, 5), (2, 3), (1, 6), (2, 4)]));
        LayeredLayout.Run(drawing);
        int[] right = [.. drawing.Nodes.Where(node => node.X == drawing.Nodes[3].X).OrderBy(node => node.Y).Select(node => node.Number)];
        Assert.Equal(drawing.Nodes[1].Y < drawing.Nodes[2].Y, Array.IndexOf(right, 5) < Array.IndexOf(right, 3));
        Assert.Equal(1, Math.Abs(Array.IndexOf(right, 5) - Array.IndexOf(right, 6)));
    }

    [Fact]
    public void A_circle_is_drawn_with_one_line_turned()
    {
        Drawing drawing = Draw((3, [(0, 1), (1, 2), (2, 0)]));
        LayeredLayout.Run(drawing);
        Assert.Equal([false, false, true], drawing.Edges.Select(edge => edge.IsBackward));
    }

    [Theory]
    [InlineData("Harbour Authority", 170, 2, "Harbour Authority")]
    [InlineData("Ministry of National Defence of the People's Republic", 158, 2, "Ministry of National|Defence of the Peopl…")]
    [InlineData("", 158, 2, "")]
    public void Labels_are_broken_at_blanks_and_cut_with_an_ellipsis(string text, int width, int most, string lines) =>
        Assert.Equal(lines, string.Join('|', Label.Of(text, width, most)));

    [Fact]
    public void Labels_of_any_text_have_no_more_lines_than_asked() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        Label.Of(text ?? "", 120, 3) is { Count: >= 1 and <= 3 } lines && lines.All(line => line.Length <= 60)).QuickCheckThrowOnFailure();

    static Arbitrary<(int, (int, int)[])> Graphs => Arb.From(
        from count in Gen.Choose(1, 30)
        from edges in Gen.Choose(0, 60).SelectMany(many => Gen.ArrayOf(Gen.Choose(0, count - 1).Zip(Gen.Choose(0, count - 1)).Select(pair => (pair.Item1, pair.Item2)), many))
        select (count, edges));

    static Drawing Draw((int Count, (int From, int To)[] Edges) graph)
    {
        Drawing drawing = new();
        for (int i = 0; i < graph.Count; i++)
            drawing.Add(new DrawnNode("source", 100 + i % 3 * 20, Label.Of(new string('n', 5 + i % 20), 120, 2)));
        foreach ((int from, int to) in graph.Edges)
            drawing.Join(drawing.Nodes[from], drawing.Nodes[to], "made", faded: false);
        return drawing;
    }

    static bool ApartAndInside(Drawing drawing)
    {
        for (int i = 0; i < drawing.Nodes.Count; i++)
        {
            DrawnNode one = drawing.Nodes[i];
            if (one.X < 0 || one.Y < 0 || one.X + one.Width > drawing.Width || one.Y + one.Height > drawing.Height)
                return false;
            for (int j = 0; j < i; j++)
            {
                DrawnNode other = drawing.Nodes[j];
                if (one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height)
                    return false;
            }
        }
        return true;
    }

    static bool RunsRight(DrawnEdge edge)
    {
        for (int i = 2; i < edge.Points.Count; i += 2)
            if (edge.Points[i] < edge.Points[i - 2])
                return false;
        return edge.Points.Count >= 4;
    }
}
