import { access, constants, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { ImageFormat } from "@likeness/client";
import { CliError, usageError } from "../errors/cli-error.ts";
import { type Format, imageFormat } from "../options/choices.ts";
import { resolvePath, type WorkingDirectory } from "./resolve-path.ts";

/** Where images are written. */
export type Destination = { readonly kind: "stdout" } | FileDestination;

export interface FileDestination {
  readonly kind: "file";
  readonly directory: string;
  /** File name without its extension. */
  readonly name: string;
  /** The extension with its dot, as the user typed it; undefined means the default of the format. */
  readonly extension: string | undefined;
  /** What to do if a file exists: use the next free number, fail, or overwrite it. */
  readonly ifExists: "number" | "fail" | "replace";
}

export interface DestinationOptions {
  /** The value of `-o`. */
  readonly output: string | undefined;
  readonly base: WorkingDirectory;
  readonly defaultName: string;
  readonly count: number;
  readonly force: boolean;
}

/** Plans where images are written. Throws before any work is done if that is not possible. */
export async function planDestination(options: DestinationOptions): Promise<Destination> {
  const { output, base, defaultName, count, force } = options;
  if (output === "-") {
    if (count > 1)
      throw usageError(`-o - cannot write ${count} images.`, "Write to files instead, or omit --count.");
    return { kind: "stdout" };
  }
  const path = resolvePath(output ?? ".", base);
  const found = await stat(path).catch(() => undefined);
  const isDirectory = found?.isDirectory() === true;
  const directory = isDirectory || /[\\/]$/.test(output ?? "") ? path : dirname(path);
  if (!(await stat(directory).catch(() => undefined))?.isDirectory()) {
    throw new CliError("no_such_folder", `Directory not found: ${directory}`, {
      hint: `To create it: mkdir -p "${directory}"`,
    });
  }
  await access(directory, constants.W_OK).catch((error: unknown) => {
    throw writeError(path, error);
  });
  if (isDirectory)
    return { kind: "file", directory, name: defaultName, extension: undefined, ifExists: "number" };
  const extension = extname(path);
  const destination: FileDestination = {
    kind: "file",
    directory,
    name: basename(path, extension),
    extension: extension || undefined,
    ifExists: force ? "replace" : "fail",
  };
  if (!force) {
    for (let index = 0; index < count; index += 1) {
      const file = pathOf(destination, count > 1 ? index + 1 : null, extension || ".png");
      if (await exists(file)) throw fileExistsError(file);
    }
  }
  return destination;
}

/** The format of a known extension; undefined for any other. */
function formatFromFileName(output: string | undefined): ImageFormat | undefined {
  if (output === undefined || output === "-") return undefined;
  const extension = extname(output).toLowerCase();
  if (unsupportedExtensions.test(extension)) {
    throw usageError(
      `-o ${output}: the format ${extension} is not supported.`,
      "Use the extension .png, .webp, .jpg or .svg.",
    );
  }
  return formatsByExtension[extension];
}

/** Extensions of image formats that cannot be generated. Other extensions are part of the name. */
const unsupportedExtensions = /^\.(?:gif|bmp|tiff?|avif|heic|ico|pdf|psd)$/;

/** The format of the flag or of the file name. Throws a usage error if they differ. */
export function resolveFormat(
  format: Format | undefined,
  output: string | undefined,
): ImageFormat | undefined {
  const fromName = formatFromFileName(output);
  const fromFlag = format === undefined ? undefined : imageFormat(format);
  if (fromName !== undefined && fromFlag !== undefined && fromName !== fromFlag) {
    throw usageError(
      `Options conflict: --format ${format}, -o ${output}.`,
      `Omit --format, or use the extension .${extensionOf(fromFlag)}.`,
    );
  }
  return fromFlag ?? fromName;
}

/** Throws a usage error if the extension does not match the format of the image. */
export function checkExtension(format: ImageFormat, output: string): void {
  const fromName = formatFromFileName(output);
  if (fromName === undefined || fromName === format) return;
  throw usageError(
    `-o ${output} does not match the format of the image, ${format}.`,
    `Use the extension .${extensionOf(format)}.`,
  );
}

/** @param number Null for a single image. */
export function pathOf(
  destination: FileDestination,
  number: number | null,
  defaultExtension: string,
): string {
  const suffix = number === null ? "" : `-${number}`;
  return join(
    destination.directory,
    `${destination.name}${suffix}${destination.extension ?? defaultExtension}`,
  );
}

export function extensionOf(format: ImageFormat): string {
  return format === "jpeg" ? "jpg" : format;
}

export function fileExistsError(path: string): CliError {
  return new CliError("file_exists", `File already exists: ${path}`, {
    hint: "Choose another name with -o, or overwrite it with --force.",
  });
}

export function writeError(path: string, error: unknown): CliError {
  return new CliError("cannot_write", `Cannot write ${path}: ${describeReason(error)}.`, {
    hint: "Choose another location with -o.",
    cause: error,
  });
}

function describeReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC") return "the disk is full";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "EROFS") return "the file system is read-only";
  return error instanceof Error ? error.message : String(error);
}

const formatsByExtension: Readonly<Record<string, ImageFormat>> = {
  ".png": "png",
  ".jpg": "jpeg",
  ".jpeg": "jpeg",
  ".webp": "webp",
  ".svg": "svg",
};

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
