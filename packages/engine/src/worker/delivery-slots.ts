import type { Delivery } from "../model/delivery.ts";
import type { BusyReceivers } from "../ports/store.ts";

export interface DeliveryLimits {
  /** Maximum of concurrent attempts. */
  readonly concurrency: number;
  /** Maximum to one URL, so that no receiver is overloaded. */
  readonly perUrl: number;
  /** Maximum for one account: an account with slow receivers must not take all slots. */
  readonly perAccount: number;
}

/** Limits the number of delivery attempts in progress. */
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

  /** Returns whether a slot was free. */
  acquire(delivery: Delivery): boolean {
    const { urls, accounts } = this.busy();
    if (this.free <= 0 || urls.includes(delivery.url) || accounts.includes(delivery.accountId)) return false;
    this.#taken.set(delivery.id, delivery);
    return true;
  }

  release(deliveryId: string): void {
    this.#taken.delete(deliveryId);
  }

  /** URLs and accounts without a free slot. */
  busy(): BusyReceivers {
    const deliveries = [...this.#taken.values()];
    const urls = deliveries.map(({ url }) => url);
    const accounts = deliveries.map(({ accountId }) => accountId);
    const { perUrl, perAccount } = this.#limits;
    return { urls: atLeast(perUrl, urls), accounts: atLeast(perAccount, accounts) };
  }
}

/** The texts that occur at least `times` times. */
function atLeast(times: number, texts: readonly string[]): string[] {
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts].filter(([, same]) => same.length >= times).map(([text]) => text);
}
