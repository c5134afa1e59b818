import { localAlt } from "./alt/local-alt.ts";
import { idleStack } from "./animate/idle.ts";
import { notAnimated } from "./animate/not-animated.ts";
import { charactersOf, isCast } from "./brief/characters.ts";
import { loadLanguages } from "./brief/read-brief.ts";
import { drawBriefCast } from "./cast/brief-cast.ts";
import { className } from "./draw-svg.ts";
import { keptHeadwearWarnings } from "./edit/kept-headwear.ts";
import { encodeFace } from "./face-code/face-code.ts";
import { hintWarnings } from "./language/hints.ts";
import { readingWarnings, withSubstitutedView } from "./language/reading-warnings.ts";
import { unknownPlaceWarnings } from "./language/unknown-place.ts";
import { resolveAspectRatio } from "./output.ts";
import type { Frame } from "./raster/render-frames.ts";
import { resolveBrief, resolveReading } from "./read-request.ts";
import type { PortraitRequest } from "./references/draw-portrait.ts";
import { type DecodedInputs, decodeInputImages, resolveInputImages } from "./references/input-images.ts";
import { resolvePortrait } from "./references/portrait-kind.ts";
import { renderOutput } from "./render-output.ts";
import type { IllustrateOptions, IllustrateRequest, Illustration } from "./request.ts";
import { type Motion, resolveOutput, resolveSeed } from "./resolve-request.ts";
import type { Drawing, SceneRequest } from "./scene/draw-scene.ts";
import type { Warning } from "./warning.ts";

/**
 * Draws a character from a prompt: offline, without a model, and deterministically.
 *
 * @throws IllustratorError for a request that cannot be drawn; the signal's reason when aborted.
 */
export async function illustrate(
  illustrateRequest: IllustrateRequest,
  options: IllustrateOptions = {},
): Promise<Illustration> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ stage: "understanding", fraction: 0 });
  const output = resolveOutput(illustrateRequest);
  const request = { ...illustrateRequest, languages: await loadLanguages(illustrateRequest) };
  const seed = resolveSeed(request);
  const inputImages = resolveInputImages(request);

  const { brief, reference, elements, warnings } = withoutOthers(
    await decodeInputImages(resolveBrief(request), inputImages, signal),
  );
  const aspectRatio = resolveAspectRatio(
    output.aspectRatio,
    request.hints?.["avatar_composition"],
    brief.framing,
  );

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  // sharp and the styles are slow to load, so they are imported on first use.
  const reading = resolveReading(request);
  const asked = [
    ...(reading === undefined ? [] : readingWarnings(reading)),
    ...(request.brief === undefined || request.base !== undefined
      ? hintWarnings(request.hints, request.languages)
      : []),
    ...unknownPlaceWarnings(request.prompt, brief),
    ...keptHeadwearWarnings(request, brief),
    ...warnings,
  ];
  const local = await localAlt(brief, request.altLanguage, reading?.language);
  if (isCast(brief)) {
    const drawn = await drawBriefCast(brief, seed, output.aspectRatio, output.motion !== "none");
    return {
      brief,
      seed,
      mode: "prompt",
      ...(reading !== undefined && { reading }),
      ...(local && { localAlt: local }),
      cast: drawn.cast,
      ...(await renderOutput(
        { ...drawn.drawing, warnings: [...asked, ...drawn.drawing.warnings] },
        { ...output, aspectRatio: drawn.aspectRatio },
        options,
      )),
    };
  }
  const portrait = reference === undefined ? "none" : resolvePortrait(brief, inputImages.portrait);
  const scene = { brief, seed, aspectRatio, elements };
  const { drawing, frames } =
    reference === undefined || portrait === "none"
      ? await drawFigure(scene, output.motion)
      : { drawing: await drawPhoto({ ...scene, image: reference, kind: portrait }, output.motion) };

  return {
    brief: portrait === "none" ? brief : { ...brief, portrait },
    seed,
    ...(reference === undefined && elements.length === 0 && { code: encodeFace({ brief, seed }) }),
    mode: reference !== undefined ? "references" : "prompt",
    ...(portrait !== "none" && { portrait }),
    ...(reading !== undefined && { reading: withSubstitutedView(reading, drawing.substitutedView) }),
    ...(local && portrait === "none" && { localAlt: local }),
    ...(await renderOutput(
      { ...drawing, warnings: [...asked, ...drawing.warnings] },
      { ...output, aspectRatio, frames },
      options,
    )),
  };
}

/** Images of the caller are shown with one character. */
function withoutOthers(decoded: DecodedInputs): DecodedInputs & { readonly warnings: readonly Warning[] } {
  const { brief, reference, elements } = decoded;
  if (!isCast(brief) || (reference === undefined && elements.length === 0))
    return { ...decoded, warnings: [] };
  const [first, ...others] = charactersOf(brief);
  const { look } = brief;
  const warning: Warning = {
    code: "characters_left_out",
    message: `The image shows the first of ${others.length + 1} characters, because images of the request are shown with one. Leave out the images to show all.`,
  };
  return { ...decoded, brief: look === undefined ? first : { ...first, look }, warnings: [warning] };
}

async function drawFigure(
  scene: SceneRequest,
  motion: Motion,
): Promise<{ readonly drawing: Drawing; readonly frames?: readonly Frame[] | undefined }> {
  const { drawScene } = await import("./scene/draw-scene.ts");
  const { brief, seed, aspectRatio } = scene;
  const drawing = await drawScene({
    ...scene,
    ...(motion === "css" && { stack: idleStack(seed, className(brief, seed, aspectRatio)) }),
  });
  if (motion !== "frames") return { drawing };
  const { drawIdleFrames } = await import("./animate/loop.ts");
  const frames = await drawIdleFrames(drawing, scene);
  return { drawing: frames === undefined ? withWarning(drawing, notAnimated()) : drawing, frames };
}

async function drawPhoto(request: PortraitRequest, motion: Motion): Promise<Drawing> {
  const { drawPortrait } = await import("./references/draw-portrait.ts");
  const drawing = await drawPortrait(request);
  return motion === "none"
    ? drawing
    : withWarning(drawing, notAnimated("Portraits of photos do not move. Use portrait: none."));
}

function withWarning(drawing: Drawing, warning: Warning): Drawing {
  return { ...drawing, warnings: [...drawing.warnings, warning] };
}
