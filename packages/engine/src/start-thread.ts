// biome-ignore lint/style/useNodejsImportProtocol: webpack bundles the file of a thread only when it sees this name
import { Worker } from "worker_threads";

export type ThreadRole = "generate" | "draw" | "readBrief" | "drawDefault" | "moderate" | "inspectVideo";

const resourceLimits = { maxOldGenerationSizeMb: 512 };

/** Starts a thread of `engine-thread.ts`, which is beside this file as source, as built, and in a bundle. */
export function startThread(role: ThreadRole): Worker {
  // An object, because Turbopack adds a property of its own to it.
  const workerData = { role };
  // Options without a spread: Vite, which transforms this file for tests in jsdom, fails on one.
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./engine-thread.js", import.meta.url), {
      workerData,
      resourceLimits,
      execArgv: [],
    });
  // Built at run time, so that no bundler takes the source for a file of the package.
  const source = ["./engine-thread", "ts"].join(".");
  const execArgv = ["--conditions=source"];
  return new Worker(new URL(source, import.meta.url), { workerData, resourceLimits, execArgv });
}
