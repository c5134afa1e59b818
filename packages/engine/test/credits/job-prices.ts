import type { Job } from "../../src/index.ts";

export interface TestPrices {
  readonly image: number;
  readonly upscale: number;
  readonly photo: number;
  readonly cast: number;
  readonly imageTwin: number;
}

/** What a job may cost. */
export function jobPrices({ input, target }: Job, prices: TestPrices): readonly number[] {
  const { twin, cast, emotion, references, base, upscale = false, output } = input;
  const ofImages = (prices.image + (upscale ? prices.upscale : 0)) * (output.count ?? 1);
  if (twin) return [prices.imageTwin];
  // The emotions of an agent are included in the price of its picture.
  if (emotion) return [ofImages, 0];
  if (cast) return [prices.cast];
  const isPhoto = references.length > 0 && !base && target !== null;
  return [isPhoto ? prices.photo : ofImages];
}
