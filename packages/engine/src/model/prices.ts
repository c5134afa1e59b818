import { toMillionth } from "./ledger.ts";

/** Credits per image. */
export interface Prices {
  readonly picture: number;
  readonly picture4K: number;
}

export const defaultPrices: Prices = { picture: 2, picture4K: 4 };

/** A size in pixels costs as much as the smallest resolution that contains it. */
export function priceOf(
  { resolution, size = 0, count = 1 }: { resolution?: string; size?: number; count?: number },
  prices: Prices,
): number {
  return toMillionth((resolution === "4K" || size > 2048 ? prices.picture4K : prices.picture) * count);
}
