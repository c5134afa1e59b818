import type { Hints, LookStyle } from "@likeness/client";
import { type CreateLookParams, type LookHandle, looks, type ReadyLook } from "@likeness/client/looks";
import { findAvatar } from "../../client/find-avatar.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { resolveReferences, withFileNames } from "../../files/references.ts";
import type { ElementValue } from "../../options/parsers.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";
import { drawImage, type ImageInput } from "../create/create-avatar.ts";
import type { GenerateResult } from "../generate/run.ts";

export interface EditInput extends ImageInput {
  readonly idOrLabel: string;
  /** ID of the look to edit; the cover by default. */
  readonly look?: string | undefined;
  readonly prompt?: string | undefined;
  readonly place?: string | undefined;
  readonly style?: LookStyle | undefined;
  readonly hints?: Hints | undefined;
  /** Paths of image files. */
  readonly references?: readonly string[] | undefined;
  readonly elements?: readonly ElementValue[] | undefined;
  readonly negativePrompt?: string | undefined;
  readonly upscale?: true | undefined;
}

export interface EditResult extends Omit<GenerateResult, "avatar"> {
  /** Null if the job was only queued. */
  readonly look: ReadyLook | null;
}

/** The most images of each kind. */
const maxImages = 6;

export async function editAvatar(input: EditInput, context: CommandContext): Promise<EditResult> {
  const { idOrLabel, references = [], elements = [], wait } = input;
  rejectTooMany("--reference", references);
  rejectTooMany("--element", elements);
  const referencePaths = await resolveReferences(references, context);
  const elementPaths = await resolveReferences(
    elements.map(({ file }) => file),
    context,
    "--element ",
  );
  if (context.settings.target.kind === "local") await warnAboutUnknownHints(input.hints, context);
  const params = { ...paramsOf(input), ...withImages(referencePaths, elementPaths, elements) };
  let handle: LookHandle | undefined;
  const {
    likeness: _likeness,
    remaining,
    ...drawn
  } = await drawImage(input, input.prompt ?? idOrLabel, context, async (likeness, output, options) => {
    const { id } = await findAvatar(likeness, idOrLabel, context.signal);
    const withOutput = { ...params, ...(Object.keys(output).length > 0 && { output }) };
    handle = await withFileNames(looks(likeness).create(id, withOutput, options), {
      reference: referencePaths,
      element: elementPaths,
    });
    return handle.job;
  });
  const look = wait && handle ? await handle.done({ signal: context.signal, deadline: remaining() }) : null;
  return { ...drawn, look };
}

function rejectTooMany(option: string, images: readonly unknown[]): void {
  if (images.length <= maxImages) return;
  throw usageError(
    `${option} was given ${images.length} times.`,
    `It is allowed ${maxImages} times at most.`,
  );
}

function paramsOf(input: EditInput): CreateLookParams {
  const { look, prompt, place, style, hints, negativePrompt, upscale } = input;
  return {
    ...(look !== undefined && { lookId: look }),
    ...(prompt !== undefined && { prompt }),
    ...(place !== undefined && { place }),
    ...(style && { style }),
    ...(hints && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(upscale && { upscale }),
  };
}

function withImages(
  references: readonly string[],
  elementFiles: readonly string[],
  elements: readonly ElementValue[],
): CreateLookParams {
  const places = elements.flatMap(({ place }, index) => (place ? [[String(index), place] as const] : []));
  return {
    ...(references.length > 0 && { referenceImages: references.map((path) => ({ path })) }),
    ...(elementFiles.length > 0 && { elementImages: elementFiles.map((path) => ({ path })) }),
    ...(places.length > 0 && { elementPlaces: Object.fromEntries(places) }),
  };
}
