import type { Io } from "../terminal/io.ts";

/** The trimmed value of an environment variable; undefined if it is unset or empty. */
export function readEnv(env: Io["env"], name: string): string | undefined {
  return env[name]?.trim() || undefined;
}
