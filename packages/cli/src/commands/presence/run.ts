import { join } from "node:path";
import type { Likeness, PresenceParams, Style } from "@likeness/client";
import { findAvatar } from "../../client/find-avatar.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { createDirectory } from "../../files/create-directory.ts";
import { exists, fileExistsError, writeError } from "../../files/destination.ts";
import { resolvePath } from "../../files/resolve-path.ts";
import { writeFileAtomic } from "../../files/write-file-atomic.ts";
import { type SubjectOptions, subjectOf } from "../draw/run.ts";

export interface PresenceInput extends SubjectOptions {
  /** The name of an agent. */
  readonly agent?: string | undefined;
  /** ID or label of a saved avatar. */
  readonly avatar?: string | undefined;
  readonly style?: Style | undefined;
  /** The side of a frame of the atlas. */
  readonly size?: number | undefined;
  readonly atlasFormat?: "png" | "webp" | undefined;
  readonly only?: "svg" | "atlas" | undefined;
  /** Directory for the files. */
  readonly output?: string | undefined;
  readonly force?: true | undefined;
}

export interface PresenceResult {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

const defaultDirectory = "presence";

export async function drawPresence(
  input: PresenceInput,
  readPrompt: () => Promise<string>,
  context: CommandContext,
): Promise<PresenceResult> {
  const { output, force = false, only, size, atlasFormat = "png" } = input;
  const { signal } = context;
  if (output === "-")
    throw usageError("-o - cannot write several files.", "Pass a directory, as in -o presence.");
  if (only === "svg" && (size ?? input.atlasFormat) !== undefined)
    throw usageError("--size and --atlas-format are for the atlas, which --only svg leaves out.");
  rejectConflicts(input);
  const isSaved = (input.agent ?? input.avatar) !== undefined;
  const subject = isSaved ? null : await subjectOf(input, readPrompt);
  const likeness = await context.connect({ runsWorker: false });
  const params = subject === null ? await savedParams(input, likeness, signal) : { ...subject };
  const styled = { ...params, ...(input.style && { style: input.style }) };
  const sized = { ...styled, ...(size !== undefined && { size }) };
  const contents = new Map<string, () => Promise<Uint8Array | string>>();
  if (only !== "atlas") contents.set("presence.svg", () => likeness.presence.svg(styled, { signal }));
  if (only !== "svg") {
    const image = `atlas.${atlasFormat}`;
    contents.set(image, () => likeness.presence[atlasFormat](sized, { signal }));
    contents.set("atlas.json", async () => {
      const data = await likeness.presence.data(sized, { signal });
      return `${JSON.stringify({ ...data, meta: { ...data.meta, image } }, null, 2)}\n`;
    });
  }

  const directory = await createDirectory(resolvePath(output ?? defaultDirectory, context));
  const files: { path: string; bytes: number }[] = [];
  for (const name of contents.keys()) {
    const path = join(directory, name);
    if (!force && (await exists(path))) throw fileExistsError(path);
  }
  for (const [name, draw] of contents) {
    const path = join(directory, name);
    const bytes = Buffer.from(await draw());
    if (!(await writeFile(path, bytes, force))) throw fileExistsError(path);
    context.emit({ kind: "stored", path });
    files.push({ path, bytes: bytes.length });
  }
  return { files };
}

async function savedParams(
  { agent, avatar }: PresenceInput,
  likeness: Likeness,
  signal: AbortSignal,
): Promise<PresenceParams> {
  if (agent !== undefined) return { agent };
  return { avatarId: (await findAvatar(likeness, avatar ?? "", signal)).id };
}

async function writeFile(path: string, bytes: Uint8Array, force: boolean): Promise<boolean> {
  try {
    return await writeFileAtomic(path, bytes, force);
  } catch (error) {
    throw writeError(path, error);
  }
}

function rejectConflicts({ argument, prompt, code, name, agent, avatar, seed, style }: PresenceInput): void {
  const saved = [agent && "--agent", avatar && "--avatar"].filter(Boolean).map(String);
  const [first] = saved;
  if (first === undefined) return;
  const others = [
    (argument ?? prompt) === undefined ? undefined : "a prompt",
    code && "--code",
    name && "--name",
    seed === undefined ? undefined : "--seed",
    style && "--style",
    saved[1],
  ].filter(Boolean);
  if (others.length > 0)
    throw usageError(
      `${others[0]} cannot be used with ${first}, whose picture is drawn.`,
      "Pass only one of them.",
    );
}
