import type { Brief } from "../brief/brief.ts";
import type { StyleName } from "../brief/values.ts";
import { IllustratorError, isIllustratorError } from "../illustrator-error.ts";
import type { FixedAspectRatio } from "../output.ts";
import { sizeOf } from "../output.ts";
import { hash32 } from "../random/stream.ts";
import type { IllustrateOptions, IllustrateRequest } from "../request.ts";
import { briefOf, outputOf, seedOf, version } from "../settled.ts";
import type { CastCharacter, CastIllustration, CastRequest } from "./cast-request.ts";
import { sceneBrief } from "./scene-brief.ts";

/**
 * Draws two to six characters in one picture, each as in its own portrait: sizes that fit each other, in
 * rows or a line as the picture's shape asks, no face covered.
 *
 * @throws IllustratorError for a request that cannot be drawn; the signal's reason when aborted.
 */
export async function illustrateCast(
  request: CastRequest,
  options: IllustrateOptions = {},
): Promise<CastIllustration> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ stage: "understanding", fraction: 0 });
  const requests = requestsOf(request);
  const output = outputOf({
    prompt: request.scene?.prompt ?? "",
    ...(request.output && { output: request.output }),
    ...(request.style && { style: request.style }),
  });
  const seed = seedOf({
    prompt: JSON.stringify(requests.map(({ prompt, hints = {} }) => [prompt, Object.entries(hints).sort()])),
    ...(request.seed !== undefined && { seed: request.seed }),
  });
  const [first, ...others] = requests.map((one, i) => inCharacter(i, () => briefOf(one)));
  if (first === undefined) return invalidCount(0);
  const style = request.style ?? [first, ...others].find((brief) => brief.style)?.style ?? "flat";
  const briefs = [inStyle(first, style), ...others.map((brief) => inStyle(brief, style))] as const;
  const seeds = requests.map((one, i) => inCharacter(i, () => seedFor(request, one, i)));
  const scene = sceneBrief(request.scene ?? {}, briefs, style);
  const aspectRatio = output.aspectRatio === "auto" ? shapeFor(briefs.length) : output.aspectRatio;

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  const { drawCast } = await import("./draw-cast.ts");
  const members = briefs.map((brief, i) => ({
    brief,
    seed: seeds[i] ?? seed,
    ...nameOf(request.characters[i]),
  }));
  const { heads, size, ...drawing } = await drawCast({ members, scene, seed, aspectRatio });

  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 0.4 });
  const { render } = await import("../raster/render.ts");
  const { image, thumbnail } = await render(drawing, sizeOf(aspectRatio, output.resolution), output.format);
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 1 });

  const { svg, license, licenseUrl, credit } = drawing;
  return {
    brief: scene,
    briefs,
    cast: members.map(({ brief: _, ...member }, i) => ({ ...member, head: sharesOf(heads[i], size) })),
    svg,
    image: { ...image, format: output.format },
    thumbnail,
    seed,
    mode: "prompt",
    outputApplied: { ...output, aspectRatio },
    license,
    licenseUrl,
    credit,
    version,
  };
}

/** Each character as the request for its portrait. */
function requestsOf({ characters }: CastRequest): IllustrateRequest[] {
  if (!Array.isArray(characters) || characters.length < 2 || characters.length > 6)
    return invalidCount(Array.isArray(characters) ? characters.length : 0);
  return characters.map(({ prompt = "", hints, negativePrompt, brief, seed }: CastCharacter) => ({
    prompt,
    ...(hints && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(brief && { brief }),
    ...(seed !== undefined && { seed }),
  }));
}

/** As in its portrait, unless the cast has a seed for all; who is named twice is no twin. */
function seedFor({ seed, characters }: CastRequest, own: IllustrateRequest, i: number): number {
  const alone = seedOf(own);
  if (own.seed !== undefined) return alone;
  if (seed !== undefined) return hash32(`${seed}:${i}`);
  const told = JSON.stringify([own.prompt, own.hints]);
  const before = characters
    .slice(0, i)
    .filter((one) => one.seed === undefined && JSON.stringify([one.prompt ?? "", one.hints]) === told).length;
  return before === 0 ? alone : hash32(`${alone}:${before}`);
}

function inStyle(brief: Brief, style: StyleName): Brief {
  return brief.style === style
    ? brief
    : { ...brief, style, sources: { ...brief.sources, style: { kind: "request" } } };
}

/** What `auto` means: wide enough for so many. */
function shapeFor(count: number): FixedAspectRatio {
  return count < 4 ? "4:3" : "3:2";
}

function nameOf(character: CastCharacter | undefined): { name?: string } {
  return character?.name === undefined ? {} : { name: character.name };
}

function sharesOf(
  head: CastIllustration["cast"][number]["head"] | undefined,
  { width, height }: { width: number; height: number },
): CastIllustration["cast"][number]["head"] {
  const { x, y, width: across, height: down } = head ?? { x: 0, y: 0, width: 0, height: 0 };
  const share = (value: number, of: number): number => Math.round((value / of) * 10_000) / 10_000;
  return {
    x: share(x, width),
    y: share(y, height),
    width: share(across, width),
    height: share(down, height),
  };
}

/** Says of whom an error speaks. */
function inCharacter<T>(i: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isIllustratorError(error)) throw error;
    const { code, message, param } = error;
    throw new IllustratorError(code, message, { param: `characters[${i}].${param}`, cause: error });
  }
}

function invalidCount(count: number): never {
  throw new IllustratorError("invalid_request", `A cast has 2 to 6 characters, not ${count}.`, {
    param: "characters",
  });
}
