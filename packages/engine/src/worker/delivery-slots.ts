import type { Delivery } from "../model/delivery.ts";
import type { BusyReceivers } from "../ports/store.ts";

export interface DeliveryLimits {
  /** Attempts made at once. */
  readonly concurrency: number;
  /** How many of them to one URL, so that no receiver is flooded. */
  readonly perUrl: number;
  /** How many of them for one account: one whose receivers are all slow must not take every place. */
  readonly perAccount: number;
}

/** Where deliveries are while an attempt at them is made. */
export class DeliverySlots {
  readonly #limits: DeliveryLimits;
  readonly #taken = new Map<string, Delivery>();

  constructor(limits: DeliveryLimits) {
    this.#limits = limits;
  }

  get free(): number {
    return this.#limits.concurrency - this.#taken.size;
  }

  has(deliveryId: string): boolean {
    return this.#taken.has(deliveryId);
  }

  /** Whether there was one for it. */
  acquire(delivery: Delivery): boolean {
    const { urls, accounts } = this.busy();
    if (this.free <= 0 || urls.includes(delivery.url) || accounts.includes(delivery.accountId)) return false;
    this.#taken.set(delivery.id, delivery);
    return true;
  }

  release(deliveryId: string): void {
    this.#taken.delete(deliveryId);
  }

  /** Whom there are no more places for. */
  busy(): BusyReceivers {
    const deliveries = [...this.#taken.values()];
    const urls = deliveries.map(({ url }) => url);
    const accounts = deliveries.map(({ accountId }) => accountId);
    const { perUrl, perAccount } = this.#limits;
    return { urls: atLeast(perUrl, urls), accounts: atLeast(perAccount, accounts) };
  }
}

/** Each text that is there at least so many times. */
function atLeast(times: number, texts: readonly string[]): string[] {
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts].filter(([, same]) => same.length >= times).map(([text]) => text);
}
