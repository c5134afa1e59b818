import type { DrawRequest } from "../drawing/protocol.ts";

export const shapes = ["1:1", "4:5", "9:16", "16:9", "circle"] as const;
export type Shape = (typeof shapes)[number];

/** What is being made: everything that decides how the picture looks. */
export interface Draft {
  readonly prompt: string;
  /** What must not be in the picture. */
  readonly without: string;
  /** Absent for a face from a link: its own seed. */
  readonly seed?: number | undefined;
  readonly shape: Shape;
  /** Traits that were set by hand or locked, by path. The prompt and the dice do not change them. */
  readonly traits: Readonly<Record<string, string>>;
  /** The code of the face that the prompt changes. */
  readonly code?: string | undefined;
}

/** The largest seed is one less. */
const seeds = 2 ** 32;

export function newSeed(random: () => number = Math.random): number {
  // Four digits are easy to read, to remember and to type.
  return Math.floor(random() * 10_000);
}

/** Reads a draft from the address of the view. What is invalid is left out. */
export function draftOf(query: URLSearchParams): Draft {
  const seed = Number(query.get("seed") ?? Number.NaN);
  const code = query.get("code") ?? undefined;
  const traits = [...query].filter(
    ([key, value]) => /^[a-z][a-zA-Z]*(?:\.[a-z]+)?$/.test(key) && value !== "",
  );
  return {
    prompt: query.get("prompt") ?? "",
    without: query.get("without") ?? "",
    seed: Number.isInteger(seed) && seed >= 0 && seed < seeds ? seed : code === undefined ? 8 : undefined,
    shape: shapes.find((shape) => shape === query.get("shape")) ?? "1:1",
    traits: Object.fromEntries(traits.filter(([key]) => !reserved.has(key))),
    ...(code !== undefined && { code }),
  };
}

/** Parameters that are not traits. */
const reserved = new Set(["prompt", "without", "seed", "shape", "code", "view"]);

/** The address of a draft, which shows the same picture everywhere. */
export function queryOf({ prompt, without, seed, shape, traits, code }: Draft): URLSearchParams {
  return new URLSearchParams({
    ...(prompt && { prompt }),
    ...(without && { without }),
    ...(seed !== undefined && { seed: String(seed) }),
    ...(shape !== "1:1" && { shape }),
    ...(code !== undefined && { code }),
    ...traits,
  });
}

/** The draft with a trait set by hand; an empty value leaves it to the prompt and the dice again. */
export function withTrait(draft: Draft, path: string, value: string): Draft {
  // Another hairstyle has other cuts.
  const released = path === "hair.style" ? [path, "hair.cut"] : [path];
  const others = Object.fromEntries(Object.entries(draft.traits).filter(([key]) => !released.includes(key)));
  return { ...draft, traits: value === "" ? others : { ...others, [path]: value } };
}

/** A circle is cut out of a square picture. */
export function aspectRatioOf(shape: Shape): DrawRequest["aspectRatio"] {
  return shape === "circle" ? "1:1" : shape;
}

export function drawRequestOf({ shape, ...draft }: Draft): DrawRequest {
  return { ...draft, aspectRatio: aspectRatioOf(shape) };
}

/** The head of a draft with some traits of its own, for small pictures. */
export function faceRequestOf(draft: Draft, traits: Readonly<Record<string, string>> = {}): DrawRequest {
  const { shape: _, ...rest } = draft;
  return {
    ...rest,
    aspectRatio: "1:1",
    traits: { ...draft.traits, ...traits },
    isHead: true,
  };
}
