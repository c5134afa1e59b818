import type { Brief } from "../brief/brief.ts";
import { loadLanguages } from "../brief/read-brief.ts";
import type { StyleName } from "../brief/values.ts";
import { IllustratorError, isIllustratorError } from "../illustrator-error.ts";
import type { FixedAspectRatio } from "../output.ts";
import { hash32 } from "../random/random-stream.ts";
import type { IllustrateRequest } from "../request.ts";
import { resolveBrief, resolveOutput, resolveSeed, withBackground } from "../resolve-request.ts";
import type { CastCharacter, CastMember, CastRequest } from "./cast-request.ts";
import type { CastDrawing, CastSceneRequest } from "./draw-cast.ts";
import { resolveSceneBrief } from "./scene-brief.ts";

/** A validated cast request with its defaults filled in. */
export interface ResolvedCast extends CastSceneRequest {
  readonly output: ReturnType<typeof resolveOutput>;
}

/**
 * Validates a cast request and resolves its Briefs, seeds, scene and aspect ratio.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function resolveCast(request: CastRequest): Promise<ResolvedCast> {
  const described = characterRequests(request);
  const output = resolveOutput({
    prompt: request.scene?.prompt ?? "",
    ...(request.output && { output: request.output }),
    ...(request.style && { style: request.style }),
  });
  const requests = await Promise.all(
    described.map(async (one) => ({ ...one, languages: await loadLanguages(one) })),
  );
  const languages = await loadLanguages(request.scene ?? {});
  const seed = resolveSeed({
    prompt: JSON.stringify(requests.map(({ prompt, hints = {} }) => [prompt, Object.entries(hints).sort()])),
    ...(request.seed !== undefined && { seed: request.seed }),
  });
  const [first, ...others] = requests.map((one, i) => withCharacterParam(i, () => resolveBrief(one)));
  if (first === undefined) return invalidCount(0);
  const style = request.style ?? [first, ...others].find((brief) => brief.style)?.style ?? "flat";
  const briefs = [withStyle(first, style), ...others.map((brief) => withStyle(brief, style))] as const;
  const seeds = requests.map((own, i) => withCharacterParam(i, () => memberSeed(request, own, i)));
  const members = briefs.map((brief, i) => ({
    brief,
    seed: seeds[i] ?? seed,
    ...nameOf(request.characters[i]),
  }));
  const aspectRatio = output.aspectRatio === "auto" ? defaultAspectRatio(briefs.length) : output.aspectRatio;
  const scene = withBackground(
    resolveSceneBrief(request.scene ?? {}, briefs, style, languages),
    output.background,
  );
  return { members, scene, seed, aspectRatio, output };
}

/** The members with their heads as fractions of the image. */
export function castMembers({ members }: CastSceneRequest, { heads, size }: CastDrawing): CastMember[] {
  return members.map(({ seed, name }, i) => ({
    seed,
    ...(name !== undefined && { name }),
    head: relativeBox(heads[i], size),
  }));
}

function relativeBox(
  head: CastMember["head"] | undefined,
  { width, height }: { width: number; height: number },
): CastMember["head"] {
  const { x, y, width: across, height: down } = head ?? { x: 0, y: 0, width: 0, height: 0 };
  const share = (value: number, of: number): number => Math.round((value / of) * 10_000) / 10_000;
  return {
    x: share(x, width),
    y: share(y, height),
    width: share(across, width),
    height: share(down, height),
  };
}

/** The request of each character's portrait. */
function characterRequests({ characters }: CastRequest): IllustrateRequest[] {
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

/**
 * The seed of a member's portrait, unless the cast has a seed. Characters with equal requests get different
 * seeds.
 */
function memberSeed({ seed, characters }: CastRequest, request: IllustrateRequest, i: number): number {
  const portraitSeed = resolveSeed(request);
  if (request.seed !== undefined) return portraitSeed;
  if (seed !== undefined) return hash32(`${seed}:${i}`);
  const key = JSON.stringify([request.prompt, request.hints]);
  const earlier = characters
    .slice(0, i)
    .filter((one) => one.seed === undefined && JSON.stringify([one.prompt ?? "", one.hints]) === key).length;
  return earlier === 0 ? portraitSeed : hash32(`${portraitSeed}:${earlier}`);
}

function withStyle(brief: Brief, style: StyleName): Brief {
  return brief.style === style
    ? brief
    : { ...brief, style, sources: { ...brief.sources, style: { kind: "request" } } };
}

/** Resolves `auto`: wide enough for the number of characters. */
function defaultAspectRatio(count: number): FixedAspectRatio {
  return count < 4 ? "4:3" : "3:2";
}

function nameOf(character: CastCharacter | undefined): { name?: string } {
  return character?.name === undefined ? {} : { name: character.name };
}

/** Prefixes the `param` of errors with the index of the character. */
function withCharacterParam<T>(i: number, work: () => T): T {
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
