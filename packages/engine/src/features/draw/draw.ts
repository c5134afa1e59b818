import { bytesToHex } from "@noble/hashes/utils.js";
import type { Drawing } from "../../kernel/drawing-cache.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { type ErrorCode, fail, ok, type Result } from "../../model/result.ts";
import type {
  DecodedFace,
  DrawnFace,
  DrawRequest,
  FaceDrawing,
  FaceProblem,
} from "../../ports/face-illustrator.ts";
import { moderateText } from "../moderation/moderate-text.ts";

type Dependencies = Pick<EngineContext, "faces" | "drawings" | "moderator">;

export interface DrawOptions {
  /** Drawn for `name` if the request is rejected because of its prompt or code. */
  readonly fallback?: { readonly kind: "robot" | "initials"; readonly name: string };
  readonly signal: AbortSignal;
}

export interface DrawnImage extends Drawing {
  /** Why the fallback was drawn; null if it was not. */
  readonly rejected: ErrorCode | null;
}

/** Draws a face, or takes the drawing from the cache. */
export async function draw(
  context: Dependencies,
  request: DrawRequest,
  { fallback, signal }: DrawOptions,
): Promise<Result<DrawnImage>> {
  const drawn = await drawOrReuse(context, request, signal);
  if (drawn.ok) return ok({ ...drawn.value, rejected: null });
  const { code } = drawn.error;
  if (!fallback || !rejections.has(code)) return drawn;
  const { aspectRatio, size, format, animate, presence } = request;
  const instead = await drawOrReuse(
    context,
    {
      face: fallback,
      format,
      ...(aspectRatio && { aspectRatio }),
      ...(size !== undefined && { size }),
      ...(animate && { animate }),
      ...(presence && { presence }),
    },
    signal,
  );
  return instead.ok ? ok({ ...instead.value, rejected: code }) : instead;
}

/** The Brief and the seed of a code. */
export async function decodeFace(
  { faces }: Pick<EngineContext, "faces">,
  code: string,
): Promise<Result<DecodedFace>> {
  const face = await faces.decode(code);
  return face.ok ? ok(face) : problem(face);
}

/** Errors that a fallback replaces. */
const rejections: ReadonlySet<ErrorCode> = new Set(["content_policy_violation", "invalid_face_code"]);

/** What is cached was moderated when it was drawn. Names are not: they are not shown and decide only a seed. */
async function drawOrReuse(
  context: Dependencies,
  request: DrawRequest,
  signal: AbortSignal,
): Promise<Result<Drawing>> {
  return context.drawings.get(keyOf(request), signal, async (aborted) => {
    const { face } = request;
    const allowed = face.kind === "prompt" ? await moderateText(context, face, aborted) : ok(null);
    if (!allowed.ok) return allowed;
    return toDrawing(await context.faces.draw(request, aborted));
  });
}

/** Adds the hash of what was drawn. */
export async function toDrawing(drawn: FaceDrawing | FaceProblem): Promise<Result<Drawing>> {
  if (!drawn.ok) return problem(drawn);
  const { bytes, mediaType } = drawn;
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return ok({ bytes, mediaType, sha256: bytesToHex(new Uint8Array(digest)) });
}

function keyOf({ face, ...options }: DrawRequest): string {
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([keyOfFace(face), sorted]);
}

export function keyOfFace(face: DrawnFace): readonly unknown[] {
  switch (face.kind) {
    case "prompt":
      return [face.kind, face.prompt, face.seed];
    case "code":
      return [face.kind, face.code.trim().toLowerCase()];
    case "robot":
    case "initials":
      return [face.kind, face.name];
  }
}

/** The error of a request that cannot be drawn. */
export function problem({ param, message }: FaceProblem): ReturnType<typeof fail> {
  const code = param === "code" ? "invalid_face_code" : "invalid_request";
  return fail(code, message, { field: param, issues: [{ field: param, message }] });
}
