import type { LocalAlt } from "./alt/describe-locally.ts";
import { localAlt } from "./alt/local-alt.ts";
import type { FaceStack } from "./animate/face-stack.ts";
import type { Brief } from "./brief/brief.ts";
import { isCast } from "./brief/characters.ts";
import type { CastMember } from "./cast/cast-member.ts";
import { version } from "./drawing-version.ts";
import { encodeFace } from "./face-code/face-code.ts";
import { IllustratorError } from "./illustrator-error.ts";
import type { Reading } from "./language/reading.ts";
import { readingWarnings, withSubstitutedView } from "./language/reading-warnings.ts";
import type { FixedAspectRatio } from "./output.ts";
import { resolveAspectRatio, sizeFor } from "./output.ts";
import { hash32 } from "./random/random-stream.ts";
import type { IllustrateRequest } from "./request.ts";
import { givenBrief, resolveOutput, resolveSeed, withBackground } from "./resolve-request.ts";
import { type Drawing, drawScene } from "./scene/draw-scene.ts";
import { resizeSvg } from "./scene/svg.ts";
import type { Moment } from "./traits/moment.ts";
import type { Warning } from "./warning.ts";

/** A request without reference images and raster options. */
export type DrawSvgRequest = Omit<
  IllustrateRequest,
  "references" | "portrait" | "elementImages" | "output" | "base"
> & {
  readonly base?: Omit<NonNullable<IllustrateRequest["base"]>, "reference">;
  /** `size` is the longer side as the width or height that the SVG states. Default 1024. */
  readonly output?: Pick<
    NonNullable<IllustrateRequest["output"]>,
    "aspectRatio" | "size" | "background" | "animate" | "version"
  >;
};

export interface SvgDrawing {
  readonly svg: string;
  /** What the image shows, in one English sentence. */
  readonly alt: string;
  /** The same in the language of the prompt, or in `altLanguage`. Absent for English. */
  readonly localAlt?: LocalAlt;
  /** How the prompt was understood. Absent if a `brief` was drawn instead of it. */
  readonly reading?: Reading;
  /** What was requested but not drawn. */
  readonly warnings: readonly Warning[];
  readonly brief: Brief;
  readonly seed: number;
  /** The Brief, the seed and the version as short text. See `decodeFace`. Absent if there are several characters. */
  readonly code?: string;
  /** The positions of the characters, if there are several. */
  readonly cast?: readonly CastMember[];
  readonly aspectRatio: FixedAspectRatio;
  readonly license: string;
  readonly licenseUrl: string;
  readonly credit: string;
  readonly version: string;
}

/**
 * Draws the SVG of `illustrate` without rasterizing it. This entry has no native code and runs in a browser.
 * Reference images need `illustrate`.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function drawSvg(request: DrawSvgRequest): Promise<SvgDrawing> {
  const isAnimated = request.output?.animate === true;
  return drawSvgWith(request, isAnimated ? (await import("./animate/idle.ts")).idleStack : undefined);
}

/** Draws with the faces of an animation. The stack gets the seed and a name for its classes. */
export async function drawSvgWith(
  request: DrawSvgRequest,
  stackOf: ((seed: number, name: string) => FaceStack) | undefined,
): Promise<SvgDrawing> {
  const { brief, seed, reading, aspectRatio } = await prepare(request);
  const several = isCast(brief)
    ? await (await import("./cast/brief-cast.ts")).drawBriefCast(
        brief,
        seed,
        request.output?.aspectRatio ?? "auto",
        stackOf !== undefined,
      )
    : undefined;
  const stack = several ? undefined : stackOf?.(seed, className(brief, seed, aspectRatio));
  const { svg, alt, license, licenseUrl, credit, substitutedView, ...drawing } =
    several?.drawing ?? (await drawScene({ brief, seed, aspectRatio, ...(stack && { stack }) }));
  const size = request.output?.size;
  const warnings = [...(reading === undefined ? [] : readingWarnings(reading)), ...drawing.warnings];
  const local = await localAlt(brief, request.altLanguage, reading?.language);
  return {
    svg: size === undefined ? svg : resizeSvg(svg, sizeFor(several?.aspectRatio ?? aspectRatio, size)),
    alt,
    ...(local && { localAlt: local }),
    ...(reading !== undefined && { reading: withSubstitutedView(reading, substitutedView) }),
    warnings,
    brief,
    seed,
    ...(several === undefined ? { code: encodeFace({ brief, seed }) } : { cast: several.cast }),
    aspectRatio: several?.aspectRatio ?? aspectRatio,
    license,
    licenseUrl,
    credit,
    version,
  };
}

/** Draws the same picture at several moments, which the seed decides. */
export async function drawMoments(
  request: DrawSvgRequest,
  momentsOf: (seed: number) => readonly Moment[],
): Promise<readonly Drawing[]> {
  const { brief, seed, aspectRatio } = await prepare(request);
  requireOne(brief);
  const drawings: Drawing[] = [];
  for (const moment of momentsOf(seed)) drawings.push(await drawScene({ brief, seed, aspectRatio, moment }));
  return drawings;
}

/** Rejects what is drawn of one character. */
function requireOne({ others = [] }: Brief): void {
  if (others.length === 0) return;
  throw new IllustratorError(
    "invalid_request",
    `An animation shows one character, and ${others.length + 1} are described. Describe one.`,
    { param: "prompt" },
  );
}

interface Prepared {
  readonly brief: Brief;
  readonly seed: number;
  readonly reading: Reading | undefined;
  readonly aspectRatio: FixedAspectRatio;
}

/** Validates a request and reads its prompt. */
async function prepare(request: DrawSvgRequest): Promise<Prepared> {
  for (const param of ["references", "elementImages"] as const)
    if (param in request)
      throw new IllustratorError(
        "invalid_request",
        `${param} are not supported by drawSvg(). Use illustrate().`,
        {
          param,
        },
      );
  if (request.base !== undefined && "reference" in request.base)
    throw new IllustratorError(
      "invalid_request",
      "base.reference is not supported by drawSvg(). Use illustrate().",
      { param: "base.reference" },
    );
  const { aspectRatio: requestedRatio } = resolveOutput(request);
  const seed = resolveSeed(request);
  const { brief, reading } = await understand(request);
  const aspectRatio = resolveAspectRatio(
    requestedRatio,
    request.hints?.["avatar_composition"],
    brief.framing,
  );
  return { brief, seed, reading, aspectRatio };
}

/** The Brief of a request. What reads prompts is large, and loads when there is something to read. */
async function understand(request: DrawSvgRequest): Promise<Pick<Prepared, "brief" | "reading">> {
  if (request.brief !== undefined && request.base === undefined) {
    const brief = withBackground(givenBrief(request.brief, request), request.output?.background);
    return { brief, reading: undefined };
  }
  const { understandRequest } = await import("./read-request.ts");
  return understandRequest(request);
}

/** A class name that no other face has. It depends on what is drawn, and not on the words of a prompt. */
export function className(brief: Brief, seed: number, aspectRatio: FixedAspectRatio): string {
  return `m${hash32(`${encodeFace({ brief, seed })} ${aspectRatio}`).toString(36)}`;
}
