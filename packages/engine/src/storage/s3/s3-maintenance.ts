import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { BlobMaintenance } from "../../ports/blob-store.ts";
import { isMissing, mapS3Error } from "./s3-errors.ts";

/**
 * Removes old objects by the last modified time of the S3 service. S3 has no conditional delete, so a put between the check
 * and the delete would be lost. Only old, unused blobs are removed, so such a put is very unlikely.
 */
export function createS3Maintenance({
  client,
  bucket,
  prefix,
}: {
  readonly client: S3Client;
  readonly bucket: string;
  readonly prefix: string;
}): BlobMaintenance {
  return {
    async *olderThan(time, signal) {
      let next: string | undefined;
      do {
        const listing = new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          ContinuationToken: next,
          MaxKeys: 500,
        });
        const page = await client.send(listing, { abortSignal: signal }).catch((error: unknown) => {
          throw mapS3Error(error, `s3://${bucket}/${prefix}`);
        });
        const old = (page.Contents ?? []).flatMap(({ Key = "", LastModified }) => {
          const [, dir, name] = /^([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(Key.slice(prefix.length)) ?? [];
          const isOld = LastModified !== undefined && LastModified.getTime() < time;
          return dir !== undefined && name !== undefined && isOld ? [dir + name] : [];
        });
        if (old.length > 0) yield old;
        next = page.NextContinuationToken;
      } while (next !== undefined && !signal.aborted);
    },

    async remove(sha256, time) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return false;
      const Key = `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`;
      try {
        const { LastModified } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key }));
        if (LastModified === undefined || LastModified.getTime() >= time) return false;
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw mapS3Error(error, `s3://${bucket}/${Key}`);
      }
    },

    // S3 objects appear only when they are complete.
    removeUnfinished: async () => 0,
  };
}
