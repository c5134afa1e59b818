import type { Worker } from "node:worker_threads";
import type { Clock } from "../../ports/clock.ts";
import { ThreadLostError } from "../../ports/threads.ts";
import type { MessageFromThread, MessageToThread } from "./thread-messages.ts";

export interface ThreadRun<Input, Output> {
  readonly input: Input;
  readonly transfer: readonly ArrayBuffer[];
  readonly signal: AbortSignal;
  resolve(output: Output): void;
  reject(reason: unknown): void;
  onProgress(stage: string, fraction: number): void;
}

export interface PooledThreadOptions {
  readonly clock: Clock;
  readonly graceMs: number;
  readonly idleMs: number;
  /** Called when the thread is ready for its first run. */
  onReady(): void;
  /** Called when the thread is idle again. */
  onFree(): void;
  /** Called when the thread has ended; `cause` is why it was never ready, else null. */
  onEnd(cause: unknown): void;
}

/** A thread of a pool. */
export class PooledThread<Input, Output> {
  readonly #options: PooledThreadOptions;
  readonly #ended = Promise.withResolvers<void>();
  #worker: Worker | null = null;
  #state: "starting" | "idle" | "busy" | "ending" = "starting";
  #fault: unknown = null;
  #runs = 0;
  #current: ThreadRun<Input, Output> | null = null;
  /** Aborts when the thread gets a run or ends. */
  #idle = new AbortController();
  /** Aborts when the current run has ended. */
  #over = new AbortController();
  #isHeld = false;

  constructor(options: PooledThreadOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return this.#state === "idle";
  }

  get isStarting(): boolean {
    return this.#state === "starting";
  }

  open(starting: Promise<Worker>): void {
    starting.then(
      (worker) => this.#attend(worker),
      (error: unknown) => {
        this.#fault = error;
        this.#end();
      },
    );
  }

  /** Whether it keeps the process running while it is idle. A busy thread always does. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#holdOrNot();
  }

  /** Starts a run. The thread must be idle. */
  perform(run: ThreadRun<Input, Output>): void {
    const number = ++this.#runs;
    this.#current = run;
    this.#state = "busy";
    this.#idle.abort();
    this.#over = new AbortController();
    this.#holdOrNot();
    const breakOff = () => void this.#breakOff(number);
    run.signal.addEventListener("abort", breakOff, { once: true, signal: this.#over.signal });
    try {
      this.#say({ kind: "run", run: number, input: run.input }, run.transfer);
    } catch (error) {
      // The input cannot be cloned.
      this.#free();
      run.reject(error);
    }
  }

  /** Resolves when the thread has ended. */
  async terminate(): Promise<void> {
    this.#state = "ending";
    this.#idle.abort();
    this.#holdOrNot();
    await this.#worker?.terminate();
    await this.#ended.promise;
  }

  #attend(worker: Worker): void {
    this.#worker = worker;
    worker.on("message", (message: MessageFromThread<Output>) => this.#hear(message));
    // The exit event follows.
    worker.on("error", (error) => {
      this.#fault = error;
    });
    worker.once("exit", () => this.#end());
    this.#holdOrNot();
    // Terminated before it was created.
    if (this.#state === "ending") void worker.terminate();
  }

  #hear(message: MessageFromThread<Output>): void {
    if (message.kind === "ready") this.#beReady();
    // Ignores messages of aborted runs.
    else if (message.run === this.#runs && this.#current) this.#hearOf(this.#current, message);
  }

  #beReady(): void {
    if (this.#state !== "starting") return;
    this.#rest();
    this.#options.onReady();
  }

  #hearOf(
    run: ThreadRun<Input, Output>,
    message: Exclude<MessageFromThread<Output>, { kind: "ready" }>,
  ): void {
    if (message.kind === "progress") {
      run.onProgress(message.stage, message.fraction);
      return;
    }
    // Imports and native calls fail in a thread that is terminated. The run rejects when it has ended.
    if (message.kind === "failed" && this.#state === "ending") return;
    this.#free();
    if (message.kind === "done") run.resolve(message.output);
    else if (message.kind === "failed") run.reject(message.error);
    else run.reject(run.signal.reason);
  }

  /** Removes the current run. */
  #free(): void {
    this.#current = null;
    this.#over.abort();
    if (this.#state !== "busy") return;
    this.#rest();
    this.#options.onFree();
  }

  #rest(): void {
    this.#state = "idle";
    this.#idle = new AbortController();
    this.#holdOrNot();
    const { clock, idleMs } = this.#options;
    const reap = () => void this.terminate();
    clock.sleep(idleMs, this.#idle.signal, { background: true }).then(reap, () => undefined);
  }

  async #breakOff(number: number): Promise<void> {
    this.#say({ kind: "abort", run: number });
    const { clock, graceMs } = this.#options;
    try {
      await clock.sleep(graceMs, this.#over.signal, { background: true });
    } catch {
      // The work has ended.
      return;
    }
    await this.terminate();
  }

  #end(): void {
    const wasReady = this.#state !== "starting";
    this.#state = "ending";
    this.#idle.abort();
    this.#over.abort();
    const run = this.#current;
    this.#current = null;
    if (run?.signal.aborted) run.reject(run.signal.reason);
    else run?.reject(new ThreadLostError("The thread ended before its work did.", { cause: this.#fault }));
    this.#options.onEnd(wasReady ? null : (this.#fault ?? new Error("The thread ended while it began.")));
    this.#ended.resolve();
  }

  #holdOrNot(): void {
    // Keeps the process running until the thread has ended.
    if (this.#state === "busy" || this.#state === "ending" || this.#isHeld) this.#worker?.ref();
    else this.#worker?.unref();
  }

  #say(message: MessageToThread<Input>, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker?.postMessage(message, transfer);
  }
}
