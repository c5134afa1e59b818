import { drain } from "../kernel/drain.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import type { DeliveryAnswer } from "../model/delivery.ts";
import type { EventWriter } from "../ports/event-writer.ts";
import { type Claim, type ClaimedDelivery, claimDelivery } from "./claim-delivery.ts";
import { type DeliveryLimits, DeliverySlots } from "./delivery-slots.ts";
import { recordAttempt, releaseDelivery } from "./record-attempt.ts";
import { sendDelivery } from "./send-delivery.ts";

export interface WebhookDispatcherOptions extends DeliveryLimits {
  readonly writer: EventWriter;
  /** Told of faults of the store, which the courier survives. */
  onFault(error: unknown): void;
}

/** How often a store that other processes write to is asked for deliveries. */
const pollIntervalMs = 1_000;

/** Who wakes us does so before a commit, which may take until here to be seen. */
const wakePollIntervalMs = 100;

/** A store writes so many in one go, or nearly. */
const maxConcurrentClaims = 16;

/** How long an attempt that was broken off is waited for. */
const abandonMs = 1_000;

/**
 * Sends the deliveries that are due until it is stopped. Each is claimed before it is sent and recorded afterwards: a
 * crash in between leaves a claim that lapses, and the delivery is sent again. So each arrives at least once.
 */
export class WebhookDispatcher {
  readonly #world: EngineContext;
  readonly #options: WebhookDispatcherOptions;
  readonly #id: string;
  readonly #slots: DeliverySlots;
  readonly #running = new Map<string, Running>();
  readonly #stopped = new AbortController();
  #wake = new AbortController();
  #loop: Promise<void> | null = null;

  constructor(context: EngineContext, options: WebhookDispatcherOptions) {
    this.#world = context;
    this.#options = options;
    this.#id = context.ids.uuid(context.clock.now());
    this.#slots = new DeliverySlots(options);
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Says that there may be deliveries. */
  wake(): void {
    this.#wake.abort();
  }

  /** Claims nothing more, gives open attempts `graceMs` to end, breaks off the rest and hands them back. */
  async stop(graceMs: number): Promise<void> {
    this.#stopped.abort();
    this.wake();
    await this.#loop;
    await this.#drain(graceMs);
    const reason = new DOMException("The courier stops", "AbortError");
    for (const { abort } of this.#running.values()) abort.abort(reason);
    await this.#drain(abandonMs);
  }

  /** Resolves when no attempt is open any more, or after `ms`. */
  async #drain(ms: number): Promise<void> {
    const open = [...this.#running.values()].map(({ over }) => over);
    await drain(this.#world.clock, open, ms);
  }

  async #run(): Promise<void> {
    const { clock, store } = this.#world;
    // Whoever writes to a store of our own wakes us; claims that lapse are due like everything else.
    const longest = store.shared ? pollIntervalMs : Number.POSITIVE_INFINITY;
    let isNews = false;
    while (!this.#stopped.signal.aborted) {
      this.#wake = new AbortController();
      const { signal } = this.#wake;
      const next = await this.#fill();
      const pause = Math.min(next - clock.now(), isNews && store.shared ? wakePollIntervalMs : longest);
      await clock.sleep(pause, signal, { background: true }).catch(() => undefined);
      isNews = signal.aborted;
    }
  }

  /** Takes deliveries until every place is filled or none is due. Answers when the next one will be. */
  async #fill(): Promise<number> {
    try {
      // Claims at once share the wait for the disk. One is tried first: mostly there is nothing to claim.
      for (
        let atOnce = 1;
        !this.#stopped.signal.aborted;
        atOnce = Math.min(2 * atOnce, maxConcurrentClaims)
      ) {
        const claims = await this.#claim(Math.min(atOnce, this.#slots.free));
        const none = claims.filter((claim) => claim.kind === "later");
        if (none.length > 0) return Math.min(...none.map(({ at }) => at ?? Number.POSITIVE_INFINITY));
        if (claims.length === 0) break;
      }
    } catch (error) {
      this.#options.onFault(error);
      return this.#world.clock.now() + pollIntervalMs;
    }
    // Every place is filled: the end of an attempt is what to wait for.
    return Number.POSITIVE_INFINITY;
  }

  /** Asks for so many deliveries, and begins those it is given. */
  async #claim(times: number): Promise<Claim[]> {
    const asking = Array.from({ length: times }, async () => {
      const claim = await claimDelivery(this.#world, this.#id, this.#slots);
      if (claim.kind === "claimed") this.#begin(claim);
      return claim;
    });
    // Where one fails, a stop must still wait for the others.
    await Promise.allSettled(asking);
    return Promise.all(asking);
  }

  #begin(claim: ClaimedDelivery): void {
    const { id } = claim.delivery;
    const abort = new AbortController();
    const over = this.#attempt(claim, abort.signal)
      // The store is at fault: the claim lapses, and the attempt is made again.
      .catch((error: unknown) => this.#options.onFault(error))
      .finally(() => {
        this.#running.delete(id);
        this.#slots.release(id);
        this.wake();
      });
    this.#running.set(id, { abort, over });
  }

  async #attempt(claim: ClaimedDelivery, signal: AbortSignal): Promise<void> {
    const answer = await this.#send(claim, signal);
    if (!answer) return releaseDelivery(this.#world, this.#id, claim.delivery.id);
    const delivery = await recordAttempt(this.#world, this.#id, claim.delivery, answer);
    const attempt = delivery?.attempts.at(-1);
    if (delivery && attempt) this.#world.telemetry.emit({ kind: "delivery_attempted", delivery, attempt });
  }

  /** Null when it was broken off. */
  async #send(claim: ClaimedDelivery, signal: AbortSignal): Promise<DeliveryAnswer | null> {
    const at = this.#world.clock.now();
    try {
      return await sendDelivery(this.#world, this.#options.writer, claim, signal);
    } catch (error) {
      if (signal.aborted) return null;
      this.#options.onFault(error);
      // Counted as an attempt, so that one which can never be sent comes to an end.
      return { at, durationMs: 0, status: null, error: "a fault of the server", retryAfterMs: null };
    }
  }
}

interface Running {
  readonly abort: AbortController;
  readonly over: Promise<void>;
}
