import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { usageError } from "../errors/cli-error.ts";
import type { Io } from "../terminal/io.ts";
import { readEnv } from "./env.ts";

/** The encryption keys of the store, separated by commas; undefined if there are none. */
export async function readEncryptionKey(
  io: Pick<Io, "env" | "cwd">,
  file: string | null,
): Promise<string | undefined> {
  const { env } = io;
  const path = file ?? readEnv(env, "LIKENESS_ENCRYPTION_KEY_FILE");
  // `io.cwd` throws if the working directory was removed, so it is only read if needed.
  const text =
    path === undefined ? readEnv(env, "LIKENESS_ENCRYPTION_KEY") : await readKeyFile(resolve(io.cwd, path));
  if (text === undefined) return undefined;
  const keys = text.split(/[\s,]+/).filter((part) => part !== "");
  const isKey = (key: string) => /^([0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43}=?)$/.test(key);
  // The message must not contain the key.
  if (keys.length > 0 && keys.every(isKey)) return keys.join(",");
  throw usageError(
    `The encryption key in ${path ?? "LIKENESS_ENCRYPTION_KEY"} must be 32 bytes in base64 or hex.`,
    "To create one: openssl rand -base64 32",
  );
}

async function readKeyFile(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError(
      `Cannot read the encryption key: ${reason}.`,
      "Check the path and the permissions of the file.",
    );
  });
}
