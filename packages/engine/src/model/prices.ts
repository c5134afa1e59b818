import { roundCredits } from "./ledger.ts";

/** Prices in credits. */
export interface Prices {
  /** Of one image. */
  readonly image: number;
  readonly image4K: number;
  /** In addition, for an image that is upscaled. */
  readonly upscale: number;
  /** An avatar from a photo. */
  readonly photo: number;
  /** An image of several characters. */
  readonly cast: number;
  /** A twin that is trained from an image, and from a video. */
  readonly imageTwin: number;
  readonly videoTwin: number;
  /** Of one image of a hosted model, by the name of the model, instead of `image` and `image4K`. */
  readonly models: Readonly<Record<string, number>>;
}

export const defaultPrices: Prices = {
  image: 2,
  image4K: 4,
  upscale: 1.5,
  photo: 10,
  cast: 30,
  imageTwin: 2,
  videoTwin: 10,
  models: {},
};

/** What of a request its price depends on. */
export interface Priced {
  readonly resolution?: string;
  readonly size?: number;
  readonly count?: number;
  readonly upscale?: boolean;
  /** The name of the model. */
  readonly model?: string;
}

/** A size in pixels costs as much as the smallest resolution that contains it. */
export function priceOf(
  { resolution, size = 0, count = 1, upscale = false, model }: Priced,
  prices: Pick<Prices, "image" | "image4K" | "upscale" | "models">,
): number {
  const ofSize = resolution === "4K" || size > 2048 ? prices.image4K : prices.image;
  const image = (model === undefined ? undefined : prices.models[model]) ?? ofSize;
  return roundCredits((image + (upscale ? prices.upscale : 0)) * count);
}
