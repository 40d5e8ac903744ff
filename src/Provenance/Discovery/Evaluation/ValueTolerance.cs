using System.Text;
using Provenance.Discovery;

namespace Provenance;

/// <summary>When two values count as the same: numbers within a share of the true one, times within a span.</summary>
public sealed record ValueTolerance
{
    /// <summary>Only equal texts are the same.</summary>
    public static ValueTolerance Exact { get; } = new() { Relative = 0, Time = TimeSpan.Zero };

    /// <summary>One per cent and ten minutes: the convention of Li, Dong, Lyons, Meng, Srivastava, PVLDB 6(2) 2013, section 2.2.</summary>
    public static ValueTolerance Usual { get; } = new();

    /// <summary>The largest difference of numbers, as a share of the true one, from 0 to 1.</summary>
    /// <value>0.01.</value>
    public double Relative { get; init; } = 0.01;

    /// <summary>The largest difference of times.</summary>
    /// <value>10 minutes.</value>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether a value is within the tolerance of the truth.</summary>
    public bool Accepts(string value, string truth)
    {
        if (value == truth)
            return true;
        byte[] left = Encoding.UTF8.GetBytes(value), right = Encoding.UTF8.GetBytes(truth);
        if (Time > TimeSpan.Zero && Moment.TryParse(left, out long leftTicks) && Moment.TryParse(right, out long rightTicks))
            return Math.Abs(leftTicks - rightTicks) <= Time.Ticks;
        return Number.TryParse(left, out double leftNumber) && Number.TryParse(right, out double rightNumber)
            && Math.Abs(leftNumber - rightNumber) <= Relative * Math.Abs(rightNumber);
    }
}
