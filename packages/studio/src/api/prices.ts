/** Prices in credits, as the server has them by default. */
export const prices = { image: 2, image4K: 4, upscale: 1.5, photo: 10, cast: 30 } as const;

export type Resolution = "512" | "1K" | "2K" | "4K";

export const resolutions: readonly Resolution[] = ["512", "1K", "2K", "4K"];

export function priceOf(resolution: Resolution): number {
  return resolution === "4K" ? prices.image4K : prices.image;
}

export function creditsText(credits: number): string {
  return `${credits.toLocaleString()} ${credits === 1 ? "credit" : "credits"}`;
}
