import type { Drawing } from "../../kernel/drawing-cache.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import type { AvatarWithLooks } from "../../model/avatar.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { PackRequest } from "../../ports/face-illustrator.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { keyOfFace, toDrawing } from "./draw.ts";

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
  const code = cover.status === "ready" ? cover.image.code : undefined;
  if (code === undefined) {
    return fail("avatar_without_face", "The cover of the avatar was not drawn from a face alone.", {
      hint: "Packs are for drawings of the built-in illustrator without reference images.",
    });
  }
  const { label } = avatar;
  return ok({ face: { kind: "code", code }, ...(label !== null && { name: label }) });
}
