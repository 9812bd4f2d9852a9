using Timeline.Cli;

return Tool.Run(args, ToolStreams.OfProcess());
