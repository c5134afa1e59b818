import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { BlobStore } from "../../ports/blob-store.ts";
import { StoreDamagedError } from "../../ports/store-errors.ts";
import { isMissing, s3Fault } from "./s3-fault.ts";
import { createS3Upkeep } from "./s3-maintenance.ts";

export interface S3BlobsOptions {
  /** Knows where the store is and who may use it. Closing it is the caller's. */
  readonly client: S3Client;
  readonly bucket: string;
  /** In front of every object's name, e.g. `likeness/`; default none. */
  readonly prefix?: string;
}

/** Content as objects of an S3-compatible store, named by their hash: `<prefix>ab/cdef...`. */
export function createS3Blobs({ client, bucket, prefix = "" }: S3BlobsOptions): BlobStore {
  const keyOf = (sha256: string) => `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`;

  return {
    async put(given) {
      // A copy, because the caller may use its buffer again before it has been sent.
      const bytes = given.slice();
      const sha256 = await hashOf(bytes);
      const Key = keyOf(sha256);
      try {
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key, Body: bytes, ContentLength: bytes.length }),
        );
      } catch (error) {
        throw s3Fault(error, `s3://${bucket}/${Key}`);
      }
      return sha256;
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const Key = keyOf(sha256);
      const path = `s3://${bucket}/${Key}`;
      const bytes = await read(Key, path);
      if (bytes === null || (await hashOf(bytes)) === sha256) return bytes;
      const hint = "Restore it from a backup; storing the same content again repairs it too.";
      throw new StoreDamagedError(`${path} is no longer what was stored.`, { path, hint });
    },
    maintenance: createS3Upkeep({ client, bucket, prefix }),
  };

  async function read(Key: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return new Uint8Array((await Body?.transformToByteArray()) ?? []);
    } catch (error) {
      if (isMissing(error)) return null;
      throw s3Fault(error, path);
    }
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
