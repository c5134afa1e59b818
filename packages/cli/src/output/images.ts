import { basename, relative, sep } from "node:path";
import type { Avatar, Job } from "@likeness/client";
import type { Look } from "@likeness/client/looks";
import type { SystemName } from "@likeness/client/systems";
import { CliError } from "../errors/cli-error.ts";
import type { WorkingDirectory } from "../files/resolve-path.ts";
import type { SavedImage } from "../files/save-images.ts";
import { shellQuote } from "../text/shell-quote.ts";
import type { Printer } from "./printer.ts";

export interface ImagesOutput {
  readonly job?: Job;
  readonly images: readonly SavedImage[];
  readonly avatar?: Avatar;
  /** The look that was drawn of an avatar. */
  readonly look?: Look;
}

/** Prints paths to standard output, so that scripts can read them, and details to standard error. */
export async function printImages(
  { job, images, avatar, look }: ImagesOutput,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (printer.json) {
    const files = images.map(({ path, image }) => ({ path, ...withoutUrls(image) }));
    printer.document({ ...(job && { job }), files, ...(avatar && { avatar }), ...(look && { look }) });
    return;
  }
  const piped = images.find(({ path }) => path === null);
  if (piped) printer.stdout.write(piped.bytes);
  else {
    for (const { path } of images) if (path !== null) printer.line(relativePath(path, base));
    await displayImages(
      images.map(({ bytes }) => bytes),
      printer,
    );
  }
  if (printer.events) return;
  const dim = (text: string) => printer.errorLine(printer.paintError("dim", text));
  for (const { path, image } of images) {
    const name = images.length > 1 && path !== null ? `${basename(path)}: ` : "";
    const seed = image.seed === undefined ? "" : `, seed ${image.seed}`;
    dim(`${name}${image.width} x ${image.height} ${image.format}${seed}`);
  }
  if (job?.status === "completed" && job.avatar.license !== "") dim(formatCredit(job.avatar));
  if (avatar) dim(`Saved as avatar ${avatar.id}${avatar.label === null ? "" : ` "${avatar.label}"`}`);
  else if (look) dim(`Saved as look ${look.id} of avatar ${look.avatarId}`);
  else if (job?.status === "completed" && (await canSave(printer.system)))
    dim(`To save the avatar: ${printer.command(`save ${shellQuote(job.id)} --label "..."`)}`);
}

/** Shows the images in the terminal, if standard output is one. */
export async function displayImages(images: readonly Uint8Array[], printer: Printer): Promise<void> {
  if (printer.stdout.isTTY !== true || images.length === 0) return;
  const { renderImage } = await import("../terminal/image/render-image.ts");
  try {
    for (const bytes of images) printer.stdout.write(await renderImage(bytes, printer.stdout, printer.env));
  } catch (error) {
    // The files were written, so this is not a failure.
    printer.debug(error);
  }
}

/** Some systems save what they generate by themselves. */
async function canSave(system: SystemName | null): Promise<boolean> {
  if (system === null) return true;
  const { capabilityTable } = await import("@likeness/client/systems");
  return capabilityTable[system].save;
}

/** The URLs expire, and the caller has the files. */
function withoutUrls(image: SavedImage["image"]): object {
  const { url: _url, thumbnailUrl: _thumbnail, headUrl: _head, ...rest } = image;
  return rest;
}

function formatCredit({ credit, license }: { readonly credit: string; readonly license: string }): string {
  return credit.toLowerCase().includes(license.toLowerCase()) ? credit : `${credit}. ${license}`;
}

/** Shortens paths below the working directory. */
export function relativePath(path: string, base: WorkingDirectory): string {
  try {
    const short = relative(base.cwd, path);
    return short.startsWith(`..${sep}`) ? path : short;
  } catch (error) {
    if (error instanceof CliError) return path;
    throw error;
  }
}
