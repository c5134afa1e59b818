import { existsSync } from "node:fs";
import type { Likeness } from "@likeness/client";
import { connect } from "../config/connect.ts";
import { readSettings, type SettingFlags } from "../config/settings.ts";
import type { Io } from "../terminal/io.ts";
import { visible } from "../words/visible.ts";
import type { Candidate } from "./candidate.ts";

/** Nobody waits longer for Tab. */
const patienceMs = 1_500;

/** What can be completed only by asking. */
export type Asked = "avatars" | "jobs";

/**
 * Ids and labels of whoever the command line would ask. Empty when they cannot be had soon: completion never complains,
 * and it makes no folder.
 */
export async function namesOf(asked: Asked, words: readonly string[], io: Io): Promise<readonly Candidate[]> {
  try {
    const settings = await readSettings(flagsIn(words), io);
    const { target } = settings;
    if (target.kind === "local" && target.databaseUrl === null && !existsSync(target.dataDir)) return [];
    const quiet = { draws: false, onWarning: () => undefined, onFault: () => undefined };
    const connection = await connect(settings, quiet);
    try {
      return await ask(asked, connection.likeness);
    } finally {
      await connection.close();
    }
  } catch {
    return [];
  }
}

async function ask(asked: Asked, { avatars, jobs }: Likeness): Promise<readonly Candidate[]> {
  const options = { deadline: patienceMs, maxRetries: 0 };
  if (asked === "jobs") {
    const { data } = await jobs.list({ limit: 50 }, options);
    return data.map(({ id, status, payload }) => ({
      value: id,
      description: visible(`${status}, ${payload.input.prompt.slice(0, 60)}`),
    }));
  }
  const { data } = await avatars.list({ limit: 100 }, options);
  const times = new Map<string, number>();
  for (const { label } of data) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  return data.flatMap(({ id, label }) => {
    const byId = { value: id, description: visible(label ?? "") };
    // A label that two have names neither, and one that is not shown as it is could not be typed.
    if (label === null || times.get(label) !== 1 || visible(label) !== label) return [byId];
    return [{ value: label, description: id }, byId];
  });
}

/** Those of the words that say who would be asked. */
function flagsIn(words: readonly string[]): SettingFlags {
  const value = (flag: string) => {
    const joined = words.find((word) => word.startsWith(`${flag}=`));
    if (joined !== undefined) return joined.slice(flag.length + 1);
    const at = words.lastIndexOf(flag);
    return at === -1 ? undefined : words[at + 1];
  };
  return {
    baseUrl: value("--base-url"),
    dataDir: value("--data-dir"),
    databaseUrl: value("--database-url"),
    profile: value("--profile"),
  };
}
