import { Worker } from "node:worker_threads";

/** Starts a worker thread with a file in this directory. */
export function startTestThread(file: string, settings: { readonly memoryMb?: number } = {}): Worker {
  return new Worker(new URL(file, import.meta.url), {
    execArgv: ["--conditions=source"],
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb ?? 256 },
  });
}
