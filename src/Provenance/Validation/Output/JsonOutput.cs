using System.Text.Json;

namespace Provenance.Validation;

/// <summary>JSON as findings are written: indented by two.</summary>
internal static class JsonOutput
{
    /// <summary>A writer to a stream, which stays open.</summary>
    public static Utf8JsonWriter To(Stream output) => new(output, new JsonWriterOptions
    {
        Indented = true,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    });
}
