import { readFile } from "node:fs/promises";
import type { AvatarFile } from "@likeness/mcp/avatar-file";
import type { CommandContext } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { resolvePath } from "./resolve-path.ts";

/** Whether the text names the identity file of an agent, and not an agent of the account. */
export function isAvatarFile(text: string): boolean {
  return /\.md$/i.test(text);
}

/** Reads an identity file, by its path or by the name of its agent, and reports what of it is unknown. */
export async function readAvatarFile(
  pathOrName: string,
  context: Pick<CommandContext, "cwd" | "emit">,
): Promise<AvatarFile> {
  const { avatarFileName, parseAvatarFile } = await import("@likeness/mcp/avatar-file");
  const path = resolvePath(isAvatarFile(pathOrName) ? pathOrName : avatarFileName(pathOrName), context);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CliError("cannot_read", `Cannot read ${path}: ${reasonOf(cause)}.`, {
      hint: "To make an identity file: avatar agent init <name>",
      cause,
    });
  });
  const { file, unknownKeys } = await withFileErrors(async () => parseAvatarFile(text), path);
  if (unknownKeys.length > 0)
    context.emit({ kind: "warning", message: `${path}: not used: ${unknownKeys.join(", ")}` });
  return file;
}

/** Converts the errors of identity files to those of commands. */
export async function withFileErrors<T>(work: () => Promise<T>, path?: string): Promise<T> {
  const { AvatarFileError } = await import("@likeness/mcp/avatar-file");
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof AvatarFileError)) throw cause;
    const message = path === undefined ? cause.message : `${path}: ${cause.message}`;
    throw new CliError("invalid_identity_file", message, { exitCode: 2, hint: cause.hint, cause });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  return error instanceof Error ? error.message : String(error);
}
