import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { misuse } from "../failure.ts";
import type { Io } from "../terminal/io.ts";
import { textIn } from "./environment.ts";

/** The keys that secrets in the store are encrypted with, as they were written; undefined when there are none. */
export async function readEncryptionKey(
  io: Pick<Io, "env" | "cwd">,
  file: string | null,
): Promise<string | undefined> {
  const { env } = io;
  const path = file ?? textIn(env, "LIKENESS_ENCRYPTION_KEY_FILE");
  // The current folder is asked for only when it is needed: it may be gone.
  const text =
    path === undefined ? textIn(env, "LIKENESS_ENCRYPTION_KEY") : await readKeyFile(resolve(io.cwd, path));
  if (text === undefined) return undefined;
  const keys = text.split(/[\s,]+/).filter((part) => part !== "");
  const isKey = (key: string) => /^([0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43}=?)$/.test(key);
  // The key itself is never repeated.
  if (keys.length > 0 && keys.every(isKey)) return keys.join(",");
  throw misuse(
    `The encryption key in ${path ?? "LIKENESS_ENCRYPTION_KEY"} is not 32 bytes as base64 or hex.`,
    "Make one with openssl rand -base64 32, and keep it apart from the data.",
  );
}

async function readKeyFile(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw misuse(`The encryption key cannot be read: ${why}.`, "Name a file that this user may read.");
  });
}
