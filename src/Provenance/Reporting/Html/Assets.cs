using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Provenance.Reporting;

/// <summary>The style and the script of the page, each joined from the small files they are kept in.</summary>
internal static class Assets
{
    static readonly string[] Styles = ["base.css", "list.css", "claim.css", "drawing.css", "print.css"];

    static readonly string[] Scripts =
        ["dom.js", "data.js", "marks.js", "list.js", "pages.js", "claim.js", "lines.js", "source.js", "document.js", "drawing.js", "corpus.js", "start.js"];

    static readonly Lazy<string> Joined = new(() => Join(Styles));

    static readonly Lazy<string> Wrapped = new(() => $"(() => {{\n\"use strict\";\n{Join(Scripts)}}})();\n");

    /// <summary>The style sheet.</summary>
    public static string Style => Joined.Value;

    /// <summary>The script, in a scope of its own.</summary>
    public static string Script => Wrapped.Value;

    /// <summary>The digest by which a content policy allows one inline text and no other.</summary>
    public static string Digest(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static string Join(string[] files)
    {
        StringBuilder text = new();
        foreach (string file in files)
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Provenance.Report.{file}")
                ?? throw new InvalidOperationException($"The package was built without '{file}'.");
            using StreamReader reader = new(stream, Encoding.UTF8);
            // Whatever a checkout made of the line ends, the page has line feeds.
            text.Append(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        return text.ToString();
    }
}
