import { altLanguages } from "./alt/alt-languages.ts";
import { reasonForStillness } from "./animate/not-animated.ts";
import type { Brief } from "./brief/brief.ts";
import { parseBrief } from "./brief/parse-brief.ts";
import { framings, looks, styles } from "./brief/values/pictures.ts";
import { expressions } from "./brief/values/poses.ts";
import { version as currentVersion, drawingVersions } from "./drawing-version.ts";
import { IllustratorError, isIllustratorError } from "./illustrator-error.ts";
import type { Background, Resolution } from "./output.ts";
import {
  aspectRatios,
  backgrounds,
  formats,
  largestSize,
  nextResolution,
  pixelsOf,
  resolutions,
  smallestSize,
} from "./output.ts";
import { hash32 } from "./random/random-stream.ts";
import type { IllustrateRequest } from "./request.ts";
import { isTransparent } from "./scene/transparency.ts";
import type { Warning } from "./warning.ts";

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
  if (background !== "opaque") return brief;
  if (brief.style === "sticker" && isTransparent(brief))
    return { ...rest, background: { color: behindStickers }, sources };
  return current?.color === "transparent" ? { ...rest, sources } : brief;
}

/** Shows the white border. */
const behindStickers = "#dbe4f3";

/** The Brief that is given instead of a prompt, with the options of a request. */
export function givenBrief(
  given: NonNullable<IllustrateRequest["brief"]>,
  { style, expression, framing, look }: Pick<IllustrateRequest, "style" | "expression" | "framing" | "look">,
): Brief {
  const { portrait, others, medium, ...brief } = parseBrief(given);
  return {
    ...brief,
    ...(medium !== undefined && style === undefined && { medium }),
    ...(others !== undefined && {
      others: expression === undefined ? others : others.map((other) => ({ ...other, expression })),
    }),
    ...(portrait !== undefined && style === undefined && { portrait }),
    ...(style !== undefined && { style }),
    ...(expression !== undefined && { expression }),
    ...(framing !== undefined && { framing }),
    ...(look !== undefined && { look }),
    sources: {
      ...brief.sources,
      ...(style !== undefined && { style: { kind: "request" } }),
      ...(expression !== undefined && { expression: { kind: "request" } }),
      ...(framing !== undefined && { framing: { kind: "request" } }),
    },
  };
}

/** Prefixes the `param` of errors. */
export function withParamPrefix<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isIllustratorError(error)) throw error;
    const { code, message, param } = error;
    throw new IllustratorError(code, message, { param: `${prefix}.${param}`, cause: error });
  }
}

type Output = NonNullable<IllustrateRequest["output"]>;

export type Motion = "css" | "frames" | "none";

/** Validated output options with their defaults. */
export interface ResolvedOutput extends Required<Pick<Output, "aspectRatio" | "format" | "background">> {
  /** How the image moves: by its style sheet, as frames, or not. */
  readonly motion: Motion;
  /** The resolution or the size in pixels to render, after upscaling. */
  readonly resolution?: Resolution;
  readonly size?: number;
  readonly warnings: readonly Warning[];
}

/** Validates the output options and fills in defaults. */
export function resolveOutput(request: IllustrateRequest): ResolvedOutput {
  const { output = {}, style, expression, framing, look, prompt, altLanguage } = request;
  const {
    aspectRatio = "auto",
    resolution,
    size,
    format = "png",
    background = "auto",
    animate = false,
    version = currentVersion,
  } = output;
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
  if (typeof animate !== "boolean") invalid("output.animate", animate, "true, false");
  if (!formats.includes(format)) invalid("output.format", format, formats.join(", "));
  if (!backgrounds.includes(background)) invalid("output.background", background, backgrounds.join(", "));
  if (!drawingVersions.includes(version)) invalid("output.version", version, drawingVersions.join(", "));
  if (style !== undefined && !styles.includes(style)) invalid("style", style, styles.join(", "));
  if (expression !== undefined && !expressions.includes(expression))
    invalid("expression", expression, expressions.join(", "));
  if (framing !== undefined && !framings.includes(framing)) invalid("framing", framing, framings.join(", "));
  if (look !== undefined && !looks.includes(look)) invalid("look", look, looks.join(", "));
  if (altLanguage !== undefined && !altLanguages.includes(altLanguage))
    invalid("altLanguage", altLanguage, altLanguages.join(", "));
  const pixels = resolvePixels(output);
  const unable = animate ? reasonForStillness(format, longerSideOf(pixels)) : undefined;
  return {
    aspectRatio,
    format,
    background,
    motion: !animate || unable !== undefined ? "none" : format === "svg" ? "css" : "frames",
    ...pixels,
    warnings: [...pixels.warnings, ...(unable === undefined ? [] : [unable])],
  };
}

/** The longer side of the image in pixels. */
export function longerSideOf({
  size,
  resolution = "1K",
}: Pick<ResolvedOutput, "size" | "resolution">): number {
  return size ?? pixelsOf(resolution);
}

/** Applies `upscale`. */
function resolvePixels({
  resolution,
  size,
  upscale = false,
}: Output): Pick<ResolvedOutput, "resolution" | "size" | "warnings"> {
  if (size !== undefined) {
    const upscaled = upscale ? Math.min(size * 2, largestSize) : size;
    return { size: upscaled, warnings: upscale && size === largestSize ? [upscaleLimited] : [] };
  }
  if (!upscale) return { ...(resolution !== undefined && { resolution }), warnings: [] };
  const next = nextResolution(resolution ?? "1K");
  return { resolution: next ?? "4K", warnings: next === null ? [upscaleLimited] : [] };
}

const upscaleLimited: Warning = {
  code: "upscale_limited",
  message: `The image is not upscaled, because it already has the largest size of ${largestSize} pixels.`,
};

export function resolveSeed({ seed: requested, prompt, hints, base }: IllustrateRequest): number {
  const seed = base === undefined ? requested : base.seed;
  if (seed === undefined) return hash32(`${prompt}\n${canonicalHints(hints ?? {})}`);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return seed;
  return invalid(base === undefined ? "seed" : "base.seed", seed, "an integer from 0 to 4294967295");
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
