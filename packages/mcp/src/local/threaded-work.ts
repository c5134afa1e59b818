import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { LocalWork } from "./local-work.ts";

/** Work that takes longer is terminated. */
const timeLimitMs = 10_000;

const poolOptions = {
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 30_000,
  maxQueue: 64,
  resourceLimits: { maxOldGenerationSizeMb: 512 },
  ...fileAndFlags(),
};

/**
 * Does the work in a thread, so that no prompt delays the requests of others. It is started on first use, and ends when it
 * is idle.
 */
export function createThreadedWork(): LocalWork & { close(): Promise<void> } {
  let pool: Piscina | undefined;
  const optionsOf = (name: keyof LocalWork, signal?: AbortSignal) => {
    const limit = AbortSignal.timeout(timeLimitMs);
    return { name, signal: signal ? AbortSignal.any([signal, limit]) : limit };
  };
  const started = () => {
    pool ??= new Piscina(poolOptions);
    return pool;
  };
  return {
    readPrompt: (input, signal) => started().run(input, optionsOf("readPrompt", signal)),
    identify: (input, signal) => started().run(input, optionsOf("identify", signal)),
    drawFace: (input, signal) => started().run(input, optionsOf("drawFace", signal)),
    close: async () => pool?.destroy(),
  };
}

/** The file of the thread, which is beside this one as source and as built. */
function fileAndFlags() {
  const isSource = import.meta.url.endsWith(".ts");
  const file = isSource ? "./local-work.ts" : "./local-work.js";
  return {
    filename: fileURLToPath(new URL(file, import.meta.url)),
    execArgv: isSource ? ["--conditions=source"] : [],
  };
}
