import type { Brief } from "./brief/brief.ts";
import { parseBrief } from "./brief/parse-brief.ts";
import { readBrief } from "./brief/read-brief.ts";
import { styles } from "./brief/values.ts";
import { IllustratorError } from "./illustrator-error.ts";
import { aspectRatios, formats, resolutions } from "./output.ts";
import { hash32 } from "./random/stream.ts";
import type { IllustrateRequest } from "./request.ts";

/** Of the drawing. Raised when the same brief and seed begin to look different. */
export const version = "1";

/** The Brief of a request: the one it brings, or the one its words mean. */
export function briefOf(request: IllustrateRequest): Brief {
  if (request.brief === undefined) return readBrief(request);
  const brief = parseBrief(request.brief);
  if (request.style === undefined) return brief;
  return { ...brief, style: request.style, sources: { ...brief.sources, style: { kind: "request" } } };
}

export function outputOf({
  output = {},
  style,
  prompt,
}: IllustrateRequest): Required<NonNullable<IllustrateRequest["output"]>> {
  const { aspectRatio = "auto", resolution = "1K", format = "png" } = output;
  if (typeof prompt !== "string") invalid("prompt", prompt, "a string");
  if (!aspectRatios.includes(aspectRatio))
    invalid("output.aspectRatio", aspectRatio, aspectRatios.join(", "));
  if (!resolutions.includes(resolution)) invalid("output.resolution", resolution, resolutions.join(", "));
  if (!formats.includes(format)) invalid("output.format", format, formats.join(", "));
  if (style !== undefined && !styles.includes(style)) invalid("style", style, styles.join(", "));
  return { aspectRatio, resolution, format };
}

export function seedOf({ seed, prompt, hints }: IllustrateRequest): number {
  if (seed === undefined) return hash32(`${prompt}\n${canonical(hints ?? {})}`);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return seed;
  return invalid("seed", seed, "an integer from 0 to 4294967295");
}

/** Hints as text that does not depend on the order of their keys. */
function canonical(hints: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(hints).sort();
  return JSON.stringify(keys.map((key) => [key, hints[key]]));
}

function invalid(param: string, value: unknown, allowed: string): never {
  throw new IllustratorError("invalid_request", `${param} cannot be ${String(value)}. Allowed: ${allowed}.`, {
    param,
  });
}
