// Images in an S3-compatible store. Needs the package @aws-sdk/client-s3.
export { openS3, type S3Location } from "./storage/s3/open-s3.ts";
export { createS3Blobs, type S3BlobsOptions } from "./storage/s3/s3-blobs.ts";
