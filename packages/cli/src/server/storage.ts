import type { EngineOptions } from "@likeness/engine";
import type { LocalTarget, Settings } from "../config/settings.ts";
import { CliError, usageError } from "../errors/cli-error.ts";

/** The storage of an engine: a data directory, or a PostgreSQL database that several machines share. */
export interface Storage {
  /** Options for `createEngine`. */
  readonly engineOptions: Pick<EngineOptions, "dataDir" | "store" | "blobs" | "rateLimits" | "encryptionKey">;
  /** Name to print, without a password. */
  readonly name: string;
  /** Null for a database. */
  readonly dataDir: string | null;
}

export interface StorageOptions {
  /** Only read if there is no database. */
  readonly dataDir: string;
  /** Used instead of the data directory. */
  readonly databaseUrl: string | null;
  /** See the option of `openPostgres`. */
  readonly preparedStatements: boolean;
  /** `s3://...`, where images are stored instead. */
  readonly imagesUrl: string | null;
  readonly encryptionKey: string | undefined;
}

/** The engine closes the storage when it is stopped. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { databaseUrl, preparedStatements, imagesUrl, encryptionKey } = options;
  const shared = {
    ...(imagesUrl !== null && { blobs: await openImageStore(imagesUrl) }),
    ...(encryptionKey !== undefined && { encryptionKey }),
  };
  if (databaseUrl === null) {
    const { dataDir } = options;
    return { engineOptions: { dataDir, ...shared }, name: dataDir, dataDir };
  }
  const { openPostgres } = await import("@likeness/engine/postgres");
  const postgres = openPostgres({ connection: databaseUrl, preparedStatements });
  try {
    // Connects now, so that a failure is reported with its cause.
    await postgres.store.events.lastSequence();
  } catch (error) {
    await postgres.store.close();
    throw error;
  }
  const { host, pathname } = new URL(databaseUrl);
  return {
    engineOptions: { ...postgres, ...shared },
    name: `PostgreSQL at ${host}${pathname}`,
    dataDir: null,
  };
}

/** The storage of commands that do not have the options of a server. */
export async function openLocalStorage(target: LocalTarget, settings: Settings): Promise<Storage> {
  return openStorage({
    get dataDir() {
      return target.dataDir;
    },
    databaseUrl: target.databaseUrl,
    preparedStatements: settings.preparedStatements,
    imagesUrl: settings.imagesUrl,
    encryptionKey: await settings.encryptionKey(),
  });
}

async function openImageStore(url: string) {
  try {
    const { createS3Blobs, openS3 } = await import("@likeness/engine/s3");
    return createS3Blobs(openS3(url));
  } catch (error) {
    if (error instanceof TypeError) throw usageError(error.message);
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new CliError("missing_package", "The S3 client is not installed.", {
      hint: "Run npm install @aws-sdk/client-s3 where avatar is installed.",
      cause: error,
    });
  }
}
