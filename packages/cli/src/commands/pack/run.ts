import type { Likeness, PackParams, Style } from "@likeness/client";
import { findAvatar } from "../../client/find-avatar.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { planDestination } from "../../files/destination.ts";
import { saveFile } from "../../files/save-images.ts";

export interface PackInput {
  readonly argument?: string | undefined;
  readonly prompt?: string | undefined;
  readonly code?: string | undefined;
  /** ID or label of a saved avatar. */
  readonly avatar?: string | undefined;
  readonly name?: string | undefined;
  readonly seed?: number | undefined;
  readonly style?: Style | undefined;
  readonly output?: string | undefined;
  readonly force?: true | undefined;
}

export interface PackResult {
  /** Null for standard output. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
}

export async function pack(
  input: PackInput,
  readPrompt: () => Promise<string>,
  context: CommandContext,
): Promise<PackResult> {
  const { output, force } = input;
  rejectConflicts(input);
  const destination = await planDestination({
    output,
    base: context,
    defaultName: "avatar-pack",
    count: 1,
    force: force === true,
  });
  const findPrompt = isWithoutPrompt(input) ? null : await readPrompt();
  const likeness = await context.connect({ runsWorker: false });
  const params = await paramsOf(input, findPrompt, likeness, context.signal);
  const bytes = await likeness.packs.create(params, { signal: context.signal });
  const path = await saveFile(bytes, ".zip", destination);
  if (path !== null) context.emit({ kind: "stored", path });
  return { path, bytes };
}

function isWithoutPrompt({ argument, prompt, code, avatar, name }: PackInput): boolean {
  return (argument ?? prompt) === undefined && (code ?? avatar ?? name) !== undefined;
}

async function paramsOf(
  { code, avatar, name, seed, style }: PackInput,
  prompt: string | null,
  likeness: Likeness,
  signal: AbortSignal,
): Promise<PackParams> {
  const named = name !== undefined && { name };
  if (avatar !== undefined) return { avatarId: (await findAvatar(likeness, avatar, signal)).id };
  if (code !== undefined) return { code, ...named };
  if (prompt !== null)
    return { prompt, ...(seed !== undefined && { seed }), ...(style && { style }), ...named };
  return { name: name ?? "", ...(style && { style }) };
}

function rejectConflicts({ argument, prompt, code, avatar, name, seed, style }: PackInput): void {
  const given = [(argument ?? prompt) === undefined ? "" : "a prompt", code && "--code", avatar && "--avatar"]
    .filter(Boolean)
    .map(String);
  if (given.length > 1)
    throw usageError(`${given.join(" and ")} cannot be used together.`, "Pass only one of them.");
  const [subject] = given;
  if (subject === undefined || subject === "a prompt") return;
  const conflict = seed !== undefined ? "--seed" : style !== undefined ? "--style" : undefined;
  if (conflict) throw usageError(`${conflict} cannot be used with ${subject}, which decides it.`);
  if (avatar !== undefined && name !== undefined)
    throw usageError("--name cannot be used with --avatar.", "The pack has the avatar's label as its name.");
}
