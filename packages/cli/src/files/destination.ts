import { access, constants, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { ImageFormat } from "@likeness/client";
import { Failure, misuse } from "../failure.ts";
import { type Format, imageFormat } from "../words/choices.ts";
import { type Base, locate } from "./locate.ts";

/** Where pictures go: to standard output, or to files that do not exist yet. */
export type Destination = { readonly kind: "stdout" } | FileDestination;

export interface FileDestination {
  readonly kind: "file";
  readonly folder: string;
  /** Without its ending. */
  readonly name: string;
  /** As the caller wrote it, with its dot; undefined: the format's own. */
  readonly ending: string | undefined;
  /** What to do about a file that is there: look for a free name, refuse, or write over it. */
  readonly ifTaken: "number" | "refuse" | "replace";
}

export interface DestinationOrder {
  /** `-o`, as given. */
  readonly output: string | undefined;
  readonly base: Base;
  readonly defaultName: string;
  readonly count: number;
  readonly force: boolean;
}

/** Decides where pictures will go, and refuses before any work is done what cannot be written in the end. */
export async function planDestination(order: DestinationOrder): Promise<Destination> {
  const { output, base, defaultName, count, force } = order;
  if (output === "-") {
    if (count > 1)
      throw misuse(`-o - takes one picture, not ${count}.`, "Name a file, or leave out --count.");
    return { kind: "stdout" };
  }
  const path = locate(output ?? ".", base);
  const found = await stat(path).catch(() => undefined);
  const isFolder = found?.isDirectory() === true;
  const folder = isFolder || /[\\/]$/.test(output ?? "") ? path : dirname(path);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new Failure("no_such_folder", `There is no folder ${folder}.`, {
      hint: `Make it first: mkdir -p "${folder}"`,
    });
  }
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
  if (isFolder) return { kind: "file", folder, name: defaultName, ending: undefined, ifTaken: "number" };
  const ending = extname(path);
  const destination: FileDestination = {
    kind: "file",
    folder,
    name: basename(path, ending),
    ending: ending || undefined,
    ifTaken: force ? "replace" : "refuse",
  };
  if (!force) {
    for (let index = 0; index < count; index += 1) {
      const wanted = pathOf(destination, count > 1 ? index + 1 : null, ending || ".png");
      if (await exists(wanted)) throw taken(wanted);
    }
  }
  return destination;
}

/** The format that a name asks for by its ending; undefined when it says nothing. */
function formatOfName(output: string | undefined): ImageFormat | undefined {
  if (output === undefined || output === "-") return undefined;
  const ending = extname(output).toLowerCase();
  if (foreign.test(ending)) {
    throw misuse(
      `-o ${output}: there are no ${ending} pictures here.`,
      "End the name in .png, .webp, .jpg or .svg.",
    );
  }
  return endings[ending];
}

/** Endings that promise a picture of a kind that is not drawn. Any other is just a name. */
const foreign = /^\.(?:gif|bmp|tiff?|avif|heic|ico|pdf|psd)$/;

/** What is asked for by flag and by name, which must agree. */
export function agreeOnFormat(
  asked: Format | undefined,
  output: string | undefined,
): ImageFormat | undefined {
  const named = formatOfName(output);
  const flag = asked === undefined ? undefined : imageFormat(asked);
  if (named !== undefined && flag !== undefined && named !== flag) {
    throw misuse(
      `--format ${asked} and -o ${output} disagree.`,
      `Leave out --format, or end the name in .${endingOf(flag)}.`,
    );
  }
  return flag ?? named;
}

/** Refuses a name whose ending promises another format than the picture has. */
export function checkNameFits(format: ImageFormat, output: string): void {
  const named = formatOfName(output);
  if (named === undefined || named === format) return;
  throw misuse(
    `The picture is ${format}, and -o ${output} says ${named}.`,
    `End the name in .${endingOf(format)}.`,
  );
}

/** Of the picture with the number, or of the only one. */
export function pathOf(destination: FileDestination, number: number | null, ending: string): string {
  const suffix = number === null ? "" : `-${number}`;
  return join(destination.folder, `${destination.name}${suffix}${destination.ending ?? ending}`);
}

export function endingOf(format: ImageFormat): string {
  return format === "jpeg" ? "jpg" : format;
}

export function taken(path: string): Failure {
  return new Failure("file_exists", `${path} is there already.`, {
    hint: "Choose another name with -o, or write over it with --force.",
  });
}

export function cannotWrite(path: string, error: unknown): Failure {
  return new Failure("cannot_write", `Cannot write ${path}: ${reason(error)}.`, {
    hint: "Name another place with -o.",
    cause: error,
  });
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC") return "the disk is full";
  if (code === "EACCES" || code === "EPERM") return "it may not be written";
  if (code === "EROFS") return "the disk is read-only";
  return error instanceof Error ? error.message : String(error);
}

const endings: Readonly<Record<string, ImageFormat>> = {
  ".png": "png",
  ".jpg": "jpeg",
  ".jpeg": "jpeg",
  ".webp": "webp",
  ".svg": "svg",
};

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
