import type { EngineOptions } from "@likeness/engine";
import { Failure, misuse } from "../failure.ts";

/** Where an engine keeps everything: a folder of this machine, or a PostgreSQL that several machines share. */
export interface Place {
  /** For `createEngine`. */
  readonly parts: Pick<EngineOptions, "dataDir" | "store" | "blobs" | "rateLimits" | "encryptionKey">;
  /** For people; without a password. */
  readonly name: string;
  /** Null where it is no folder. */
  readonly dataDir: string | null;
}

export interface PlaceChoice {
  /** Read only where there is no database. */
  readonly dataDir: string;
  /** Instead of the folder. */
  readonly databaseUrl: string | null;
  /** `s3://...`; where pictures are, instead of with everything else. */
  readonly picturesUrl: string | null;
  /** What secrets are encrypted with. */
  readonly encryptionKey: string | undefined;
}

/** Stopping the engine lets go of it. */
export async function openPlace(choice: PlaceChoice): Promise<Place> {
  const { databaseUrl, picturesUrl, encryptionKey } = choice;
  const pictures = {
    ...(picturesUrl !== null && { blobs: await openPictures(picturesUrl) }),
    ...(encryptionKey !== undefined && { encryptionKey }),
  };
  if (databaseUrl === null) {
    const { dataDir } = choice;
    return { parts: { dataDir, ...pictures }, name: dataDir, dataDir };
  }
  const { openPostgres } = await import("@likeness/engine/postgres");
  const parts = openPostgres({ connection: databaseUrl });
  try {
    // Better that we are told of a database that cannot be used than whoever asks first.
    await parts.store.lastSequence();
  } catch (error) {
    await parts.store.close();
    throw error;
  }
  const { host, pathname } = new URL(databaseUrl);
  return { parts: { ...parts, ...pictures }, name: `PostgreSQL at ${host}${pathname}`, dataDir: null };
}

async function openPictures(address: string) {
  try {
    const { createS3Blobs, openS3 } = await import("@likeness/engine/s3");
    return createS3Blobs(openS3(address));
  } catch (error) {
    if (error instanceof TypeError) throw misuse(error.message);
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new Failure("missing_package", "Pictures in S3 need a package that is not installed.", {
      hint: "npm install @aws-sdk/client-s3, where avatar is installed.",
      cause: error,
    });
  }
}
