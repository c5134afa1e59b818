import type { Brief } from "../brief/brief.ts";
import { portraitKinds } from "../brief/values/pictures.ts";
import { placementsIn } from "../edit/element-placements.ts";
import { IllustratorError } from "../illustrator-error.ts";
import type { IllustrateRequest } from "../request.ts";
import type { DecodedImage } from "./decode-image.ts";
import type { Element } from "./elements/decode-elements.ts";
import type { ElementImage } from "./elements/element-image.ts";
import type { Portrait } from "./portrait-kind.ts";

const maxImages = 6;

/** The validated images of a request. */
export interface InputImages {
  readonly references: readonly Uint8Array[];
  readonly elementImages: readonly ElementImage[];
  /** The requested kind of portrait. */
  readonly portrait: Portrait | undefined;
}

/** Validates the images of a request before anything is decoded. */
export function resolveInputImages(request: IllustrateRequest): InputImages {
  const { portrait, hints } = request;
  for (const param of ["references", "elementImages"] as const)
    if ((request[param]?.length ?? 0) > maxImages)
      invalid(param, `${request[param]?.length} images`, "one to six images");
  const { references, elementImages } = inputImagesOf(request);
  const choices: readonly Portrait[] = [...portraitKinds, "none"];
  if (portrait !== undefined && !choices.includes(portrait))
    invalid("portrait", portrait, choices.join(", "));
  if (portrait !== undefined && portrait !== "none" && references.length === 0)
    invalid("portrait", `${portrait} without references`, "none");
  const hintedPortrait = choices.find((choice) => choice === hints?.["portrait"]);
  return { references, elementImages, portrait: portrait ?? hintedPortrait };
}

/** In an edit the references are shown in the scene, and only the person's own image can be a portrait. */
function inputImagesOf({
  references = [],
  elementImages = [],
  base,
  prompt,
}: IllustrateRequest): Pick<InputImages, "references" | "elementImages"> {
  if (base === undefined) return { references, elementImages };
  const placements = placementsIn(prompt);
  const shown = references.map((bytes, i): ElementImage => {
    const on = placements[i] ?? (placements.length > 0 ? "wall" : undefined);
    return { bytes, ...(on !== undefined && { on }) };
  });
  return {
    references: base.reference === undefined ? [] : [base.reference],
    elementImages: [...elementImages, ...shown],
  };
}

/** The decoded images of a request. */
export interface DecodedInputs {
  /** The Brief with the references' colours where nothing is stated. */
  readonly brief: Brief;
  readonly reference: DecodedImage | undefined;
  readonly elements: readonly Element[];
}

/** Maximum sizes for decoding: the first reference becomes a portrait, the others only give colours. */
const [large, small] = [1600, 64];

/** Decodes each image once. */
export async function decodeInputImages(
  brief: Brief,
  { references, elementImages }: InputImages,
  signal: AbortSignal | undefined,
): Promise<DecodedInputs> {
  // The decoder is loaded only if there is something to decode.
  if (references.length + elementImages.length === 0) return { brief, reference: undefined, elements: [] };
  const { decodeImage } = await import("./decode-image.ts");
  const { decodeElements } = await import("./elements/decode-elements.ts");
  const { withReferenceColors } = await import("./reference-colors.ts");
  // All references are decoded, so that a broken one is an error even if its colours are not needed.
  const images = await Promise.all(
    references.map((bytes, at) => decodeImage(bytes, at === 0 ? large : small, `references[${at}]`)),
  );
  signal?.throwIfAborted();
  const elements = await decodeElements(elementImages);
  signal?.throwIfAborted();
  return { brief: withReferenceColors(brief, images), reference: images[0], elements };
}

function invalid(param: string, value: string, allowed: string): never {
  throw new IllustratorError("invalid_request", `${param} cannot be ${value}. Allowed: ${allowed}.`, {
    param,
  });
}
