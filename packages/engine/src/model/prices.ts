import { toMillionth } from "./ledger.ts";

/** Credits per picture; the one place where prices stand. */
export interface Prices {
  readonly picture: number;
  readonly picture4K: number;
}

export const defaultPrices: Prices = { picture: 2, picture4K: 4 };

/** A size in pixels costs what the smallest resolution that holds it costs. */
export function priceOf(
  { resolution, size = 0, count = 1 }: { resolution?: string; size?: number; count?: number },
  prices: Prices,
): number {
  return toMillionth((resolution === "4K" || size > 2048 ? prices.picture4K : prices.picture) * count);
}
