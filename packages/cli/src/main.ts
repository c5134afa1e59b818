#!/usr/bin/env node
import { isUnsupportedNode, nodeRequirement } from "./terminal/node-version.ts";
import { describeWriteError } from "./terminal/write-error.ts";
import { version } from "./version.ts";

const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  // Handled without loading anything else, because scripts call it often.
  process.stdout.on("error", (error) => {
    const problem = describeWriteError(error);
    if (problem === undefined) return;
    process.stderr.on("error", () => undefined);
    process.stderr.write(`error: ${problem}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${version}\n`);
} else if (isUnsupportedNode(process.versions.node)) {
  process.stderr.write(`error: Node.js ${process.versions.node} is too old.\nhint:  ${nodeRequirement}\n`);
  process.exitCode = 1;
} else {
  const [{ run }, { createProcessIo }] = await Promise.all([
    import("./cli.ts"),
    import("./terminal/process-io.ts"),
  ]);
  process.exitCode = await run(args, createProcessIo());
}
