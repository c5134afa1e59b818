import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StoreDamagedError, StoreUnavailableError } from "../../../src/ports/store-errors.ts";
import { createS3Blobs, openS3 } from "../../../src/s3.ts";
import { blobStoreConformance } from "../../../src/testing/blob-store-conformance.ts";
import { type S3Server, startS3 } from "./s3-server.ts";

let server: S3Server;
beforeAll(async () => {
  server = await startS3("pictures");
  process.env["AWS_ACCESS_KEY_ID"] = "S3RVER";
  process.env["AWS_SECRET_ACCESS_KEY"] = "S3RVER";
});
afterAll(() => server.close());

let places = 0;

function open(place: string) {
  return createS3Blobs(openS3(`s3://pictures/${place}?endpoint=${server.url}`));
}

blobStoreConformance("S3 blobs", { newPlace: () => `place-${++places}/deep`, open, cannot: {} });

test("a bucket that is not there is told of with what to do", async () => {
  const blobs = createS3Blobs(openS3(`s3://nowhere?endpoint=${server.url}`));
  const refused = blobs.put(new Uint8Array([1]));
  await expect(refused).rejects.toThrow(StoreUnavailableError);
  await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining("Make the bucket") });
});

test("a store that cannot be reached is a fault, not a missing picture", async () => {
  const client = new S3Client({
    region: "x",
    endpoint: "http://127.0.0.1:9",
    forcePathStyle: true,
    maxAttempts: 1,
  });
  const blobs = createS3Blobs({ client, bucket: "pictures" });
  await expect(blobs.get("ab".repeat(32))).rejects.toThrow(StoreUnavailableError);
});

test("an object that was changed behind our back is not served", async () => {
  const place = `place-${++places}`;
  const sha256 = await open(place).put(new TextEncoder().encode("abc"));
  await server.overwrite("pictures", `${place}/${sha256.slice(0, 2)}/${sha256.slice(2)}`, "xyz");
  await expect(open(place).get(sha256)).rejects.toThrow(StoreDamagedError);
});

test.for([
  ["http://bucket", "s3://bucket/prefix"],
  ["s3://", "s3://bucket/prefix"],
  ["s3://key:secret@bucket", "s3://bucket/prefix"],
  ["s3://key:a/secret@bucket", "s3://bucket/prefix"],
  ["s3://bucket?acl=public", "endpoint and region"],
] as const)("%s is refused with what would be right", ([address, right]) => {
  expect(() => openS3(address)).toThrow(right);
  expect(() => openS3(address)).not.toThrow("secret");
});
