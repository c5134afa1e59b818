import { resolve } from "node:path";
import type { CommandContext } from "../../context.ts";
import { CliError, usageError } from "../../errors/cli-error.ts";
import type { ServerSettings } from "../../server/settings.ts";

export interface BackupResult {
  /** The new directory. */
  readonly directory: string;
  readonly dataDir: string;
  /** Whether images were copied; false if they are stored in S3. */
  readonly includesImages: boolean;
  /** Hashes of images that are missing from the data directory. */
  readonly missing: readonly string[];
}

export interface BackupInput {
  readonly to: string;
  readonly replace: boolean;
  readonly settings: Pick<ServerSettings, "databaseUrl" | "picturesUrl">;
}

/** Copies the local data directory, also while a server uses it. */
export async function createBackup(
  { to, replace, settings }: BackupInput,
  context: CommandContext,
): Promise<BackupResult> {
  const imagesInS3 = settings.picturesUrl.value !== null;
  if (settings.databaseUrl.value !== null) {
    throw usageError(
      "avatar backup cannot back up a PostgreSQL database.",
      `Run pg_dump --schema likeness --format custom --file likeness.dump${imagesInS3 ? ", then copy the bucket with the images" : ""}. See docs/serving.md.`,
    );
  }
  const { dataDir } = context.settings;
  const { backupDataDir, BackupTargetError } = await import("@likeness/engine");
  try {
    const { directory, missing } = await backupDataDir({
      dataDir,
      to: resolve(context.cwd, to),
      replace,
      images: !imagesInS3,
      signal: context.signal,
    });
    return { directory, dataDir, includesImages: !imagesInS3, missing };
  } catch (error) {
    if (!(error instanceof BackupTargetError)) throw error;
    const hint = replace ? error.hint : "Choose a new directory, or replace the contents with --force.";
    throw new CliError(error.code, error.message, { hint, cause: error });
  }
}
