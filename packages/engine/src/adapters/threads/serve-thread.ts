import type { MessagePort } from "node:worker_threads";
import type { MessageFromThread, MessageToThread } from "./thread-messages.ts";

/** The work of a thread. */
export interface ThreadWork<Input, Output> {
  run(input: Input, context: ThreadContext): Promise<Output>;
  /** What is moved with an output instead of copied. */
  transferOf?(output: Output): readonly ArrayBuffer[];
}

export interface ThreadContext {
  readonly signal: AbortSignal;
  onProgress(stage: string, fraction: number): void;
}

/** The thread's side of a pool: does what the port asks for, one run after the other. */
export function serveThread<Input, Output>(port: MessagePort, work: ThreadWork<Input, Output>): void {
  const running = new Map<number, AbortController>();
  const say = (message: MessageFromThread<Output>, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);

  async function perform(run: number, input: Input): Promise<void> {
    const abort = new AbortController();
    running.set(run, abort);
    const { signal } = abort;
    const onProgress = (stage: string, fraction: number) => {
      if (!signal.aborted) say({ kind: "progress", run, stage, fraction });
    };
    try {
      const output = await work.run(input, { signal, onProgress });
      if (!signal.aborted) say({ kind: "done", run, output }, work.transferOf?.(output));
    } catch (error) {
      if (!signal.aborted) fail(run, error);
    } finally {
      running.delete(run);
    }
  }

  function fail(run: number, error: unknown): void {
    try {
      say({ kind: "failed", run, error });
    } catch {
      // An error may hold what cannot be cloned.
      say({ kind: "failed", run, error: new Error(String(error)) });
    }
  }

  port.on("message", (message: MessageToThread<Input>) => {
    if (message.kind === "run") {
      void perform(message.run, message.input);
      return;
    }
    running.get(message.run)?.abort(new DOMException("The run was broken off", "AbortError"));
    say({ kind: "aborted", run: message.run });
  });
  say({ kind: "ready" });
}
