using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>Writes what a command has to say: to standard output, or to a file that is replaced whole or not at all.</summary>
/// <param name="output">The file; null for standard output.</param>
/// <param name="surroundings">Where standard output is.</param>
sealed class Destination(string? output, Surroundings surroundings)
{
    const int Buffer = 1 << 16;

    /// <summary>Where a call wants its output.</summary>
    public Destination(Request request, Surroundings surroundings) : this(request.Output, surroundings)
    {
    }

    /// <summary>Standard output.</summary>
    public Destination(Surroundings surroundings) : this(output: null, surroundings)
    {
    }

    /// <summary>Whether it goes to a terminal.</summary>
    public bool IsTerminal => output is null && surroundings.IsOutputTerminal;

    /// <summary>Writes text as UTF-8 with line feeds.</summary>
    public void Write(Action<TextWriter> write) => Write((Stream stream) =>
    {
        using StreamWriter text = new(stream, Encodings.Utf8, Buffer, leaveOpen: true) { NewLine = "\n" };
        write(text);
    });

    /// <summary>Writes bytes.</summary>
    public void Write(Action<Stream> write)
    {
        if (output is not { } path)
            WriteThrough(surroundings.Output, write);
        else if (IsDevice(path))
        {
            using FileStream device = new(path, FileMode.Open, FileAccess.Write);
            WriteThrough(device, write);
        }
        else
            Replace(Target(path), write);
    }

    /// <summary>What is said of a file in a folder that does not exist.</summary>
    public static string NoFolder(string output) => $"There is no folder '{ShownText.Line(Path.GetDirectoryName(output) is { Length: > 0 } folder ? folder : Environment.CurrentDirectory)}' to write '{ShownText.Line(output)}' into. Make it first, or name another.";

    static void WriteThrough(Stream stream, Action<Stream> write)
    {
        // Not disposed of, for that would close the stream below.
        BufferedStream buffered = new(stream, Buffer);
        write(buffered);
        buffered.Flush();
    }

    void Replace(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{output}' is a folder; --output names a file.");
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            throw new IOException(NoFolder(output!));
        // In the same folder, since a file can be renamed at once only within a file system.
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        bool done = false;
        // At once when the run is stopped: it may not get as far as the end of this method.
        using CancellationTokenRegistration tidy = surroundings.Cancellation.Register(() => File.Delete(temporary));
        try
        {
            using (FileStream file = new(temporary, FileMode.Create, FileAccess.Write, FileShare.Delete, Buffer))
                write(file);
            surroundings.Cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, path, overwrite: true);
            done = true;
        }
        finally
        {
            if (!done)
                File.Delete(temporary);
        }
    }

    /// <summary>Where a link leads, in the end, or the file itself.</summary>
    static string Target(string path) => new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
        ? target.FullName : Path.GetFullPath(path);

    /// <summary>Devices, such as <c>/dev/stderr</c>, are written to, never replaced.</summary>
    static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path) is { } full
        && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
}
