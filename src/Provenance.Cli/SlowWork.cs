namespace Provenance.Cli;

/// <summary>Tells a person at a terminal what takes so long, once it has taken a second, and takes the words away when it is done.</summary>
sealed class SlowWork : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    readonly Surroundings surroundings;
    readonly string what;
    readonly Timer? timer;
    readonly Lock gate = new();
    bool isShown, isOver;

    SlowWork(Surroundings surroundings, string what, bool isWelcome)
    {
        (this.surroundings, this.what) = (surroundings, what);
        if (isWelcome)
            timer = new Timer(_ => Show(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins work.</summary>
    public static SlowWork Begin(Request request, Surroundings surroundings, string what) =>
        new(surroundings, what, surroundings.IsErrorTerminal && !request.IsQuiet);

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            if (isShown)
                surroundings.Error.Write($"\r{new string(' ', what.Length + 2)}\r");
        }
    }

    void Show()
    {
        lock (gate)
        {
            if (isOver)
                return;
            isShown = true;
            surroundings.Error.Write($"{what} …");
        }
    }
}
