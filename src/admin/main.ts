import { runCommandLine } from "./cli/runCommandLine.ts";
import { nodeIo } from "./nodeIo.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), process.env, nodeIo);
