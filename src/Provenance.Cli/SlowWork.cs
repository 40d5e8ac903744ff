using System.Globalization;
using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>
/// Tells a person at a terminal what takes so long, how fast it goes and how long it will take, once it has taken a second; takes the
/// words away when it is done.
/// </summary>
sealed class SlowWork : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pace = TimeSpan.FromMilliseconds(250);

    readonly Surroundings surroundings;
    readonly ITimer? timer;
    readonly Lock gate = new();
    string what;
    string shown = "";
    int step;
    long began;
    bool isOver;

    SlowWork(Surroundings surroundings, string what, bool isWelcome)
    {
        (this.surroundings, this.what, IsWelcome) = (surroundings, what, isWelcome);
        began = surroundings.Clock.GetTimestamp();
        if (isWelcome)
            timer = surroundings.Clock.CreateTimer(_ => Show(), null, Patience, Pace);
    }

    /// <summary>Whether anybody wants to hear of it.</summary>
    public bool IsWelcome { get; }

    /// <summary>Told by the work how far it is.</summary>
    public Headway Headway { get; } = new();

    /// <summary>Begins work.</summary>
    public static SlowWork Begin(Request request, Surroundings surroundings, string what) =>
        new(surroundings, what, surroundings.IsErrorTerminal && !request.IsQuiet);

    /// <summary>Says what the work is at now.</summary>
    public void Say(string now)
    {
        lock (gate)
            what = now;
    }

    /// <summary>Takes the words away for now, so that something else can be said.</summary>
    public void Erase()
    {
        lock (gate)
        {
            if (shown.Length > 0)
                surroundings.Error.Write($"\r{new string(' ', shown.Length)}\r");
            shown = "";
        }
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            Erase();
        }
    }

    void Show()
    {
        lock (gate)
        {
            HeadwayPoint now = Headway.Now;
            if (now.Number != step)
                (step, began) = (now.Number, surroundings.Clock.GetTimestamp());
            string line = Tables.Cells.Cut(Words(now, surroundings.Clock.GetElapsedTime(began), what), surroundings.Width - 1);
            if (isOver || line == shown)
                return;
            // Blanks take away what was longer before.
            surroundings.Error.Write($"{(shown.Length > 0 ? "\r" : "")}{line.PadRight(shown.Length)}");
            shown = line;
        }
    }

    /// <summary>What is done, how much of it, how fast, and how long it will take.</summary>
    /// <param name="now">How far it is.</param>
    /// <param name="elapsed">How long the step has taken.</param>
    /// <param name="what">The name of the work as a whole, for when no step has begun.</param>
    internal static string Words(HeadwayPoint now, TimeSpan elapsed, string what)
    {
        string step = ShownText.Line(now.Number == 0 ? what : now.Step);
        if (now.Total == 0)
            return $"{step} …";
        string line = now.Unit == "bytes" ? $"{step}: {Megabytes(now.Done)} of {Megabytes(now.Total)} MB" : $"{step}: {Count(now.Done)} of {Count(now.Total)} {now.Unit}";
        // Too early a guess is no guess.
        if (now.Done == 0 || now.Done < now.Total / 100 || elapsed < Patience)
            return line;
        double rate = now.Done / elapsed.TotalSeconds;
        string speed = now.Unit == "bytes" ? $"{Megabytes(rate)} MB/s" : $"{Count(rate)}/s";
        return $"{line}, {speed}, {Duration((now.Total - now.Done) / rate)} left";
    }

    static string Count(double count) => count.ToString(count is > 0 and < 10 && count != Math.Floor(count) ? "0.0" : "N0", CultureInfo.InvariantCulture);

    static string Megabytes(double bytes) => (bytes / 1_000_000).ToString("N1", CultureInfo.InvariantCulture);

    static string Duration(double seconds) => Math.Ceiling(seconds) switch
    {
        < 60 and var whole => string.Create(CultureInfo.InvariantCulture, $"{whole} s"),
        < 3600 and var whole => string.Create(CultureInfo.InvariantCulture, $"{(int)whole / 60} min {(int)whole % 60} s"),
        var whole => string.Create(CultureInfo.InvariantCulture, $"{(int)whole / 3600:N0} h {(int)(whole % 3600 / 60)} min"),
    };
}
