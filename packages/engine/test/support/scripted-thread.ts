// A thread that misbehaves on request.
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, threadId } from "node:worker_threads";
import { serveThread } from "../../src/adapters/threads/serve-thread.ts";

export type ThreadAction =
  | { readonly kind: "echo"; readonly bytes: Uint8Array }
  /** Waits until its signal aborts. */
  | { readonly kind: "wait" }
  /** Ignores its signal. */
  | { readonly kind: "spin" }
  | { readonly kind: "throw"; readonly message: string }
  /** Blocks until the number in shared memory changes from 0, then throws. */
  | { readonly kind: "throwLater"; readonly shared: Int32Array }
  | { readonly kind: "exit" }
  | { readonly kind: "exhaustMemory" };

export interface ThreadReply {
  readonly thread: number;
  readonly bytes: Uint8Array;
}

if (!parentPort) throw new Error("This is the entry of a worker thread.");

serveThread<ThreadAction, ThreadReply>(parentPort, {
  async run(action, { signal, onProgress }) {
    onProgress("begun", 0.5);
    if (action.kind === "wait") await pause(1e9, undefined, { signal });
    if (action.kind === "spin") for (;;);
    if (action.kind === "throw") throw new RangeError(action.message, { cause: { given: [action.message] } });
    if (action.kind === "throwLater") {
      Atomics.wait(action.shared, 0, 0);
      throw new TypeError("The thread is terminated.");
    }
    if (action.kind === "exit") process.exit(3);
    if (action.kind === "exhaustMemory")
      for (const arrays = []; ; ) arrays.push(new Array(1_000_000).fill(1.5));
    return { thread: threadId, bytes: action.kind === "echo" ? action.bytes : new Uint8Array() };
  },
  transferOf: ({ bytes: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
});
