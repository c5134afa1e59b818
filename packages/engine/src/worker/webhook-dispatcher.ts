import type { EngineContext } from "../kernel/engine-context.ts";
import { drain, WakeableSleep } from "../kernel/wait.ts";
import type { DeliveryResult } from "../model/delivery.ts";
import type { System } from "../model/system.ts";
import type { EventWriter } from "../ports/event-writer.ts";
import { type Claim, type ClaimedDelivery, claimDelivery } from "./claim-delivery.ts";
import { type DeliveryLimits, DeliverySlots } from "./delivery-slots.ts";
import { recordAttempt, releaseDelivery } from "./record-attempt.ts";
import { sendDelivery } from "./send-delivery.ts";

export interface WebhookDispatcherOptions extends DeliveryLimits {
  /** The writer of the events of a system. */
  writerOf(system: System): Promise<EventWriter>;
  /** Called for errors of the store; the dispatcher continues. */
  onFault(error: unknown): void;
}

/** How often a store that other processes write to is polled for deliveries. */
const pollIntervalMs = 1_000;

/** About the size of a store's group commit. */
const maxConcurrentClaims = 16;

/** How long to wait for an aborted attempt. */
const abortGraceMs = 1_000;

/**
 * Sends due deliveries until it is stopped. Each is claimed before it is sent and recorded afterwards: after a crash in
 * between, the claim expires and the delivery is sent again, so every delivery arrives at least once.
 */
export class WebhookDispatcher {
  readonly #context: EngineContext;
  readonly #options: WebhookDispatcherOptions;
  readonly #id: string;
  readonly #slots: DeliverySlots;
  readonly #running = new Map<string, Running>();
  readonly #stopped = new AbortController();
  readonly #pause: WakeableSleep;
  #loop: Promise<void> | null = null;

  constructor(context: EngineContext, options: WebhookDispatcherOptions) {
    this.#context = context;
    this.#options = options;
    this.#id = context.ids.uuid(context.clock.now());
    this.#slots = new DeliverySlots(options);
    this.#pause = new WakeableSleep(context.clock);
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks for deliveries now. */
  wake(): void {
    this.#pause.wake();
  }

  /** Claims no more deliveries, waits up to `graceMs` for attempts in progress, aborts and releases the rest. */
  async stop(graceMs: number): Promise<void> {
    this.#stopped.abort();
    this.wake();
    await this.#loop;
    await this.#drain(graceMs);
    const reason = new DOMException("The webhook dispatcher is stopping", "AbortError");
    for (const { controller } of this.#running.values()) controller.abort(reason);
    await this.#drain(abortGraceMs);
  }

  /** Resolves when no attempt is in progress, or after `ms`. */
  async #drain(ms: number): Promise<void> {
    const pending = [...this.#running.values()].map(({ done }) => done);
    await drain(this.#context.clock, pending, ms);
  }

  async #run(): Promise<void> {
    const { clock, store } = this.#context;
    // Writes of other processes do not wake this one.
    const maxPauseMs = store.shared ? pollIntervalMs : Number.POSITIVE_INFINITY;
    while (!this.#stopped.signal.aborted) {
      const nextDueAt = await this.#claimDue();
      await this.#pause.sleep(Math.min(nextDueAt - clock.now(), maxPauseMs), { background: true });
    }
  }

  /** Claims deliveries until all slots are taken or none is due. Returns when the next one is due. */
  async #claimDue(): Promise<number> {
    try {
      // Concurrent claims are committed together. The loop starts with one claim, because usually no delivery is due.
      for (let count = 1; !this.#stopped.signal.aborted; count = Math.min(2 * count, maxConcurrentClaims)) {
        const claims = await this.#claim(Math.min(count, this.#slots.free));
        const later = claims.filter((claim) => claim.kind === "later");
        if (later.length > 0) return Math.min(...later.map(({ at }) => at ?? Number.POSITIVE_INFINITY));
        if (claims.length === 0) break;
      }
    } catch (error) {
      this.#options.onFault(error);
      return this.#context.clock.now() + pollIntervalMs;
    }
    // All slots are taken. The dispatcher is woken when an attempt ends.
    return Number.POSITIVE_INFINITY;
  }

  /** Claims up to `count` deliveries and starts their attempts. */
  async #claim(count: number): Promise<Claim[]> {
    const claiming = Array.from({ length: count }, async () => {
      const claim = await claimDelivery(this.#context, this.#id, this.#slots);
      if (claim.kind === "claimed") this.#start(claim);
      return claim;
    });
    // If one fails, `stop` must still wait for the others.
    await Promise.allSettled(claiming);
    return Promise.all(claiming);
  }

  #start(claim: ClaimedDelivery): void {
    const { id } = claim.delivery;
    const controller = new AbortController();
    const done = this.#attempt(claim, controller.signal)
      // An error of the store: the claim expires, and the attempt is repeated.
      .catch((error: unknown) => this.#options.onFault(error))
      .finally(() => {
        this.#running.delete(id);
        this.#slots.release(id);
        this.wake();
      });
    this.#running.set(id, { controller, done });
  }

  async #attempt(claim: ClaimedDelivery, signal: AbortSignal): Promise<void> {
    const sent = await this.#send(claim, signal);
    if (!sent) return releaseDelivery(this.#context, this.#id, claim.delivery.id);
    const { result, retryDelays } = sent;
    const delivery = await recordAttempt(this.#context, this.#id, claim.delivery, result, retryDelays);
    const attempt = delivery?.attempts.at(-1);
    if (delivery && attempt) this.#context.telemetry.emit({ kind: "delivery_attempted", delivery, attempt });
  }

  /** Returns null if the attempt was aborted. */
  async #send(claim: ClaimedDelivery, signal: AbortSignal): Promise<Sent | null> {
    const at = this.#context.clock.now();
    try {
      const writer = await this.#options.writerOf(claim.delivery.system);
      const { retryDelays } = writer;
      const result = await sendDelivery(this.#context, writer, claim, signal);
      return { result, ...(retryDelays && { retryDelays }) };
    } catch (error) {
      if (signal.aborted) return null;
      this.#options.onFault(error);
      // Counts as an attempt, so that a delivery that can never be sent eventually fails.
      return {
        result: { at, durationMs: 0, status: null, error: "internal server error", retryAfterMs: null },
      };
    }
  }
}

interface Sent extends Pick<EventWriter, "retryDelays"> {
  readonly result: DeliveryResult;
}

interface Running {
  readonly controller: AbortController;
  readonly done: Promise<void>;
}
