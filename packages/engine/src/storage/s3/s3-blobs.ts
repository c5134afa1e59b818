import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { BlobStore } from "../../ports/blob-store.ts";
import { StoreDamagedError } from "../../ports/store-errors.ts";
import { isMissing, mapS3Error } from "./s3-errors.ts";
import { createS3Maintenance } from "./s3-maintenance.ts";

export interface S3BlobsOptions {
  /** Configured with endpoint and credentials. The caller closes it. */
  readonly client: S3Client;
  readonly bucket: string;
  /** Prefix of every object key, e.g. `likeness/`. Default none. */
  readonly prefix?: string;
}

/** Stores blobs as objects of an S3-compatible service with keys like `<prefix>ab/cdef...`. */
export function createS3Blobs({ client, bucket, prefix = "" }: S3BlobsOptions): BlobStore {
  const keyOf = (sha256: string) => `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`;

  return {
    async put(input) {
      // A copy, because the caller may reuse its buffer before it is sent.
      const bytes = input.slice();
      const sha256 = await hashOf(bytes);
      const Key = keyOf(sha256);
      try {
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key, Body: bytes, ContentLength: bytes.length }),
        );
      } catch (error) {
        throw mapS3Error(error, `s3://${bucket}/${Key}`);
      }
      return sha256;
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const Key = keyOf(sha256);
      const path = `s3://${bucket}/${Key}`;
      const bytes = await read(Key, path);
      if (bytes === null || (await hashOf(bytes)) === sha256) return bytes;
      const hint = "Restore it from a backup, or store the same content again.";
      throw new StoreDamagedError(`${path} is corrupt: its content does not match its SHA-256.`, {
        path,
        hint,
      });
    },
    maintenance: createS3Maintenance({ client, bucket, prefix }),
  };

  async function read(Key: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return new Uint8Array((await Body?.transformToByteArray()) ?? []);
    } catch (error) {
      if (isMissing(error)) return null;
      throw mapS3Error(error, path);
    }
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
