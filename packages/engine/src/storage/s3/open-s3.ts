import { S3Client } from "@aws-sdk/client-s3";

/** Where pictures are kept, as one URL. */
export interface S3Place {
  readonly bucket: string;
  readonly prefix: string;
  readonly client: S3Client;
}

/**
 * Reads `s3://bucket/prefix?endpoint=https://minio.example:9000&region=eu-central-1`. The access key comes from where
 * the AWS SDK looks for it, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. With an `endpoint`, which stores
 * other than Amazon's need, buckets are named in the path.
 *
 * @throws TypeError for a URL of another form.
 */
export function openS3(address: string): S3Place {
  const url = URL.parse(address);
  if (url?.protocol !== "s3:" || url.hostname === "" || url.username !== "" || url.password !== "") {
    throw new TypeError(
      `Pictures are kept at an address like s3://bucket/prefix?endpoint=https://host&region=name, not ${JSON.stringify(address.replace(/\/\/.*@/s, "//"))}.`,
    );
  }
  const unknown = [...url.searchParams.keys()].find((name) => name !== "endpoint" && name !== "region");
  if (unknown !== undefined) {
    throw new TypeError(
      `An s3:// address takes the parameters endpoint and region, not ${JSON.stringify(unknown)}.`,
    );
  }
  const endpoint = url.searchParams.get("endpoint");
  const prefix = decodeURIComponent(url.pathname.replace(/^\/+|\/+$/g, ""));
  const client = new S3Client({
    region: url.searchParams.get("region") ?? process.env["AWS_REGION"] ?? "us-east-1",
    ...(endpoint !== null && { endpoint, forcePathStyle: true }),
    // Other makers' stores do not all know the checksums that Amazon's adds; the names of our objects are better ones.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return { bucket: url.hostname, prefix: prefix === "" ? "" : `${prefix}/`, client };
}
