import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { BlobMaintenance } from "../../ports/blob-store.ts";
import { isMissing, s3Fault } from "./s3-fault.ts";

/**
 * Removes old objects. Their age is by the clock of the store, which tells when they were last put. There is no removing
 * only what has not been put since it was looked at: that takes a moment, and a put that is followed by a row within it
 * would be lost. What is removed is not in use and old, so nobody but a repeat of a forgotten request would put it.
 */
export function createS3Upkeep({
  client,
  bucket,
  prefix,
}: {
  readonly client: S3Client;
  readonly bucket: string;
  readonly prefix: string;
}): BlobMaintenance {
  return {
    async *olderThan(then, signal) {
      let next: string | undefined;
      do {
        const listing = new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          ContinuationToken: next,
          MaxKeys: 500,
        });
        const page = await client.send(listing, { abortSignal: signal }).catch((error: unknown) => {
          throw s3Fault(error, `s3://${bucket}/${prefix}`);
        });
        const old = (page.Contents ?? []).flatMap(({ Key = "", LastModified }) => {
          const [, shelf, name] = /^([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(Key.slice(prefix.length)) ?? [];
          const isOld = LastModified !== undefined && LastModified.getTime() < then;
          return shelf !== undefined && name !== undefined && isOld ? [shelf + name] : [];
        });
        if (old.length > 0) yield old;
        next = page.NextContinuationToken;
      } while (next !== undefined && !signal.aborted);
    },

    async remove(sha256, then) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return false;
      const Key = `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`;
      try {
        const { LastModified } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key }));
        if (LastModified === undefined || LastModified.getTime() >= then) return false;
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw s3Fault(error, `s3://${bucket}/${Key}`);
      }
    },

    // An object is there when it is whole.
    removeUnfinished: async () => 0,
  };
}
