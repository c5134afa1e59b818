import type { Brief } from "../brief/brief.ts";
import { IllustratorError } from "../illustrator-error.ts";
import type { IllustrateRequest } from "../request.ts";
import type { ElementImage } from "./elements/element-image.ts";
import type { Element } from "./elements/read-elements.ts";
import type { Portrait } from "./portrait-kind.ts";
import { portraitKinds } from "./portrait-kind.ts";

const most = 6;

/** The pictures that come with a request. */
export interface Brought {
  readonly references: readonly Uint8Array[];
  readonly elementImages: readonly ElementImage[];
  /** What was asked to be made of the first reference. */
  readonly portrait: Portrait | undefined;
}

/** Counts what the caller brings, before anything is decoded. */
export function broughtOf({
  references = [],
  elementImages = [],
  portrait,
  hints,
}: IllustrateRequest): Brought {
  for (const [param, { length }] of Object.entries({ references, elementImages }))
    if (length > most) invalid(param, `${length} pictures`, "one to six pictures");
  const choices: readonly Portrait[] = [...portraitKinds, "none"];
  if (portrait !== undefined && !choices.includes(portrait))
    invalid("portrait", portrait, choices.join(", "));
  if (portrait !== undefined && portrait !== "none" && references.length === 0)
    invalid("portrait", `${portrait} without a picture to make it from`, '"none", or give references');
  const hinted = choices.find((choice) => choice === hints?.["portrait"]);
  return { references, elementImages, portrait: portrait ?? hinted };
}

/** Reads what was brought: the Brief in its colours, and what is to be put into the scene. */
export async function readBrought(
  brief: Brief,
  { references, elementImages }: Brought,
  signal: AbortSignal | undefined,
): Promise<{ brief: Brief; elements: readonly Element[] }> {
  // Decoding is loaded by those who bring something to decode.
  const dressed =
    references.length === 0 ? brief : await (await import("./dress.ts")).dress(brief, references, signal);
  if (elementImages.length === 0) return { brief: dressed, elements: [] };
  const { readElements } = await import("./elements/read-elements.ts");
  const elements = await readElements(elementImages);
  signal?.throwIfAborted();
  return { brief: dressed, elements };
}

function invalid(param: string, value: string, allowed: string): never {
  throw new IllustratorError("invalid_request", `${param} cannot be ${value}. Allowed: ${allowed}.`, {
    param,
  });
}
