import type { DeliveryAnswer } from "../domain/delivery.ts";
import type { EventWriter } from "../ports/event-writer.ts";
import type { World } from "../use-cases/world.ts";
import { type Claim, type ClaimedDelivery, claimDelivery } from "./claim-delivery.ts";
import { type PlaceLimits, Places } from "./places.ts";
import { handBack, recordAttempt } from "./record-attempt.ts";
import { sendDelivery } from "./send-delivery.ts";
import { settle } from "./settle.ts";

export interface CourierOptions extends PlaceLimits {
  readonly writer: EventWriter;
  /** Told of faults of the store, which the courier survives. */
  onFault(error: unknown): void;
}

/** How often a store that other processes write to is asked for deliveries. */
const lookEveryMs = 1_000;

/** Who wakes us does so before a commit, which may take until here to be seen. */
const lookAgainMs = 100;

/** A store writes so many in one go, or nearly. */
const mostClaimsAtOnce = 16;

/** How long an attempt that was broken off is waited for. */
const abandonMs = 1_000;

/**
 * Sends the deliveries that are due until it is stopped. Each is claimed before it is sent and recorded afterwards: a
 * crash in between leaves a claim that lapses, and the delivery is sent again. So each arrives at least once.
 */
export class Courier {
  readonly #world: World;
  readonly #options: CourierOptions;
  readonly #id: string;
  readonly #places: Places;
  readonly #running = new Map<string, Running>();
  readonly #stopped = new AbortController();
  #wake = new AbortController();
  #loop: Promise<void> | null = null;

  constructor(world: World, options: CourierOptions) {
    this.#world = world;
    this.#options = options;
    this.#id = world.identity.uuid(world.clock.now());
    this.#places = new Places(options);
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
    await this.#settle(graceMs);
    const reason = new DOMException("The courier stops", "AbortError");
    for (const { abort } of this.#running.values()) abort.abort(reason);
    await this.#settle(abandonMs);
  }

  /** Resolves when no attempt is open any more, or after `ms`. */
  async #settle(ms: number): Promise<void> {
    const open = [...this.#running.values()].map(({ over }) => over);
    await settle(this.#world.clock, open, ms);
  }

  async #run(): Promise<void> {
    const { clock, store } = this.#world;
    // Whoever writes to a store of our own wakes us; claims that lapse are due like everything else.
    const longest = store.shared ? lookEveryMs : Number.POSITIVE_INFINITY;
    let isNews = false;
    while (!this.#stopped.signal.aborted) {
      this.#wake = new AbortController();
      const { signal } = this.#wake;
      const next = await this.#fill();
      const pause = Math.min(next - clock.now(), isNews && store.shared ? lookAgainMs : longest);
      await clock.sleep(pause, signal, { background: true }).catch(() => undefined);
      isNews = signal.aborted;
    }
  }

  /** Takes deliveries until every place is filled or none is due. Answers when the next one will be. */
  async #fill(): Promise<number> {
    try {
      // Claims at once share the wait for the disk. One is tried first: mostly there is nothing to claim.
      for (let atOnce = 1; !this.#stopped.signal.aborted; atOnce = Math.min(2 * atOnce, mostClaimsAtOnce)) {
        const claims = await this.#claim(Math.min(atOnce, this.#places.free));
        const none = claims.filter((claim) => claim.kind === "later");
        if (none.length > 0) return Math.min(...none.map(({ at }) => at ?? Number.POSITIVE_INFINITY));
        if (claims.length === 0) break;
      }
    } catch (error) {
      this.#options.onFault(error);
      return this.#world.clock.now() + lookEveryMs;
    }
    // Every place is filled: the end of an attempt is what to wait for.
    return Number.POSITIVE_INFINITY;
  }

  /** Asks for so many deliveries, and begins those it is given. */
  async #claim(times: number): Promise<Claim[]> {
    const asking = Array.from({ length: times }, async () => {
      const claim = await claimDelivery(this.#world, this.#id, this.#places);
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
        this.#places.leave(id);
        this.wake();
      });
    this.#running.set(id, { abort, over });
  }

  async #attempt(claim: ClaimedDelivery, signal: AbortSignal): Promise<void> {
    const answer = await this.#send(claim, signal);
    if (!answer) return handBack(this.#world, this.#id, claim.delivery.id);
    const delivery = await recordAttempt(this.#world, this.#id, claim.delivery, answer);
    const attempt = delivery?.attempts.at(-1);
    if (delivery && attempt) this.#world.telemetry.note({ kind: "delivery_attempted", delivery, attempt });
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
