import { resolve } from "node:path";
import type { ServeSettings } from "../config/serve-settings.ts";
import { Failure, misuse } from "../failure.ts";
import type { Context } from "./context.ts";

export interface BackedUp {
  /** Where the copy is. */
  readonly folder: string;
  readonly dataDir: string;
  /** Whether it has the pictures too. */
  readonly pictures: boolean;
  /** Hashes of pictures that the data folder should have and does not. */
  readonly missing: readonly string[];
}

export interface BackupInput {
  readonly to: string;
  readonly replace: boolean;
  readonly settings: Pick<ServeSettings, "databaseUrl" | "picturesUrl">;
}

/** A copy of the data folder of this machine, which a server may be using. */
export async function backup({ to, replace, settings }: BackupInput, context: Context): Promise<BackedUp> {
  const elsewhere = settings.picturesUrl.value !== null;
  if (settings.databaseUrl.value !== null) {
    throw misuse(
      "avatar backup copies a data folder, and this keeps its data in PostgreSQL.",
      `Use pg_dump --schema likeness --format custom --file likeness.dump ${elsewhere ? "and copy the bucket of the pictures afterwards" : "which has the pictures in it"}; docs/serving.md says more.`,
    );
  }
  const { dataDir } = context.settings;
  const { backupDataDir, BackupTargetError } = await import("@likeness/engine");
  try {
    const { folder, missing } = await backupDataDir({
      dataDir,
      to: resolve(context.cwd, to),
      replace,
      pictures: !elsewhere,
      signal: context.signal,
    });
    return { folder, dataDir, pictures: !elsewhere, missing };
  } catch (error) {
    if (!(error instanceof BackupTargetError)) throw error;
    const hint = replace ? error.hint : "Choose a new folder, or replace it with --force.";
    throw new Failure(error.code, error.message, { hint, cause: error });
  }
}
