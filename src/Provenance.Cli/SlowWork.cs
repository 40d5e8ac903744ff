namespace Provenance.Cli;

/// <summary>Tells a person at a terminal what takes so long, once it has taken a second, and takes the words away when it is done.</summary>
sealed class SlowWork : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pace = TimeSpan.FromMilliseconds(250);

    readonly Surroundings surroundings;
    readonly Timer? timer;
    readonly Lock gate = new();
    string what;
    string shown = "";
    bool isOver;

    SlowWork(Surroundings surroundings, string what, bool isWelcome)
    {
        (this.surroundings, this.what, IsWelcome) = (surroundings, what, isWelcome);
        if (isWelcome)
            timer = new Timer(_ => Show(), null, Patience, Pace);
    }

    /// <summary>Whether anybody wants to hear of it.</summary>
    public bool IsWelcome { get; }

    /// <summary>Begins work.</summary>
    public static SlowWork Begin(Request request, Surroundings surroundings, string what) =>
        new(surroundings, what, surroundings.IsErrorTerminal && !request.IsQuiet);

    /// <summary>Says what the work is at now.</summary>
    public void Say(string now)
    {
        lock (gate)
            what = now;
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            if (shown.Length > 0)
                surroundings.Error.Write($"\r{new string(' ', shown.Length)}\r");
        }
    }

    void Show()
    {
        lock (gate)
        {
            string now = Tables.Cells.Cut($"{what} …", surroundings.Width - 1);
            if (isOver || now == shown)
                return;
            // Blanks take away what was longer before.
            surroundings.Error.Write($"{(shown.Length > 0 ? "\r" : "")}{now}{new string(' ', Math.Max(0, shown.Length - now.Length))}");
            shown = now;
        }
    }
}
