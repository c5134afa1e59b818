import type { Io } from "../terminal/io.ts";

/** The value of an environment variable without blanks around it; undefined when it is unset or empty. */
export function textIn(env: Io["env"], name: string): string | undefined {
  return env[name]?.trim() || undefined;
}
