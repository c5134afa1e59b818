import { roundCredits } from "./ledger.ts";

/** Credits per image. */
export interface Prices {
  readonly image: number;
  readonly image4K: number;
}

export const defaultPrices: Prices = { image: 2, image4K: 4 };

/** A size in pixels costs as much as the smallest resolution that contains it. */
export function priceOf(
  { resolution, size = 0, count = 1 }: { resolution?: string; size?: number; count?: number },
  prices: Prices,
): number {
  return roundCredits((resolution === "4K" || size > 2048 ? prices.image4K : prices.image) * count);
}
