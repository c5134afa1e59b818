// biome-ignore lint/style/useNodejsImportProtocol: webpack bundles the file of a thread only when it sees this name
import { Worker } from "worker_threads";

export type ThreadRole = "draw" | "judge";

/** Starts a thread of `engine-thread.ts`, which lies beside this file as source, as built, and in a bundle. */
export function startThread(role: ThreadRole): Worker {
  const settings = { workerData: role, resourceLimits: { maxOldGenerationSizeMb: 512 } };
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./engine-thread.js", import.meta.url), { ...settings, execArgv: [] });
  // Not in a form that a bundler takes for a file of the package.
  const source = ["./engine-thread", "ts"].join(".");
  return new Worker(new URL(source, import.meta.url), { ...settings, execArgv: ["--conditions=source"] });
}
