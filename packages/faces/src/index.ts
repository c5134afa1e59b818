import { Worker } from "node:worker_threads";
import type { Answer, Call } from "./messages.ts";
import type { DetectedFace, Pixels } from "./types.ts";

export type { DetectedFace, Pixels, Point } from "./types.ts";

export interface FaceAnalyzer {
  /** All faces, the largest first; empty without one. Takes about 0.1 s. */
  findFaces(image: Pixels, signal?: AbortSignal): Promise<readonly DetectedFace[]>;
  /**
   * The opacity of each pixel, 0 to 255, with people opaque and everything behind them transparent. Works best for a
   * person from the waist up. Takes about 0.1 s.
   */
  cutOut(image: Pixels, signal?: AbortSignal): Promise<Uint8Array>;
  /** Ends the thread. Calls that are running are rejected. */
  close(): Promise<void>;
}

interface Pending {
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

/**
 * Starts a thread with the models, which takes about 0.4 s and 150 MB of memory on the first call. Keep the analyzer and use
 * it for all images. An idle analyzer does not keep the process running.
 */
export function createFaceAnalyzer(): FaceAnalyzer {
  const worker = startThread();
  const pending = new Map<number, Pending>();
  let calls = 0;
  let ended: Error | undefined;
  worker.unref();
  const settle = (id: number, act: (call: Pending) => void): void => {
    const call = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker.unref();
    if (call) act(call);
  };
  const end = (reason: Error): void => {
    ended ??= reason;
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(ended));
  };
  worker.on("message", (answer: Answer) =>
    settle(answer.id, ({ resolve, reject }) => ("error" in answer ? reject(answer.error) : resolve(answer))),
  );
  worker.on("error", (error: Error) => end(error));
  worker.on("exit", () => end(new Error("The face analyzer is closed.")));

  const ask = (method: Call["method"], image: Pixels, signal: AbortSignal | undefined): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { width, height, data } = image;
      if (!(width > 0 && height > 0 && data.length === width * height * 4))
        return reject(
          new TypeError(`${data.length} bytes are not an RGBA image of ${width} x ${height} pixels.`),
        );
      if (signal?.aborted) return reject(signal.reason);
      if (ended) return reject(ended);
      const id = ++calls;
      // The thread finishes an aborted call, and its answer is ignored.
      const abort = (): void => settle(id, () => reject(signal?.reason));
      const release = (): void => signal?.removeEventListener("abort", abort);
      signal?.addEventListener("abort", abort, { once: true });
      pending.set(id, {
        resolve(answer) {
          release();
          resolve(answer);
        },
        reject(reason) {
          release();
          reject(reason);
        },
      });
      worker.ref();
      worker.postMessage({ id, method, image } satisfies Call);
    });

  return {
    async findFaces(image, signal) {
      const answer = await ask("findFaces", image, signal);
      return "faces" in answer ? answer.faces : [];
    },
    async cutOut(image, signal) {
      const answer = await ask("cutOut", image, signal);
      return "opacity" in answer ? answer.opacity : new Uint8Array();
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** Starts `thread.ts`, which is beside this file as source and as built. */
function startThread(): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./thread.js", import.meta.url), { execArgv: [] });
  // Built at run time, so that no bundler takes the source for a file of the package.
  const source = ["./thread", "ts"].join(".");
  return new Worker(new URL(source, import.meta.url), { execArgv: ["--conditions=source"] });
}
