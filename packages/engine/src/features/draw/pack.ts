import type { Drawing } from "../../kernel/drawing-cache.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import type { AvatarWithLooks } from "../../model/avatar.ts";
import { ok, type Result } from "../../model/result.ts";
import type { PackRequest } from "../../ports/face-illustrator.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { keyOfFace, toDrawing } from "./draw.ts";
import { faceOfImage } from "./face-of-image.ts";

/** Draws a pack, or takes it from the cache. Its name and its prompt are moderated. */
export async function pack(
  context: Pick<EngineContext, "faces" | "drawings" | "moderator">,
  request: PackRequest,
  signal: AbortSignal,
): Promise<Result<Drawing>> {
  const { face, style, name } = request;
  const key = JSON.stringify(["pack", keyOfFace(face), style, name]);
  return context.drawings.get(key, signal, async (aborted) => {
    const text = {
      ...(face.kind === "prompt" && { prompt: face.prompt }),
      ...(name !== undefined && { label: name }),
    };
    const allowed = await moderateText(context, text, aborted);
    return allowed.ok ? toDrawing(await context.faces.pack(request, aborted)) : allowed;
  });
}

/** The pack of the avatar's cover. */
export function packOfAvatar({ avatar, cover }: AvatarWithLooks): Result<PackRequest> {
  const face = faceOfImage(cover.status === "ready" ? cover.image : undefined);
  if (!face.ok) return face;
  const { label } = avatar;
  return ok({ face: face.value, ...(label !== null && { name: label }) });
}
