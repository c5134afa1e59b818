import * as z from "zod";
import type { EngineOptions } from "./engine-options.ts";

const milliseconds = z.number().min(1);
const credits = z.number().min(0);
const port = z.unknown().optional();

/** Credits that an account may be granted or a picture may cost. */
export const creditAmount = credits;

const optionsSchema = z.strictObject({
  dataDir: z.string().min(1).optional(),
  apiKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be visible ASCII characters without spaces")
    .optional(),
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  worker: z
    .union([
      z.literal(false),
      z.strictObject({
        concurrency: z.int().min(1).exactOptional(),
        leaseMs: milliseconds.exactOptional(),
        timeoutMs: milliseconds.exactOptional(),
      }),
    ])
    .optional(),
  prices: z.strictObject({ picture: credits, picture4K: credits }).optional(),
  onFault: port,
  illustrator: port,
  pictures: port,
  store: port,
  blobs: port,
  clock: port,
  identity: port,
} satisfies Record<keyof EngineOptions, z.ZodType>);

/** @throws TypeError naming every option that cannot work. */
export function checkOptions(options: EngineOptions): void {
  const checked = optionsSchema.safeParse(options);
  if (!checked.success)
    throw new TypeError(`createEngine cannot work so:\n${z.prettifyError(checked.error)}`);
}
