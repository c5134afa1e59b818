// A thread that misbehaves on request.
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, threadId } from "node:worker_threads";
import { serveThread } from "../../src/adapters/threads/serve-thread.ts";

export type ThreadAction =
  | { readonly kind: "answer"; readonly bytes: Uint8Array }
  /** Waits until its signal aborts. */
  | { readonly kind: "wait" }
  /** Ignores its signal. */
  | { readonly kind: "spin" }
  | { readonly kind: "throw"; readonly message: string }
  | { readonly kind: "exit" }
  | { readonly kind: "hoard" };

export interface ThreadReply {
  readonly thread: number;
  readonly bytes: Uint8Array;
}

if (!parentPort) throw new Error("This is the entry of a worker thread.");

serveThread<ThreadAction, ThreadReply>(parentPort, {
  async run(act, { signal, onProgress }) {
    onProgress("begun", 0.5);
    if (act.kind === "wait") await pause(1e9, undefined, { signal });
    if (act.kind === "spin") for (;;);
    if (act.kind === "throw") throw new RangeError(act.message, { cause: { given: [act.message] } });
    if (act.kind === "exit") process.exit(3);
    if (act.kind === "hoard") for (const all = []; ; ) all.push(new Array(1_000_000).fill(1.5));
    return { thread: threadId, bytes: act.kind === "answer" ? act.bytes : new Uint8Array() };
  },
  transferOf: ({ bytes: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
});
