using System.Runtime.InteropServices;

namespace Provenance.Cli;

/// <summary>Turns the user's interruption into a cancellation, so that half-written files go before the process does.</summary>
static class Interruption
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    // Kept, since what nobody holds is collected.
    static PosixSignalRegistration[] registrations = [];
    static Timer? deadline;

    /// <summary>A token that is cancelled at Ctrl+C or when the system asks the process to end. What does not heed it in time is ended.</summary>
    public static CancellationToken Register()
    {
        CancellationTokenSource source = new();
        void Stop(PosixSignalContext context)
        {
            // The first time the work may tidy up; the second time nobody waits.
            context.Cancel = !source.IsCancellationRequested;
            source.Cancel();
            if (context.Cancel)
                deadline = new Timer(static _ => Environment.Exit(ExitCode.Interrupted), null, Grace, Timeout.InfiniteTimeSpan);
        }
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];
        return source.Token;
    }
}
