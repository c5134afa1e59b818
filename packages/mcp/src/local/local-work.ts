import type { Expression, StyleName } from "@likeness/illustrator";
import type { PromptSpan, ReadTrait } from "@likeness/illustrator/brief";
import { decodeFace, isIllustratorError, readPrompt as readText } from "@likeness/illustrator/brief";
import { drawSvg } from "@likeness/illustrator/svg";
import { type AvatarFile, AvatarFileError } from "../avatar-file/avatar-file.ts";
import { type CreateAvatarFileOptions, createAvatarFile } from "../avatar-file/create-avatar-file.ts";
import { drawAvatarFile } from "../avatar-file/draw-avatar-file.ts";
import { parseAvatarFile } from "../avatar-file/parse-avatar-file.ts";

// Work that needs no server. Its results are plain data, so that it can be done in a thread.

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem };

/** What is wrong with the input. */
export interface Problem {
  readonly code: "invalid_request" | "invalid_face_code" | "invalid_identity_file";
  readonly message: string;
  readonly param?: string | undefined;
  readonly hint?: string | undefined;
}

export interface ReadPromptInput {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: StyleName | undefined;
}

export interface PromptReading {
  readonly brief: Readonly<Record<string, unknown>>;
  readonly language: string;
  readonly characters: number;
  readonly understood: readonly { readonly text: string; readonly traits: readonly ReadTrait[] }[];
  readonly ignored: readonly string[];
  readonly warnings: readonly string[];
}

/** What an agent looks like: made from a prompt, or read from a file or a code. */
export type IdentityInput =
  | ({ readonly from: "options" } & CreateAvatarFileOptions)
  | { readonly from: "text"; readonly text: string }
  | { readonly from: "code"; readonly code: string };

export interface Identity {
  readonly file: AvatarFile;
  readonly warnings: readonly string[];
}

export interface FaceInput {
  readonly file: Pick<AvatarFile, "name" | "brief" | "seed" | "drawingVersion">;
  readonly emotion?: Expression | undefined;
  readonly format: "svg" | "png" | "webp";
  readonly size: number;
}

export interface DrawnFace {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly alt: string;
}

export interface LocalWork {
  readPrompt(input: ReadPromptInput, signal?: AbortSignal): Promise<Outcome<PromptReading>>;
  identify(input: IdentityInput, signal?: AbortSignal): Promise<Outcome<Identity>>;
  drawFace(input: FaceInput, signal?: AbortSignal): Promise<Outcome<DrawnFace>>;
}

/** Explains how a prompt is read, without drawing it. */
export function readPrompt({
  prompt,
  hints,
  negativePrompt,
  style,
}: ReadPromptInput): Promise<Outcome<PromptReading>> {
  return orProblem(async () => {
    const { brief, reading, warnings } = await readText({
      prompt,
      ...(hints && { hints }),
      ...(negativePrompt !== undefined && { negativePrompt }),
      ...(style && { style }),
    });
    const { sources: _sources, ...traits } = brief;
    const textOf = ({ text }: PromptSpan) => text;
    return {
      brief: { ...traits },
      language: reading.language,
      characters: reading.characters ?? 1,
      understood: reading.understood.map(({ text, traits: read }) => ({ text, traits: read })),
      ignored: reading.ignored.map(textOf),
      warnings: warnings.map(({ message }) => message),
    };
  });
}

/** The identity of an agent, or of a face that has no name. */
export function identify(input: IdentityInput): Promise<Outcome<Identity>> {
  return orProblem(async () => {
    if (input.from === "options") return createAvatarFile(input);
    if (input.from === "text") {
      const { file, unknownKeys } = parseAvatarFile(input.text);
      return { file, warnings: unknownKeys.length > 0 ? [`Not used: ${unknownKeys.join(", ")}.`] : [] };
    }
    const { brief, seed, version } = decodeFace(input.code);
    const { alt } = await drawSvg({ prompt: "", brief, seed });
    const code = input.code.trim().toLowerCase();
    const face = { brief, seed, code, drawingVersion: version, description: alt };
    return { file: { name: "face", ...face, emotions: [] }, warnings: [] };
  });
}

export function drawFace({ file, ...options }: FaceInput): Promise<Outcome<DrawnFace>> {
  return orProblem(async () => {
    const { bytes, mediaType, alt } = await drawAvatarFile(file, options);
    return { bytes, mediaType, alt };
  });
}

/** Does the work in this thread. */
export const localWork: LocalWork = { readPrompt, identify, drawFace };

async function orProblem<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AvatarFileError) {
      const { message, param, hint } = error;
      return { ok: false, error: { code: "invalid_identity_file", message, param, hint } };
    }
    if (!isIllustratorError(error)) throw error;
    const code = error.code === "invalid_code" ? "invalid_face_code" : "invalid_request";
    return { ok: false, error: { code, message: error.message, param: error.param } };
  }
}
