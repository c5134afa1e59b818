import { toMillionth } from "./ledger.ts";

/** Credits per picture; the one place where prices stand. */
export interface Prices {
  readonly picture: number;
  readonly picture4K: number;
}

export const defaultPrices: Prices = { picture: 2, picture4K: 4 };

export function priceOf(output: { resolution?: string; count?: number }, prices: Prices): number {
  return toMillionth((output.resolution === "4K" ? prices.picture4K : prices.picture) * (output.count ?? 1));
}
