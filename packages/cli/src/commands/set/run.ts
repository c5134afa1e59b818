import { join } from "node:path";
import type { FaceOfSet, Hints, ImageFormat, Likeness, SetParams, Style } from "@likeness/client";
import pMap from "p-map";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { createDirectory } from "../../files/create-directory.ts";
import { exists, extensionOf, fileExistsError, writeError } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { resolvePath } from "../../files/resolve-path.ts";
import { writeFileAtomic } from "../../files/write-file-atomic.ts";
import { type Format, imageFormat } from "../../options/choices.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";

export interface SetInput {
  readonly names: readonly string[];
  readonly count?: number | undefined;
  readonly prompt?: string | undefined;
  readonly hints?: Hints | undefined;
  readonly style?: Style | undefined;
  readonly seed?: number | undefined;
  readonly size?: number | undefined;
  readonly format?: Format | undefined;
  /** Directory for the images. */
  readonly output?: string | undefined;
  /** `false` writes no images. */
  readonly images: boolean;
  readonly force?: true | undefined;
}

export interface SetResult {
  readonly faces: readonly SetFace[];
  /** When the URLs expire, in Unix seconds; null if they do not. */
  readonly expiresAt: number | null;
}

export interface SetFace extends Omit<FaceOfSet, "url"> {
  /** Null on this machine, where no server responds to it. */
  readonly url: string | null;
  /** Null if no image was written. */
  readonly path: string | null;
}

const defaultDirectory = "faces";
const defaultSize = 512;

/** Number of concurrent requests for images. */
const concurrency = 4;

export async function createSet(input: SetInput, context: CommandContext): Promise<SetResult> {
  const { output, images, force = false, size = defaultSize, hints } = input;
  const format = imageFormat(input.format ?? context.settings.config.format ?? "png");
  const params = { ...paramsOf(input), size, format };
  if (!images && (output !== undefined || force))
    throw usageError(`--no-images cannot be used with ${output === undefined ? "--force" : "-o"}.`);
  const isLocal = context.settings.target.kind === "local";
  if (isLocal) await warnAboutUnknownHints(hints, context);
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const { faces, expiresAt } = await likeness.sets.create(params, { signal });
  const named = faces.map((face) => ({ ...face, url: isLocal ? null : face.url }));
  const unwritten = named.map((face) => ({ ...face, path: null }));
  if (!images) return { faces: unwritten, expiresAt: isLocal ? null : expiresAt };

  const directory = await createDirectory(resolvePath(output ?? defaultDirectory, context));
  const paths = assignPaths(faces, directory, extensionOf(format));
  if (!force) for (const path of paths) if (await exists(path)) throw fileExistsError(path);
  let done = 0;
  const count = () => context.emit({ kind: "counted", done, failed: 0, total: faces.length });
  count();
  const written = await pMap(
    named.map((face, index) => ({ ...face, path: paths[index] ?? directory })),
    async (face) => {
      const bytes = await drawFace(likeness, face.code, size, format, signal);
      await write(face.path, bytes, force);
      context.emit({ kind: "stored", path: face.path });
      done += 1;
      count();
      return face;
    },
    { concurrency, signal },
  );
  return { faces: written, expiresAt: isLocal ? null : expiresAt };
}

function paramsOf({ names, count, prompt, hints, style, seed }: SetInput): SetParams {
  const common = {
    ...(prompt !== undefined && { prompt }),
    ...(hints && { hints }),
    ...(style && { style }),
    ...(seed !== undefined && { seed }),
  };
  if (names.length > 0 && count !== undefined)
    throw usageError("Names cannot be used with --count.", "Pass 1 to 500 names, or --count, not both.");
  if (names.length > 0) return { ...common, names };
  if (count !== undefined) return { ...common, count };
  throw usageError(
    "Missing names.",
    "Pass 1 to 500 names, as in avatar set ada grace, or --count, with --prompt for what they have in common.",
  );
}

async function drawFace(
  { draw }: Likeness,
  code: string,
  size: number,
  format: ImageFormat,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (format === "svg") return new TextEncoder().encode(await draw.svg({ code, size }, { signal }));
  return draw[format]({ code, size }, { signal });
}

/** The name of each face as a file name; names that give the same one are numbered. */
function assignPaths(faces: readonly FaceOfSet[], directory: string, extension: string): readonly string[] {
  const used = new Set<string>();
  return faces.map(({ name }) => {
    const base = fileNameFromPrompt(name);
    let fileName = base;
    for (let number = 2; used.has(fileName); number += 1) fileName = `${base}-${number}`;
    used.add(fileName);
    return join(directory, `${fileName}.${extension}`);
  });
}

async function write(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const isWritten = await writeFileAtomic(path, bytes, force).catch((error: unknown) => {
    throw writeError(path, error);
  });
  if (!isWritten) throw fileExistsError(path);
}
