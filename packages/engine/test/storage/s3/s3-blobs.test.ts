import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StoreDamagedError, StoreUnavailableError } from "../../../src/ports/store-errors.ts";
import { createS3Blobs, openS3 } from "../../../src/s3.ts";
import { blobStoreConformance } from "../../../src/testing/blob-store-conformance.ts";
import { type S3Server, startS3 } from "./s3-server.ts";

let server: S3Server;
beforeAll(async () => {
  server = await startS3("images");
  process.env["AWS_ACCESS_KEY_ID"] = "S3RVER";
  process.env["AWS_SECRET_ACCESS_KEY"] = "S3RVER";
});
afterAll(() => server.close());

let locations = 0;

function open(location: string) {
  return createS3Blobs(openS3(`s3://images/${location}?endpoint=${server.url}`));
}

blobStoreConformance("S3 blob store", {
  newLocation: () => `location-${++locations}/nested`,
  open,
  unsupported: {},
});

test("rejects with a hint when the bucket does not exist", async () => {
  const blobs = createS3Blobs(openS3(`s3://missing?endpoint=${server.url}`));
  const rejected = blobs.put(new Uint8Array([1]));
  await expect(rejected).rejects.toThrow(StoreUnavailableError);
  await expect(rejected).rejects.toMatchObject({ hint: expect.stringContaining("Create the bucket") });
});

test("rejects when the service is not reachable, instead of returning null", async () => {
  const client = new S3Client({
    region: "x",
    endpoint: "http://127.0.0.1:9",
    forcePathStyle: true,
    maxAttempts: 1,
  });
  const blobs = createS3Blobs({ client, bucket: "images" });
  await expect(blobs.get("ab".repeat(32))).rejects.toThrow(StoreUnavailableError);
});

test("rejects an object with a checksum mismatch", async () => {
  const location = `location-${++locations}`;
  const sha256 = await open(location).put(new TextEncoder().encode("abc"));
  await server.overwrite("images", `${location}/${sha256.slice(0, 2)}/${sha256.slice(2)}`, "xyz");
  await expect(open(location).get(sha256)).rejects.toThrow(StoreDamagedError);
});

test.for([
  ["http://bucket", "s3://bucket/prefix"],
  ["s3://", "s3://bucket/prefix"],
  ["s3://key:secret@bucket", "s3://bucket/prefix"],
  ["s3://key:a/secret@bucket", "s3://bucket/prefix"],
  ["s3://bucket?acl=public", "endpoint and region"],
] as const)("openS3 throws for %s", ([address, expectedMessage]) => {
  expect(() => openS3(address)).toThrow(expectedMessage);
  expect(() => openS3(address)).not.toThrow("secret");
});
