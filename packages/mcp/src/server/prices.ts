import { isUnsupportedError, type Likeness } from "@likeness/client";
import { type Credits, manage } from "@likeness/client/manage";
import { ToolError } from "./tool-error.ts";

/** What the price of a picture depends on. */
export interface Priced {
  readonly resolution?: string | undefined;
  readonly upscale?: boolean | undefined;
  /** Pictures. */
  readonly count?: number | undefined;
}

export interface Price {
  /** Null where the system states no prices. */
  readonly credits: number | null;
  /** Null where credits are not counted, or not known. */
  readonly available: number | null;
  /** Whether credits are counted; null where that is not known. */
  readonly metered: boolean | null;
}

/** The price of pictures, by the prices of the server. Nothing is started. */
export async function priceOf(likeness: Likeness, wish: Priced, signal: AbortSignal): Promise<Price> {
  const found = await creditsOf(likeness, signal);
  if (found === null) return { credits: null, available: null, metered: null };
  const { prices, available } = found;
  const { resolution, upscale = false, count = 1 } = wish;
  const image = prices && (resolution === "4K" ? prices.image4k : prices.image);
  const credits = prices && image !== undefined ? (image + (upscale ? prices.upscale : 0)) * count : null;
  return { credits: credits ?? null, available, metered: available !== null };
}

/** Rejects what would cost more than the caller allows. */
export async function checkPrice(
  likeness: Likeness,
  wish: Priced,
  maxCredits: number | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (maxCredits === undefined) return;
  const { credits } = await priceOf(likeness, wish, signal);
  if (credits === null) {
    throw new ToolError(
      "price_unknown",
      "The system does not state its prices, so max_credits cannot be kept.",
      {
        param: "max_credits",
        hint: "Leave out max_credits to accept any price.",
      },
    );
  }
  if (credits <= maxCredits) return;
  throw new ToolError(
    "max_credits_exceeded",
    `It costs ${credits} credits, and max_credits is ${maxCredits}.`,
    {
      param: "max_credits",
      hint: "Nothing was started. Allow more credits, or ask for a smaller resolution.",
    },
  );
}

async function creditsOf(likeness: Likeness, signal: AbortSignal): Promise<Credits | null> {
  try {
    return await manage(likeness).credits.get({ signal });
  } catch (error) {
    if (isUnsupportedError(error)) return null;
    throw error;
  }
}
