using Provenance.Cli;

return Tool.Run(args, Surroundings.OfThisProcess());
