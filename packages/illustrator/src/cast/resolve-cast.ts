import type { Brief } from "../brief/brief.ts";
import { isCast } from "../brief/characters.ts";
import { loadLanguages } from "../brief/read-brief.ts";
import type { StyleName } from "../brief/values/pictures.ts";
import { IllustratorError, isIllustratorError } from "../illustrator-error.ts";
import type { Reading } from "../language/reading.ts";
import { readingWarnings } from "../language/reading-warnings.ts";
import { hash32 } from "../random/random-stream.ts";
import { resolveBrief, resolveReading } from "../read-request.ts";
import type { IllustrateRequest } from "../request.ts";
import { resolveOutput, resolveSeed, withBackground } from "../resolve-request.ts";
import { styleOfAll } from "../traits/default-style.ts";
import type { Warning } from "../warning.ts";
import { castAspectRatio, memberSeed } from "./brief-cast.ts";
import type { CastCharacter, CastRequest } from "./cast-request.ts";
import type { CastSceneRequest } from "./draw-cast.ts";
import { resolveSceneBrief, sceneReading } from "./scene-brief.ts";

/** A validated cast request with its defaults filled in. */
export interface ResolvedCast extends CastSceneRequest {
  readonly output: ReturnType<typeof resolveOutput>;
  /** How the prompt of the scene is understood. */
  readonly reading?: Reading;
  /** What a person who wrote the prompts should know. */
  readonly warnings: readonly Warning[];
}

/**
 * Validates a cast request and resolves its Briefs, seeds, scene and aspect ratio.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function resolveCast(request: CastRequest): Promise<ResolvedCast> {
  const characters = characterRequests(request);
  const output = resolveOutput({
    prompt: request.scene?.prompt ?? "",
    ...(request.output && { output: request.output }),
    ...(request.style && { style: request.style }),
  });
  const requests = await Promise.all(
    characters.map(async (one) => ({ ...one, languages: await loadLanguages(one) })),
  );
  const languages = await loadLanguages(request.scene ?? {});
  const seed = resolveSeed({
    prompt: JSON.stringify(requests.map(({ prompt, hints = {} }) => [prompt, Object.entries(hints).sort()])),
    ...(request.seed !== undefined && { seed: request.seed }),
  });
  const described = requests.map((one, i) => withCharacterParam(i, () => resolveBrief(one)));
  const [first, ...others] = described.map(({ others: _others, ...own }) => own);
  if (first === undefined) return invalidCount(0);
  const style = request.style ?? styleOfAll([first, ...others]);
  const briefs = [withStyle(first, style), ...others.map((brief) => withStyle(brief, style))] as const;
  const seeds = requests.map((own, i) => withCharacterParam(i, () => seedOf(request, own, i)));
  const readings = requests.map((one) => (one.prompt === "" ? undefined : resolveReading(one)));
  const members = briefs.map((brief, i) => ({
    brief,
    seed: seeds[i] ?? seed,
    ...nameOf(request.characters[i]),
    ...(readings[i] && { reading: readings[i] }),
  }));
  const aspectRatio = castAspectRatio(output.aspectRatio, briefs.length);
  const scene = withBackground(
    resolveSceneBrief(request.scene ?? {}, briefs, style, languages),
    output.background,
  );
  const prompt = request.scene?.prompt;
  return {
    members,
    scene,
    seed,
    aspectRatio,
    output,
    ...(prompt !== undefined && { reading: sceneReading(prompt, languages) }),
    warnings: [
      ...readings.flatMap((reading) => (reading === undefined ? [] : readingWarnings(reading))),
      ...described.filter(isCast).map(() => oneForEach),
    ],
  };
}

const oneForEach: Warning = {
  code: "characters_left_out",
  message:
    "A character of the request describes several, and the image shows the first of them. Describe each in a character of its own.",
};

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
function seedOf({ seed, characters }: CastRequest, request: IllustrateRequest, i: number): number {
  const portraitSeed = resolveSeed(request);
  if (request.seed !== undefined) return portraitSeed;
  if (seed !== undefined) return memberSeed(seed, i);
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
