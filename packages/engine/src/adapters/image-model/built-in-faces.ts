import type {
  DecodedFace,
  DrawnFace,
  DrawRequest,
  FaceDrawing,
  FaceIllustrator,
  FaceProblem,
  FaceSet,
  FaceSetRequest,
  PackRequest,
} from "../../ports/face-illustrator.ts";
import { drawPresence, type FaceRequest } from "./built-in-presence.ts";

/** The faces of `@likeness/illustrator`, which is loaded on first use. */
export function createBuiltInFaces(): FaceIllustrator {
  return { draw: drawFace, pack: packFace, chooseSet, decode: decodeFace };
}

export async function decodeFace(code: string): Promise<DecodedFace | FaceProblem> {
  const library = await import("@likeness/illustrator/brief");
  return orProblem(library, async () => {
    const { brief, seed } = library.decodeFace(code);
    return { ok: true, brief: { ...brief }, seed };
  });
}

async function drawFace(request: DrawRequest, signal: AbortSignal): Promise<FaceDrawing | FaceProblem> {
  const library = await import("@likeness/illustrator");
  return orProblem(library, async () => {
    const { face } = request;
    if (request.presence) return drawPresence(toIllustrateRequest(library, request), request);
    const { output } = toIllustrateRequest(library, request);
    const initials = face.kind === "initials" ? await library.drawInitials(face.name, output) : undefined;
    if (initials) return { ok: true, bytes: initials.image.bytes, mediaType: initials.image.mediaType };
    const { image, warnings } = await library.illustrate(toIllustrateRequest(library, request), { signal });
    const still = warnings.find(({ code }) => code === "not_animated");
    if (still) return { ok: false, param: "animate", message: still.message };
    return { ok: true, bytes: image.bytes, mediaType: image.mediaType };
  });
}

async function packFace(request: PackRequest, signal: AbortSignal): Promise<FaceDrawing | FaceProblem> {
  const library = await import("@likeness/illustrator");
  const { drawSvg } = await import("@likeness/illustrator/svg");
  return orProblem(library, async () => {
    const { face, name } = request;
    const style = library.styles.find((known) => known === request.style);
    // Also resolves the default seed of a prompt.
    const { brief, seed } = await drawSvg({ ...faceOf(library, face), ...(style && { style }) });
    const pack = await library.packFace({ brief, seed, ...(name !== undefined && { name }) }, { signal });
    return { ok: true, bytes: pack.bytes, mediaType: "application/zip" };
  });
}

async function chooseSet(request: FaceSetRequest): Promise<FaceSet | FaceProblem> {
  const library = await import("@likeness/illustrator");
  return orProblem(library, async () => {
    const { style: requested, ...rest } = request;
    const style = library.styles.find((known) => known === requested);
    const faces = library.chooseDistinctFaces({
      ...rest,
      ...(style && { style }),
      languages: await library.loadLanguages(rest),
    });
    const withCodes = faces.map(({ name, brief, seed }) => ({
      name,
      seed,
      code: library.encodeFace({ brief, seed }),
    }));
    return { ok: true, faces: withCodes };
  });
}

type Library = typeof import("@likeness/illustrator");
type IllustrateRequest = Parameters<Library["illustrate"]>[0];

function toIllustrateRequest(library: Library, request: DrawRequest): FaceRequest {
  const { face, size, emotion, animate, drawingVersion } = request;
  const style = library.styles.find((name) => name === request.style);
  const expression = library.expressions.find((name) => name === emotion);
  const framing = library.framings.find((name) => name === request.framing);
  const aspectRatio = library.aspectRatios.find((name) => name === request.aspectRatio);
  const background = library.backgrounds.find((name) => name === request.background);
  const format = library.formats.find((name) => name === request.format);
  return {
    ...faceOf(library, face),
    ...(expression && { expression }),
    ...(framing && { framing }),
    ...(style && { style }),
    output: {
      ...(face.kind !== "prompt" && face.kind !== "code" && ({ aspectRatio: "1:1" } as const)),
      ...(aspectRatio && { aspectRatio }),
      ...(size !== undefined && { size }),
      ...(background && { background }),
      ...(animate !== undefined && { animate }),
      ...(drawingVersion !== undefined && { version: drawingVersion }),
      ...(format && { format }),
    },
  };
}

/** The face as `illustrate` takes it. */
function faceOf(library: Library, face: DrawnFace): Pick<IllustrateRequest, "prompt" | "brief" | "seed"> {
  if (face.kind === "prompt")
    return { prompt: face.prompt, ...(face.seed !== undefined && { seed: face.seed }) };
  const { brief, seed } =
    face.kind === "code" ? library.decodeFace(face.code) : library.defaultRobot(face.name);
  return { prompt: "", brief, seed };
}

/** Converts the illustrator's own errors, which the request causes. */
async function orProblem<T>(
  { isIllustratorError }: Pick<Library, "isIllustratorError">,
  work: () => Promise<T>,
): Promise<T | FaceProblem> {
  try {
    return await work();
  } catch (error) {
    if (!isIllustratorError(error)) throw error;
    return { ok: false, param: error.param, message: error.message };
  }
}
