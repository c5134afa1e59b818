import type { EngineEvents, FailureCode, ImageModel, ImageModelResult } from "@likeness/engine";

/** What becomes of a job when it is let through: drawn, or failed for this reason. */
export type Verdict = "draw" | { readonly code: FailureCode; readonly message: string };

/** Where each job stands: in front of its closed gate, on the move towards its gate or its end, or over. */
type Place = "waiting" | "moving" | "over";

interface Gate {
  readonly jobId: string;
  /** On the mock's clock. */
  readonly acceptedAt: number;
  readonly verdict: PromiseWithResolvers<Verdict>;
  readonly over: PromiseWithResolvers<void>;
  /** Whether the verdict is in. */
  opened: boolean;
  /** Only the test itself lets it through. */
  held: boolean;
  place: Place;
}

/** A gate in front of the illustrator for every job, so that it stays `processing` for as long as a test wants. */
export class Gates {
  readonly #inner: ImageModel;
  readonly #now: () => number;
  readonly #gates = new Map<string, Gate>();
  readonly #stopped = new AbortController();
  #moved = Promise.withResolvers<void>();
  #lastDrawn: Promise<void> = Promise.resolve();

  constructor(inner: ImageModel, now: () => number) {
    this.#inner = inner;
    this.#now = now;
  }

  /** What the engine draws with. */
  readonly illustrator: ImageModel = {
    generate: async (order, context): Promise<ImageModelResult> => {
      const gate = this.#gateOf(order.jobId);
      if (!gate.opened) this.#move(gate, "waiting");
      const verdict = await this.#unlessEnded(gate.verdict.promise, context.signal);
      // One after the other, to the end of each, so that ids are handed out in the same order in every run.
      const before = this.#lastDrawn;
      this.#lastDrawn = gate.over.promise;
      await this.#unlessEnded(before, context.signal);
      return verdict === "draw" ? this.#inner.generate(order, context) : { ok: false, ...verdict };
    },
  };

  /** Hears from the engine which jobs there are and which have ended. */
  follow(events: EngineEvents): void {
    events.subscribe(({ type, jobId }) => {
      if (jobId === null || type === "avatar.saved") return;
      const gate = this.#gateOf(jobId);
      if (type === "job.queued") return;
      gate.over.resolve();
      this.#move(gate, "over");
    });
  }

  /** Tells of a job that the engine has accepted, before its event says so. */
  expect(jobId: string): void {
    this.#gateOf(jobId);
  }

  /** Keeps a job back from every rule but the test's own word. */
  hold(jobId: string): void {
    this.#gateOf(jobId).held = true;
  }

  /** Lets one job through. Answers whether that was still possible. */
  open(jobId: string, verdict: Verdict): boolean {
    const gate = this.#gates.get(jobId);
    if (!gate || gate.opened || gate.place === "over") return false;
    gate.opened = true;
    gate.verdict.resolve(verdict);
    this.#move(gate, "moving");
    return true;
  }

  /** Draws every job that the rule is for, in the order they were accepted in. */
  openWhere(rule: (job: { readonly jobId: string; readonly acceptedAt: number }) => boolean): void {
    for (const gate of this.#gates.values()) if (!gate.held && rule(gate)) this.open(gate.jobId, "draw");
  }

  /** Resolves when every job waits in front of its gate or is over. */
  async still(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted && [...this.#gates.values()].some(({ place }) => place === "moving")) {
      await this.#moved.promise;
    }
  }

  /** The jobs that could still be let through. */
  get closed(): readonly string[] {
    return [...this.#gates.values()]
      .filter((gate) => !gate.opened && gate.place !== "over")
      .map(({ jobId }) => jobId);
  }

  /** Nobody waits any more, neither the jobs nor those who wait for them. */
  stop(): void {
    this.#stopped.abort(new Error("The mock was reset or closed."));
    this.#moved.resolve();
  }

  #unlessEnded<T>(promise: Promise<T>, cancelled: AbortSignal): Promise<T> {
    return unlessAborted(promise, AbortSignal.any([cancelled, this.#stopped.signal]));
  }

  #gateOf(jobId: string): Gate {
    const known = this.#gates.get(jobId);
    if (known) return known;
    const gate: Gate = {
      jobId,
      acceptedAt: this.#now(),
      verdict: Promise.withResolvers(),
      over: Promise.withResolvers(),
      opened: false,
      held: false,
      place: "moving",
    };
    this.#gates.set(jobId, gate);
    return gate;
  }

  #move(gate: Gate, place: Place): void {
    if (gate.place === "over") return;
    gate.place = place;
    this.#moved.resolve();
    this.#moved = Promise.withResolvers();
  }
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
