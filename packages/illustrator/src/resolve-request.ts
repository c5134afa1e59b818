import type { Brief } from "./brief/brief.ts";
import { parseBrief } from "./brief/parse-brief.ts";
import { readBrief } from "./brief/read-brief.ts";
import { styles } from "./brief/values.ts";
import { IllustratorError } from "./illustrator-error.ts";
import type { Background } from "./output.ts";
import { aspectRatios, backgrounds, formats, largestSize, resolutions, smallestSize } from "./output.ts";
import { hash32 } from "./random/random-stream.ts";
import type { IllustrateRequest } from "./request.ts";

/** The Brief of a request: the given one, or the one read from the prompt. */
export function resolveBrief(request: IllustrateRequest): Brief {
  return withBackground(requestedBrief(request), request.output?.background);
}

/** Applies the `background` option to a Brief. */
export function withBackground(brief: Brief, background: Background = "auto"): Brief {
  const { background: current, ...rest } = brief;
  const { "background.color": _, ...sources } = brief.sources;
  if (background === "transparent")
    return {
      ...rest,
      background: { color: "transparent" },
      sources: { ...sources, "background.color": { kind: "request" } },
    };
  return background === "opaque" && current?.color === "transparent" ? { ...rest, sources } : brief;
}

function requestedBrief(request: IllustrateRequest): Brief {
  if (request.brief === undefined) return readBrief(request);
  const brief = parseBrief(request.brief);
  if (request.style === undefined) return brief;
  return { ...brief, style: request.style, sources: { ...brief.sources, style: { kind: "request" } } };
}

type Output = NonNullable<IllustrateRequest["output"]>;

/** Validates the output options and fills in defaults. */
export function resolveOutput({
  output = {},
  style,
  prompt,
}: IllustrateRequest): Output & Required<Omit<Output, "resolution" | "size">> {
  const { aspectRatio = "auto", resolution, size, format = "png", background = "auto" } = output;
  if (typeof prompt !== "string") invalid("prompt", prompt, "a string");
  if (!aspectRatios.includes(aspectRatio))
    invalid("output.aspectRatio", aspectRatio, aspectRatios.join(", "));
  if (resolution !== undefined && !resolutions.includes(resolution))
    invalid("output.resolution", resolution, resolutions.join(", "));
  if (size !== undefined && (!Number.isInteger(size) || size < smallestSize || size > largestSize))
    invalid("output.size", size, `a whole number of pixels from ${smallestSize} to ${largestSize}`);
  if (size !== undefined && resolution !== undefined)
    throw new IllustratorError("invalid_request", "output.size cannot be combined with output.resolution.", {
      param: "output.size",
    });
  if (!formats.includes(format)) invalid("output.format", format, formats.join(", "));
  if (!backgrounds.includes(background)) invalid("output.background", background, backgrounds.join(", "));
  if (style !== undefined && !styles.includes(style)) invalid("style", style, styles.join(", "));
  return {
    aspectRatio,
    format,
    background,
    ...(resolution !== undefined && { resolution }),
    ...(size !== undefined && { size }),
  };
}

export function resolveSeed({ seed, prompt, hints }: IllustrateRequest): number {
  if (seed === undefined) return hash32(`${prompt}\n${canonicalHints(hints ?? {})}`);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return seed;
  return invalid("seed", seed, "an integer from 0 to 4294967295");
}

/** Serializes hints independently of key order. */
function canonicalHints(hints: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(hints).sort();
  return JSON.stringify(keys.map((key) => [key, hints[key]]));
}

function invalid(param: string, value: unknown, allowed: string): never {
  throw new IllustratorError("invalid_request", `${param} cannot be ${String(value)}. Allowed: ${allowed}.`, {
    param,
  });
}
