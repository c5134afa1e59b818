import { mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Avatar, ReadyAvatar } from "@likeness/client";
import { downloadImages } from "../../client/download-images.ts";
import { findAvatar } from "../../client/find-avatar.ts";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { createErrorReport, type ErrorReport } from "../../errors/error-report.ts";
import { checkExtension, planDestination } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { detectImageFormat } from "../../files/image-format.ts";
import { resolvePath } from "../../files/resolve-path.ts";
import { type SavedImage, saveImages } from "../../files/save-images.ts";
import type { Io } from "../../terminal/io.ts";
import { openOnDesktop } from "../../terminal/open-on-desktop.ts";

export interface SaveAvatarInput {
  readonly jobId: string;
  readonly label?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

export async function saveAvatar(
  { jobId, label, idempotencyKey }: SaveAvatarInput,
  context: CommandContext,
): Promise<Avatar> {
  const likeness = await context.connect({ runsWorker: false });
  return likeness.avatars.save(
    { jobId, ...(label !== undefined && { label }) },
    { idempotencyKey, signal: context.signal },
  );
}

export async function listAvatars(
  options: ListOptions,
  context: CommandContext,
): Promise<ListResult<Avatar>> {
  const likeness = await context.connect({ runsWorker: false });
  return fetchList((params) => likeness.avatars.list(params, { signal: context.signal }), options);
}

export interface GetAvatarInput {
  readonly idOrLabel: string;
  /** Where to write the images; without it, they are not downloaded. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface GetAvatarResult {
  readonly avatar: Avatar;
  /** Null if the images were not downloaded. */
  readonly images: readonly SavedImage[] | null;
}

export async function getAvatar(
  { idOrLabel, output, force = false }: GetAvatarInput,
  context: CommandContext,
): Promise<GetAvatarResult> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const avatar = await findAvatar(likeness, idOrLabel, signal);
  if (output === undefined) return { avatar, images: null };
  for (const { format } of avatar.images) checkExtension(format, output);
  const destination = await planDestination({
    output,
    base: context,
    defaultName: fileNameFromPrompt(avatar.label ?? ""),
    count: Math.max(1, avatar.images.length),
    force,
  });
  const downloaded = await downloadImages(likeness, requireReady(avatar), { signal });
  for (const { image } of downloaded) checkExtension(image.format, output);
  const images = await saveImages(downloaded, destination);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  return { avatar, images };
}

function requireReady(avatar: Avatar): ReadyAvatar {
  if (avatar.status === "ready") return avatar;
  const reason = avatar.status === "error" ? avatar.error.message : "its image is not finished yet";
  throw usageError(`The avatar ${avatar.id} has no image: ${reason}.`);
}

export async function renameAvatar(
  idOrLabel: string,
  label: string,
  context: CommandContext,
): Promise<Avatar> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const { id } = await findAvatar(likeness, idOrLabel, signal);
  return likeness.avatars.update(id, { label }, { signal });
}

export interface DeleteResult {
  readonly avatar: Avatar;
  /** Null if the avatar was deleted. */
  readonly error: ErrorReport | null;
}

/**
 * Finds all avatars before it deletes the first one, so that a mistyped label deletes nothing. Returns null if the user
 * did not confirm.
 */
export async function deleteAvatars(
  idsOrLabels: readonly string[],
  confirm: (avatars: readonly Avatar[]) => Promise<boolean>,
  context: CommandContext,
): Promise<readonly DeleteResult[] | null> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const found = new Map<string, Avatar>();
  for (const idOrLabel of idsOrLabels) {
    const avatar = await findAvatar(likeness, idOrLabel, signal);
    found.set(avatar.id, avatar);
  }
  const avatars = [...found.values()];
  if (!(await confirm(avatars))) return null;
  const results: DeleteResult[] = [];
  for (const avatar of avatars) {
    signal.throwIfAborted();
    try {
      await likeness.avatars.delete(avatar.id, { signal });
      results.push({ avatar, error: null });
    } catch (error) {
      signal.throwIfAborted();
      results.push({ avatar, error: createErrorReport(error, undefined) });
    }
  }
  return results;
}

export interface OpenResult {
  readonly path: string;
  /** Why the viewer was not started; null if it was. */
  readonly viewerError: string | null;
}

/** @param target An image file, or the ID or label of a saved avatar. */
export async function openImage(
  target: string,
  context: CommandContext,
  env: Io["env"],
): Promise<OpenResult> {
  const path = (await findImageFile(target, context)) ?? (await downloadToTemporaryFile(target, context));
  const viewerError = await openOnDesktop(path, env);
  return { path, viewerError };
}

/** Returns undefined if there is no such file. Files that are not images are rejected, because they may be programs. */
async function findImageFile(target: string, context: CommandContext): Promise<string | undefined> {
  const path = resolvePath(target, context);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  if (detectImageFormat(await readFile(path)) !== undefined) return path;
  throw usageError(
    `${target} is not a PNG, JPEG, WebP or SVG file.`,
    "Pass an image file, or the ID or label of a saved avatar.",
  );
}

async function downloadToTemporaryFile(target: string, context: CommandContext): Promise<string> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const avatar = await findAvatar(likeness, target, signal);
  const [image] = await downloadImages(likeness, requireReady(avatar), { signal });
  if (image === undefined) throw usageError(`The avatar ${target} has no image.`);
  // The file is not deleted here: the viewer may read the file after this process has exited.
  const directory = await mkdtemp(join(tmpdir(), "avatar-"));
  const [saved] = await saveImages([image], {
    kind: "file",
    directory,
    name: fileNameFromPrompt(avatar.label ?? ""),
    extension: undefined,
    ifExists: "fail",
  });
  if (saved?.path == null) throw new TypeError("The image was not saved.");
  return saved.path;
}
