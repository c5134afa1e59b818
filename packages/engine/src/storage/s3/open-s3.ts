import { S3Client } from "@aws-sdk/client-s3";

/** A bucket, a prefix and the client to access them. */
export interface S3Location {
  readonly bucket: string;
  readonly prefix: string;
  readonly client: S3Client;
}

/**
 * Parses `s3://bucket/prefix?endpoint=https://minio.example:9000&region=eu-central-1`. Credentials come from the default
 * provider chain of the AWS SDK, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. With an `endpoint`, as other
 * S3-compatible services need, path-style addressing is used.
 *
 * @throws TypeError for any other URL.
 */
export function openS3(address: string): S3Location {
  const url = URL.parse(address);
  if (url?.protocol !== "s3:" || url.hostname === "" || url.username !== "" || url.password !== "") {
    throw new TypeError(
      `Invalid S3 URL: expected s3://bucket/prefix?endpoint=https://host&region=name, got ${JSON.stringify(address.replace(/\/\/.*@/s, "//"))}.`,
    );
  }
  const unknown = [...url.searchParams.keys()].find((name) => name !== "endpoint" && name !== "region");
  if (unknown !== undefined) {
    throw new TypeError(
      `Unknown parameter ${JSON.stringify(unknown)} in the s3:// URL: use endpoint and region.`,
    );
  }
  const endpoint = url.searchParams.get("endpoint");
  const prefix = decodeURIComponent(url.pathname.replace(/^\/+|\/+$/g, ""));
  const client = new S3Client({
    region: url.searchParams.get("region") ?? process.env["AWS_REGION"] ?? "us-east-1",
    ...(endpoint !== null && { endpoint, forcePathStyle: true }),
    // Not all S3-compatible services support the SDK's checksums, and objects are named by their SHA-256 anyway.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return { bucket: url.hostname, prefix: prefix === "" ? "" : `${prefix}/`, client };
}
