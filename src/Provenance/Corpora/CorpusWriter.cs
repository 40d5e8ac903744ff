using System.Text;
using Provenance.Corpora;

namespace Provenance;

/// <summary>Writes corpora. What is written reads back to an equal corpus; defaults are left out, comments are not kept.</summary>
public static class CorpusWriter
{
    /// <summary>Writing, on every corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    extension(Corpus corpus)
    {
        /// <summary>The corpus in YAML, with a line feed at the end of each line.</summary>
        /// <exception cref="CorpusException">The corpus, made in code, holds something no file can: half a surrogate pair, a prior that is
        /// no finite number, a digest that is not 64 lower-case hexadecimal digits, a horizon out of range, an undefined word.</exception>
        public string ToYaml() => Text(corpus, Yaml);

        /// <summary>
        /// The corpus in JSON Lines: <c>{"provenance":1,"id":…}</c>, then a line for each source, document and claim, such as
        /// <c>{"claim":{"id":…}}</c>.
        /// </summary>
        /// <exception cref="CorpusException">The corpus holds something no file can; see <c>ToYaml</c>.</exception>
        public string ToJsonLines() => Text(corpus, JsonLines);

        /// <summary>
        /// Writes the corpus into a file, as UTF-8. The file is complete or, when something goes wrong, what it was before.
        /// Texts of documents are not written; <see cref="Corpus.TextsFolder"/> is relative to the file.
        /// </summary>
        /// <param name="path">The file: <c>.yaml</c> or <c>.yml</c> for YAML, <c>.jsonl</c> or <c>.ndjson</c> for JSON Lines.</param>
        /// <exception cref="ArgumentException">The ending is none of these.</exception>
        /// <exception cref="CorpusException">The corpus holds something no file can; see <c>ToYaml</c>.</exception>
        /// <exception cref="IOException">The file cannot be written.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
        public void Save(string path)
        {
            ArgumentNullException.ThrowIfNull(corpus);
            ArgumentNullException.ThrowIfNull(path);
            Action<TextWriter, MapNode> render = PartReader.IsYaml(path) ? Yaml
                : PartReader.IsJsonLines(path) ? JsonLines
                : throw new ArgumentException("A corpus file ends in .yaml, .yml, .jsonl or .ndjson.", nameof(path));
            Replace(Path.GetFullPath(path), Nodes(corpus), render);
        }
    }

    static void Yaml(TextWriter output, MapNode corpus) => new YamlRendering(output).Render(corpus);

    static void JsonLines(TextWriter output, MapNode corpus) => new JsonRendering(output).Render(corpus);

    static string Text(Corpus corpus, Action<TextWriter, MapNode> render)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        using StringWriter output = new();
        render(output, Nodes(corpus));
        return output.ToString();
    }

    static MapNode Nodes(Corpus corpus)
    {
        Unwritable unwritable = new();
        Node node = FileFields.Table.ToNode(CorpusPart.Of(corpus), unwritable);
        unwritable.ThrowIfAny();
        return (MapNode)node;
    }

    static void Replace(string path, MapNode corpus, Action<TextWriter, MapNode> render)
    {
        // The dot in front keeps a reader of the folder from taking it for a part of the corpus.
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            using (StreamWriter output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                render(output, corpus);
                output.Flush();
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
