import { basename, relative, sep } from "node:path";
import type { Avatar, Job } from "@likeness/client";
import { Failure } from "../failure.ts";
import type { Base } from "../files/locate.ts";
import type { StoredPicture } from "../files/store-pictures.ts";
import { shellWord } from "../words/shell-word.ts";
import type { Page } from "./page.ts";
import { printPictures } from "./print-pictures.ts";

export interface Shown {
  readonly job?: Job;
  readonly pictures: readonly StoredPicture[];
  readonly avatar?: Avatar;
}

/** Paths on standard output, for whoever reads them from there; everything about them on standard error. */
export async function printGenerated(
  { job, pictures, avatar }: Shown,
  page: Page,
  base: Base,
): Promise<undefined> {
  if (page.json) {
    const files = pictures.map(({ path, image }) => ({ path, ...withoutAddresses(image) }));
    page.document({ ...(job && { job }), files, ...(avatar && { avatar }) });
    return;
  }
  const piped = pictures.find(({ path }) => path === null);
  if (piped) page.stdout.write(piped.bytes);
  else {
    for (const { path } of pictures) if (path !== null) page.line(shortest(path, base));
    await printPictures(pictures, page);
  }
  if (page.events) return;
  const dim = (text: string) => page.errorLine(page.paintError("dim", text));
  for (const { path, image } of pictures) {
    const name = pictures.length > 1 && path !== null ? `${basename(path)}: ` : "";
    const seed = image.seed === undefined ? "" : `, seed ${image.seed}`;
    dim(`${name}${image.width} x ${image.height} ${image.format}${seed}`);
  }
  if (job?.status === "completed" && job.avatar.license !== "") dim(creditOf(job.avatar));
  if (avatar) dim(`saved as avatar ${avatar.id}${avatar.label === null ? "" : ` "${avatar.label}"`}`);
  else if (job?.status === "completed")
    dim(`keep it: ${page.command(`save ${shellWord(job.id)} --label "..."`)}`);
}

/** The address of a picture is worth nothing to somebody who has its file, and does not last. */
function withoutAddresses(image: StoredPicture["image"]): object {
  const { url: _url, thumbnailUrl: _thumbnail, ...rest } = image;
  return rest;
}

function creditOf({ credit, license }: { readonly credit: string; readonly license: string }): string {
  return credit.toLowerCase().includes(license.toLowerCase()) ? credit : `${credit}. ${license}`;
}

/** Relative to the current folder when it is below that. */
export function shortest(path: string, base: Base): string {
  try {
    const short = relative(base.cwd, path);
    return short.startsWith(`..${sep}`) ? path : short;
  } catch (error) {
    if (error instanceof Failure) return path;
    throw error;
  }
}
