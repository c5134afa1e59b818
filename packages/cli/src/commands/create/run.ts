import type { CastCharacter, Hints, LookStyle, Style } from "@likeness/client";
import { findAvatarId } from "../../client/find-avatar.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { resolveReferences, withFileNames } from "../../files/references.ts";
import {
  rejectSystemParameters,
  type SystemParameters,
  systemParameters,
} from "../../options/system-parameters.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";
import type { GenerateResult } from "../generate/run.ts";
import { createAvatar, type NewAvatarInput } from "./create-avatar.ts";

export interface PromptInput extends NewAvatarInput, SystemParameters {
  readonly prompt: string;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly hints?: Hints | undefined;
  /** Paths of image files. */
  readonly references?: readonly string[] | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: Style | undefined;
  readonly seed?: number | undefined;
}

export async function createFromPrompt(input: PromptInput, context: CommandContext): Promise<GenerateResult> {
  const { prompt, description, tags, hints, references = [], negativePrompt, style, seed } = input;
  rejectSystemParameters(input, context.settings);
  const paths = await resolveReferences(references, context);
  if (context.settings.target.kind === "local") await warnAboutUnknownHints(hints, context);
  return createAvatar(input, prompt, context, (likeness, fields, options) =>
    withFileNames(
      likeness.avatars.create(
        {
          prompt,
          ...fields,
          ...(description !== undefined && { description }),
          ...(tags && { tags: [...tags] }),
          ...(hints && { hints }),
          ...(paths.length > 0 && { referenceImages: paths.map((path) => ({ path })) }),
          ...(negativePrompt !== undefined && { negativePrompt }),
          ...(style && { style }),
          ...(seed !== undefined && { seed }),
          ...systemParameters(input, context.settings),
        },
        options,
      ),
      { reference: paths },
    ),
  );
}

export interface PhotoInput extends NewAvatarInput {
  /** Path of the photo. */
  readonly file: string;
  readonly prompt?: string | undefined;
  readonly hints?: Hints | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: Style | undefined;
  readonly seed?: number | undefined;
}

export async function createFromPhoto(input: PhotoInput, context: CommandContext): Promise<GenerateResult> {
  const { file, prompt, hints, negativePrompt, style, seed } = input;
  const [path = file] = await resolveReferences([file], context, "");
  if (context.settings.target.kind === "local") await warnAboutUnknownHints(hints, context);
  try {
    return await createAvatar(input, prompt ?? "portrait", context, async (likeness, fields, options) =>
      likeness.avatars.fromPhoto(
        {
          photo: { path },
          ...fields,
          ...(prompt !== undefined && { prompt }),
          ...(hints && { hints }),
          ...(negativePrompt !== undefined && { negativePrompt }),
          ...(style && { style }),
          ...(seed !== undefined && { seed }),
        },
        options,
      ),
    );
  } catch (error) {
    if (!(error instanceof Error) || !/^photo (?:is|could) /.test(error.message)) throw error;
    throw usageError(`${file}${error.message.slice("photo".length).replace(/\.*$/, ".")}`);
  }
}

export interface CastInput extends NewAvatarInput {
  /** IDs or labels. */
  readonly avatars: readonly string[];
  readonly prompts?: readonly string[] | undefined;
  readonly scene?: string | undefined;
  readonly style?: Style | undefined;
  readonly seed?: number | undefined;
}

export async function createCast(input: CastInput, context: CommandContext): Promise<GenerateResult> {
  const { avatars, prompts = [], scene, style, seed } = input;
  const count = avatars.length + prompts.length;
  if (count < 2 || count > 6) {
    throw usageError(
      `A cast has 2 to 6 characters, not ${count}.`,
      "Pass IDs or labels of avatars, and --prompt for each other character.",
    );
  }
  return createAvatar(input, scene ?? "cast", context, async (likeness, fields, options) => {
    const characters: CastCharacter[] = [];
    for (const avatar of avatars)
      characters.push({ avatarId: await findAvatarId(likeness, avatar, context.signal) });
    for (const prompt of prompts) characters.push({ prompt });
    return likeness.avatars.cast(
      {
        characters,
        ...fields,
        ...(scene !== undefined && { scene }),
        ...(style && { style }),
        ...(seed !== undefined && { seed }),
      },
      options,
    );
  });
}

export interface RemixInput extends NewAvatarInput {
  readonly idOrLabel: string;
  readonly prompt?: string | undefined;
  readonly hints?: Hints | undefined;
  readonly overrides?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: LookStyle | undefined;
}

export async function createRemix(input: RemixInput, context: CommandContext): Promise<GenerateResult> {
  const { idOrLabel, prompt, hints, overrides, negativePrompt, style } = input;
  if (context.settings.target.kind === "local") await warnAboutUnknownHints(hints, context);
  return createAvatar(input, prompt ?? "remix", context, async (likeness, fields, options) =>
    likeness.avatars.remix(
      await findAvatarId(likeness, idOrLabel, context.signal),
      {
        ...fields,
        ...(prompt !== undefined && { prompt }),
        ...(hints && { hints }),
        ...(overrides && { overrides }),
        ...(negativePrompt !== undefined && { negativePrompt }),
        ...(style && { style }),
      },
      options,
    ),
  );
}
