import { resolveAspectRatio, sizeOf } from "./output.ts";
import { broughtOf, readBrought } from "./references/brought.ts";
import { portraitOf } from "./references/portrait-kind.ts";
import type { IllustrateOptions, IllustrateRequest, Illustration } from "./request.ts";
import { briefOf, outputOf, seedOf, version } from "./settled.ts";

/**
 * Draws a character from words: offline, without a model, and the same bytes for the same request.
 *
 * @throws IllustratorError for a request that cannot be drawn; the signal's reason when aborted.
 */
export async function illustrate(
  request: IllustrateRequest,
  options: IllustrateOptions = {},
): Promise<Illustration> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ stage: "understanding", fraction: 0 });
  const output = outputOf(request);
  const seed = seedOf(request);
  const brought = broughtOf(request);

  const { brief, first, elements } = await readBrought(briefOf(request), brought, signal);
  const aspectRatio = resolveAspectRatio(
    output.aspectRatio,
    request.hints?.["avatar_composition"],
    brief.framing,
  );

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  // sharp and the parts take long to load: only who draws pays for them, not who imports this.
  const portrait = first === undefined ? "none" : portraitOf(brief, brought.portrait);
  const scene = { brief, seed, aspectRatio, elements };
  const drawing =
    first === undefined || portrait === "none"
      ? await (await import("./scene/draw-scene.ts")).drawScene(scene)
      : await (await import("./references/draw-portrait.ts")).drawPortrait({
          ...scene,
          picture: first,
          kind: portrait,
        });

  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 0.4 });
  const { render, renderThumbnail } = await import("./raster/render.ts");
  const size = sizeOf(aspectRatio, output.resolution);
  const image = await render(drawing, size, output.format);
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 1 });

  const { svg, license, licenseUrl, credit } = drawing;
  return {
    brief,
    svg,
    image: { ...image, format: output.format },
    thumbnail: () => renderThumbnail(drawing, size),
    seed,
    mode: first !== undefined ? "references" : "prompt",
    ...(portrait !== "none" && { portrait }),
    outputApplied: { ...output, aspectRatio },
    license,
    licenseUrl,
    credit,
    version,
  };
}
