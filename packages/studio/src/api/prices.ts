import type { Credits } from "@likeness/contract/v1/types";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "./api.ts";

const minute = 60_000;

export type Prices = NonNullable<Credits["prices"]>;

/** Those of a server that does not say. */
const defaultPrices: Prices = {
  image: 2,
  image_4k: 4,
  upscale: 1.5,
  photo: 10,
  cast: 30,
  image_twin: 2,
  video_twin: 10,
};

export function useCredits() {
  const api = useApi();
  return useQuery({
    queryKey: ["credits"],
    queryFn: ({ signal }) => api.get("credits", "/credits", { signal }),
    // Events of jobs load it again.
    staleTime: minute,
  });
}

/** The prices of this server in credits. */
export function usePrices(): Prices {
  return useCredits().data?.prices ?? defaultPrices;
}

export type Resolution = "512" | "1K" | "2K" | "4K";

export const resolutions: readonly Resolution[] = ["512", "1K", "2K", "4K"];

export function creditsText(credits: number): string {
  return `${credits.toLocaleString()} ${credits === 1 ? "credit" : "credits"}`;
}
