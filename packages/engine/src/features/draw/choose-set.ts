import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Result } from "../../model/result.ts";
import { ok } from "../../model/result.ts";
import type { FaceSet, FaceSetRequest } from "../../ports/face-illustrator.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { problem } from "./draw.ts";

/** Chooses faces of which no two look alike. The names decide only seeds, so they are not moderated. */
export async function chooseSet(
  context: Pick<EngineContext, "faces" | "moderator">,
  request: FaceSetRequest,
  signal: AbortSignal,
): Promise<Result<FaceSet>> {
  const { prompt, hints } = request;
  const text = { ...(prompt !== undefined && { prompt }), ...(hints && { hints }) };
  const allowed = await moderateText(context, text, signal);
  if (!allowed.ok) return allowed;
  const set = await context.faces.chooseSet(request, signal);
  return set.ok ? ok(set) : problem({ ...set, param: set.param.replace(/\[(\d+)\]/g, ".$1") });
}
