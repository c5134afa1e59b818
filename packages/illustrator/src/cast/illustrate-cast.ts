import { sizeOf } from "../output.ts";
import type { IllustrateOptions } from "../request.ts";
import { version } from "../settled.ts";
import type { CastIllustration, CastMember, CastRequest } from "./cast-request.ts";
import type { CastDrawing, CastSceneRequest } from "./draw-cast.ts";
import { settleCast } from "./settle-cast.ts";

/**
 * Draws two to six characters in one picture, each as in its own portrait: sizes that fit each other, in
 * rows or a line as the picture's shape asks, no face covered.
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
  const settled = settleCast(request);
  const { output, aspectRatio } = settled;

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  const { drawCast } = await import("./draw-cast.ts");
  const drawing = await drawCast(settled);

  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 0.4 });
  const { render } = await import("../raster/render.ts");
  const { image, thumbnail } = await render(drawing, sizeOf(aspectRatio, output.resolution), output.format);
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 1 });

  const { svg, license, licenseUrl, credit } = drawing;
  return {
    brief: settled.scene,
    briefs: settled.members.map(({ brief }) => brief),
    cast: castOf(settled, drawing),
    svg,
    image: { ...image, format: output.format },
    thumbnail,
    seed: settled.seed,
    mode: "prompt",
    outputApplied: { ...output, aspectRatio },
    license,
    licenseUrl,
    credit,
    version,
  };
}

/** Who is where, in shares of the picture. */
export function castOf({ members }: CastSceneRequest, { heads, size }: CastDrawing): CastMember[] {
  return members.map(({ brief: _, ...member }, i) => ({ ...member, head: sharesOf(heads[i], size) }));
}

function sharesOf(
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
