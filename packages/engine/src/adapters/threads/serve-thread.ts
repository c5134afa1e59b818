import type { MessagePort } from "node:worker_threads";
import type { MessageFromThread, MessageToThread } from "./thread-messages.ts";

/** The work of a thread. */
export interface ThreadWork<Input, Output> {
  run(input: Input, context: ThreadContext): Promise<Output>;
  /** Buffers of the output that are transferred instead of copied. */
  transferOf?(output: Output): readonly ArrayBuffer[];
}

export interface ThreadContext {
  readonly signal: AbortSignal;
  onProgress(stage: string, fraction: number): void;
}

/** The thread's side of a pool: runs work that it receives through the port. */
export function serveThread<Input, Output>(port: MessagePort, work: ThreadWork<Input, Output>): void {
  const running = new Map<number, AbortController>();
  const send = (message: MessageFromThread<Output>, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);

  async function perform(run: number, input: Input): Promise<void> {
    const abort = new AbortController();
    running.set(run, abort);
    const { signal } = abort;
    const onProgress = (stage: string, fraction: number) => {
      if (!signal.aborted) send({ kind: "progress", run, stage, fraction });
    };
    try {
      const output = await work.run(input, { signal, onProgress });
      if (!signal.aborted) send({ kind: "done", run, output }, work.transferOf?.(output));
    } catch (error) {
      if (!signal.aborted) fail(run, error);
    } finally {
      running.delete(run);
    }
  }

  function fail(run: number, error: unknown): void {
    try {
      send({ kind: "failed", run, error });
    } catch {
      // Some errors cannot be cloned.
      send({ kind: "failed", run, error: new Error(String(error)) });
    }
  }

  port.on("message", (message: MessageToThread<Input>) => {
    if (message.kind === "run") {
      void perform(message.run, message.input);
      return;
    }
    running.get(message.run)?.abort(new DOMException("The run was aborted", "AbortError"));
    send({ kind: "aborted", run: message.run });
  });
  send({ kind: "ready" });
}
