import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Expression } from "@likeness/client";
import type { StyleName } from "@likeness/illustrator";
import type { AvatarFile } from "@likeness/mcp/avatar-file";
import { describeImage } from "../../client/download-images.ts";
import type { CommandContext } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { isAvatarFile, readAvatarFile, withFileErrors } from "../../files/avatar-file.ts";
import { fileExistsError, planDestination, resolveFormat, writeError } from "../../files/destination.ts";
import { resolvePath } from "../../files/resolve-path.ts";
import { type SavedImage, saveImages } from "../../files/save-images.ts";
import { writeFileAtomic } from "../../files/write-file-atomic.ts";
import { type Format, imageFormat } from "../../options/choices.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";

export interface InitInput {
  readonly name: string;
  /** Default: the robot of the name. */
  readonly prompt?: string | undefined;
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly style?: StyleName | undefined;
  readonly seed?: number | undefined;
  /** A directory, or the path of the file. */
  readonly output?: string | undefined;
  readonly force?: true | undefined;
}

export interface IdentityFileResult {
  readonly path: string;
  readonly file: AvatarFile;
}

/** Makes the identity file of an agent on this machine, without an engine or a server. */
export async function initIdentityFile(
  input: InitInput,
  context: CommandContext,
): Promise<IdentityFileResult> {
  const { name, prompt, hints, style, seed, output = ".", force = false } = input;
  await warnAboutUnknownHints(hints, context);
  const { avatarFileName, createAvatarFile, formatAvatarFile } = await import("@likeness/mcp/avatar-file");
  const { file, warnings } = await withFileErrors(() =>
    createAvatarFile({ name, prompt, hints, style, seed }),
  );
  for (const message of warnings) context.emit({ kind: "warning", message });
  const given = resolvePath(output, context);
  const path = isAvatarFile(given) ? given : join(given, avatarFileName(name));
  if (!(await stat(dirname(path)).catch(() => undefined))?.isDirectory()) {
    throw new CliError("no_such_folder", `Directory not found: ${dirname(path)}`, {
      hint: `To create it: mkdir -p "${dirname(path)}"`,
    });
  }
  const written = await writeFileAtomic(path, Buffer.from(formatAvatarFile(file)), force).catch(
    (error: unknown) => {
      throw writeError(path, error);
    },
  );
  if (!written) throw fileExistsError(path);
  context.emit({ kind: "stored", path });
  return { path, file };
}

export interface RenderInput {
  /** The path of an identity file, or the name of its agent. */
  readonly pathOrName: string;
  readonly emotion?: Expression | undefined;
  /** The side in pixels. */
  readonly size?: number | undefined;
  readonly format?: Format | undefined;
  readonly output?: string | undefined;
  readonly force?: true | undefined;
}

export interface RenderResult {
  readonly file: AvatarFile;
  readonly images: readonly SavedImage[];
}

/** Draws an identity file on this machine, without an engine or a server. */
export async function renderIdentityFile(input: RenderInput, context: CommandContext): Promise<RenderResult> {
  const { pathOrName, emotion, size, output, force = false } = input;
  const format = resolveFormat(input.format, output) ?? imageFormat(context.settings.config.format ?? "png");
  const file = await readAvatarFile(pathOrName, context);
  const name = emotion === undefined ? file.name : `${file.name}-${emotion}`;
  const destination = await planDestination({ output, base: context, defaultName: name, count: 1, force });
  const { drawAvatarFile } = await import("@likeness/mcp/avatar-file");
  const { signal } = context;
  const { bytes } = await withFileErrors(() => drawAvatarFile(file, { emotion, size, format, signal }));
  const images = await saveImages([await describeImage(bytes)], destination);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  return { file, images };
}

/** Reads an identity file and, with `output`, draws it. */
export async function showIdentityFile(
  {
    name: path,
    output,
    force,
  }: { readonly name: string; readonly output?: string | undefined; readonly force?: true | undefined },
  context: CommandContext,
): Promise<IdentityFileResult & Pick<RenderResult, "images">> {
  const { file, images } =
    output === undefined
      ? { file: await readAvatarFile(path, context), images: [] }
      : await renderIdentityFile({ pathOrName: path, output, force }, context);
  return { path: basename(path), file, images };
}
