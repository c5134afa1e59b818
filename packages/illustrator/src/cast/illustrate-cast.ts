import { renderOutput } from "../render-output.ts";
import type { IllustrateOptions } from "../request.ts";
import type { CastIllustration, CastRequest } from "./cast-request.ts";
import { castMembers, resolveCast } from "./resolve-cast.ts";

/**
 * Draws two to six characters in one image. Each looks as in its own portrait; sizes match each other and no
 * face is covered.
 *
 * @throws IllustratorError for a request that cannot be drawn; the signal's reason when aborted.
 */
export async function illustrateCast(
  request: CastRequest,
  options: IllustrateOptions = {},
): Promise<CastIllustration> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ stage: "understanding", fraction: 0 });
  const resolved = resolveCast(request);
  const { output, aspectRatio } = resolved;

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  const { drawCast } = await import("./draw-cast.ts");
  const drawing = await drawCast(resolved);

  return {
    brief: resolved.scene,
    briefs: resolved.members.map(({ brief }) => brief),
    cast: castMembers(resolved, drawing),
    seed: resolved.seed,
    mode: "prompt",
    ...(await renderOutput(drawing, { ...output, aspectRatio }, options)),
  };
}
