import { mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { misuse } from "../failure.ts";
import { locate } from "../files/locate.ts";
import { nameFromPrompt } from "../files/name-from-prompt.ts";
import { formatOf } from "../files/picture-format.ts";
import { storePictures } from "../files/store-pictures.ts";
import type { Context } from "./context.ts";
import { fetchPictures } from "./fetch-pictures.ts";
import { findAvatar } from "./find-avatar.ts";

export interface Opened {
  /** Where the picture is. */
  readonly path: string;
  /** Null when the system's viewer was started; else why it was not. */
  readonly notShown: string | null;
}

/** Shows the picture of a saved avatar, or in a file, in the viewer of this system. */
export async function openPicture(
  wanted: string,
  context: Context,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Opened> {
  const path = (await pictureFile(wanted, context)) ?? (await downloaded(wanted, context));
  const notShown = missingScreen(env) ?? (await show(path));
  return { path, notShown };
}

/** Undefined when there is no file of that name. Other files than pictures could be programs. */
async function pictureFile(wanted: string, context: Context): Promise<string | undefined> {
  const path = locate(wanted, context);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  if (formatOf(await readFile(path)) !== undefined) return path;
  throw misuse(
    `${wanted} is no PNG, JPEG, WebP or SVG.`,
    "Give a picture, or the id or label of a saved avatar.",
  );
}

async function downloaded(wanted: string, context: Context): Promise<string> {
  const { signal } = context;
  const likeness = await context.connect({ draws: false });
  const avatar = await findAvatar(likeness, wanted, signal);
  const [picture] = await fetchPictures(likeness, avatar, { signal });
  if (picture === undefined) throw misuse(`The avatar ${wanted} has no picture.`);
  // A viewer may read it long after this has ended, so it stays; systems clear that folder themselves.
  const folder = await mkdtemp(join(tmpdir(), "avatar-"));
  const name = nameFromPrompt(avatar.label ?? "");
  const [stored] = await storePictures([picture], {
    kind: "file",
    folder,
    name,
    ending: undefined,
    ifTaken: "refuse",
  });
  if (stored?.path == null) throw new TypeError("the picture was not stored");
  return stored.path;
}

function missingScreen(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (process.platform === "win32" || process.platform === "darwin") return undefined;
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland, WSL_DISTRO_NAME: wsl } = env;
  if (x11 || wayland || wsl) return undefined;
  return "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)";
}

async function show(path: string): Promise<string | null> {
  const { default: open } = await import("open");
  try {
    const viewer = await open(path);
    return await new Promise((resolve) => {
      viewer.once("error", (error) => resolve(error.message));
      viewer.once("spawn", () => resolve(null));
      if (viewer.pid !== undefined) resolve(null);
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
