using Provenance.Reporting;

namespace Provenance;

/// <summary>Draws explanations: the claim, its documents, the hands they went through, and the origins.</summary>
public static class ExplanationPictures
{
    extension(Explanation explanation)
    {
        /// <summary>
        /// The explanation as a Mermaid flowchart, which Markdown viewers draw: claim, documents, hands, origins from top to bottom. What
        /// adds nothing is grey and says why. The same explanation gives the same text; whatever the labels hold, it is only text.
        /// At most 60 lines are drawn, those that count first; the rest are counted.
        /// </summary>
        public string ToMermaid() => MermaidPicture.Of(Picture.Of(explanation));

        /// <summary>
        /// The explanation in the DOT language of Graphviz; otherwise as <c>ToMermaid</c>.
        /// </summary>
        public string ToDot() => DotPicture.Of(Picture.Of(explanation));
    }
}
