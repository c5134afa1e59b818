import type { Brief } from "./brief/brief.ts";
import { parseBrief } from "./brief/parse-brief.ts";
import { readBrief } from "./brief/read-brief.ts";
import { styles } from "./brief/values.ts";
import { IllustratorError } from "./illustrator-error.ts";
import { aspectRatios, formats, resolutions, resolveAspectRatio, sizeOf } from "./output.ts";
import { hash32 } from "./random/stream.ts";
import { broughtOf, readBrought } from "./references/brought.ts";
import { portraitOf } from "./references/portrait-kind.ts";
import type { IllustrateOptions, IllustrateRequest, Illustration } from "./request.ts";

/** Of the drawing. Raised when the same brief and seed begin to look different. */
export const version = "1";

/**
 * Draws a character from words: offline, without a model, and the same bytes for the same request.
 *
 * @throws IllustratorError for a request that cannot be drawn; the signal's reason when aborted.
 */
export async function illustrate(
  request: IllustrateRequest,
  options: IllustrateOptions = {},
): Promise<Illustration> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ stage: "understanding", fraction: 0 });
  const output = outputOf(request);
  const seed = seedOf(request);
  const brought = broughtOf(request);

  const { brief, elements } = await readBrought(briefOf(request), brought, signal);
  const aspectRatio = resolveAspectRatio(
    output.aspectRatio,
    request.hints?.["avatar_composition"],
    brief.framing,
  );

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  // sharp and the parts take long to load: only who draws pays for them, not who imports this.
  const [first] = brought.references;
  const portrait = first === undefined ? "none" : portraitOf(brief, brought.portrait);
  const scene = { brief, seed, aspectRatio, elements };
  const drawing =
    first === undefined || portrait === "none"
      ? await (await import("./scene/draw-scene.ts")).drawScene(scene)
      : await (await import("./references/draw-portrait.ts")).drawPortrait({
          ...scene,
          bytes: first,
          kind: portrait,
        });

  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 0.4 });
  const { render } = await import("./raster/render.ts");
  const { image, thumbnail } = await render(drawing, sizeOf(aspectRatio, output.resolution), output.format);
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 1 });

  const { svg, license, licenseUrl, credit } = drawing;
  return {
    brief,
    svg,
    image: { ...image, format: output.format },
    thumbnail,
    seed,
    mode: first !== undefined ? "references" : "prompt",
    ...(portrait !== "none" && { portrait }),
    outputApplied: { ...output, aspectRatio },
    license,
    licenseUrl,
    credit,
    version,
  };
}

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
