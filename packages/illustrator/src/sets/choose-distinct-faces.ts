import type { Brief } from "../brief/brief.ts";
import type { BriefRequest } from "../brief/read-brief.ts";
import { readBrief } from "../brief/read-brief.ts";
import { IllustratorError } from "../illustrator-error.ts";
import { hash32 } from "../random/random-stream.ts";
import type { Appearance } from "./appearance.ts";
import { appearanceOf, perceptualDistance } from "./appearance.ts";
import { varyBrief } from "./vary-brief.ts";

/** The largest set. */
export const maxFaces = 500;

export interface DistinctFacesRequest {
  /** One to 500 different names, each of which gets a face. */
  readonly names?: readonly string[];
  /** What all faces have in common, such as "a nurse". What it leaves open is different in each. */
  readonly prompt?: string;
  /** Override the prompt. */
  readonly hints?: NonNullable<BriefRequest["hints"]>;
  readonly style?: NonNullable<BriefRequest["style"]>;
  /** The number of faces without names, 1 to 500. They are named "1", "2" and so on. */
  readonly count?: number;
  /** Gives other faces for the same names. An integer from 0 to 2^32-1, 0 by default. */
  readonly seed?: number;
  /** The languages of the prompt and hints besides English, from `loadLanguages`. */
  readonly languages?: BriefRequest["languages"];
}

/** A face of a set: input for `illustrate({ prompt: "", brief, seed })`. */
export interface DistinctFace {
  readonly name: string;
  readonly brief: Brief;
  readonly seed: number;
}

/**
 * Chooses a face for each name, or `count` faces, of which no two look alike. Pure and fast: it compares traits as they
 * are drawn, not images.
 *
 * A longer list begins with the same faces: faces are chosen in order, and each is different from all before it.
 *
 * @throws IllustratorError if a name occurs twice, or if the prompt says so much that not enough different faces exist.
 */
export function chooseDistinctFaces(request: DistinctFacesRequest): DistinctFace[] {
  const names = namesOf(request);
  const { prompt = "", hints, style, seed = 0, languages } = request;
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    invalid("seed", `seed cannot be ${String(seed)}. Allowed: an integer from 0 to 4294967295.`);
  const common = readBrief({ prompt, languages, ...(hints && { hints }), ...(style && { style }) });
  if (common.others !== undefined)
    invalid(
      "prompt",
      `The prompt describes ${common.others.length + 1} characters, and each face of a set shows one. Describe one.`,
    );
  const chosen: Appearance[] = [];
  return names.map((name) => {
    const found = chooseFace(common, `${seed}\u0000${name}`, chosen);
    if (found === undefined)
      return invalid(
        request.prompt === undefined ? "count" : "prompt",
        `Only ${chosen.length} faces that do not look alike were found, not ${names.length}. Describe less, or request fewer.`,
      );
    chosen.push(found.appearance);
    return { name, brief: found.brief, seed: found.seed };
  });
}

/** The distances to require, the largest first. Below the last one, faces look alike. */
const distances = [3.2, 2.6, 2] as const;
const [firstDistance, , leastDistance] = distances;

/** The number of faces to try for a name. */
const maxAttempts = 80;

interface Candidate {
  readonly brief: Brief;
  readonly seed: number;
  readonly appearance: Appearance;
}

/** The first face that is far enough from the chosen ones. */
function chooseFace(common: Brief, key: string, chosen: readonly Appearance[]): Candidate | undefined {
  const tried: { readonly candidate: Candidate; readonly nearest: number }[] = [];
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const seed = hash32(`face\u0000${attempt}\u0000${key}`);
    const brief = varyBrief(common, seed);
    const candidate = { brief, seed, appearance: appearanceOf(brief, seed) };
    const nearest = nearestDistance(candidate.appearance, chosen);
    if (nearest >= firstDistance) return candidate;
    tried.push({ candidate, nearest });
  }
  for (const distance of distances) {
    const found = tried.find(({ nearest }) => nearest >= distance);
    if (found !== undefined) return found.candidate;
  }
  return undefined;
}

function nearestDistance(one: Appearance, others: readonly Appearance[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    nearest = Math.min(nearest, perceptualDistance(one, other));
    if (nearest < leastDistance) return nearest;
  }
  return nearest;
}

function namesOf({ names, count }: DistinctFacesRequest): string[] {
  if (names === undefined) {
    if (count === undefined || !Number.isInteger(count) || count < 1 || count > maxFaces)
      return invalid("count", `count cannot be ${String(count)}. Allowed: 1 to ${maxFaces}, or names.`);
    return Array.from({ length: count }, (_, i) => String(i + 1));
  }
  if (names.length < 1 || names.length > maxFaces)
    return invalid("names", `A set has 1 to ${maxFaces} names, not ${names.length}.`);
  if (count !== undefined && count !== names.length)
    return invalid("count", `count cannot be ${count} with ${names.length} names. Leave it out.`);
  const seen = new Map<string, number>();
  return names.map((name, i) => {
    const normalized = name.normalize("NFC");
    const earlier = seen.get(normalized);
    if (earlier !== undefined)
      return invalid(
        `names[${i}]`,
        `names[${i}] is the same as names[${earlier}]. Names have to be different.`,
      );
    seen.set(normalized, i);
    return normalized;
  });
}

function invalid(param: string, message: string): never {
  throw new IllustratorError("invalid_request", message, { param });
}
