import { InvalidArgumentError } from "@ai-sdk/provider";
import { z } from "zod";

export const imageModelIds = ["engine-1"] as const;

export type ImageModelId = (typeof imageModelIds)[number];

const schema = z.strictObject({
  style: z.string().exactOptional(),
  negativePrompt: z.string().exactOptional(),
  hints: z.record(z.string(), z.unknown()).exactOptional(),
  brief: z.record(z.string(), z.unknown()).exactOptional(),
  code: z.string().exactOptional(),
  format: z.enum(["png", "webp", "jpeg", "svg"]).exactOptional(),
  background: z.enum(["auto", "transparent", "opaque"]).exactOptional(),
  animate: z.boolean().exactOptional(),
  metadata: z.record(z.string(), z.string()).exactOptional(),
  deadline: z.number().positive().exactOptional(),
});

/**
 * `providerOptions.likeness` of `generateImage`. `style` to `code` and `metadata` are those of `avatars.generate`;
 * `format` is `png` by default; `animate` moves SVG and WebP pictures; `deadline` is the longest wait in milliseconds, by
 * default ten minutes.
 */
export type LikenessImageOptions = z.infer<typeof schema>;

/** Reads `providerOptions.likeness`. Throws InvalidArgumentError if it has an unknown or invalid field. */
export function readImageOptions(options: unknown = {}): LikenessImageOptions {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const message = `providerOptions.likeness is not valid: ${z.prettifyError(parsed.error)}`;
  throw new InvalidArgumentError({ argument: "providerOptions", message, cause: parsed.error });
}
