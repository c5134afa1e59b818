import { roundCredits } from "./ledger.ts";

/** Prices in credits. */
export interface Prices {
  readonly image: number;
  readonly image4K: number;
  /** A twin that is trained from an image, and from a video. */
  readonly imageTwin: number;
  readonly videoTwin: number;
}

export const defaultPrices: Prices = { image: 2, image4K: 4, imageTwin: 2, videoTwin: 10 };

/** A size in pixels costs as much as the smallest resolution that contains it. */
export function priceOf(
  { resolution, size = 0, count = 1 }: { resolution?: string; size?: number; count?: number },
  prices: Pick<Prices, "image" | "image4K">,
): number {
  return roundCredits((resolution === "4K" || size > 2048 ? prices.image4K : prices.image) * count);
}
