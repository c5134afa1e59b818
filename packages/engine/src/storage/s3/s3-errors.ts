import { type StoreError, StoreUnavailableError } from "../../ports/store-errors.ts";

/** Whether the object does not exist. A missing bucket is an error. */
export function isMissing(error: unknown): boolean {
  return nameOf(error) === "NoSuchKey" || nameOf(error) === "NotFound";
}

/** Maps an error of the AWS SDK to a `StoreError`. */
export function mapS3Error(error: unknown, path: string): StoreError {
  const name = nameOf(error);
  const hint = hints[name] ?? "Check that the S3-compatible service is running and reachable.";
  return new StoreUnavailableError(`${path} cannot be used: ${messageOf(error)}`, {
    path,
    hint,
    cause: error,
  });
}

const hints: Readonly<Record<string, string>> = {
  NoSuchBucket: "Create the bucket first. Likeness does not create buckets.",
  AccessDenied:
    "Allow the access key s3:GetObject, s3:PutObject, s3:DeleteObject and s3:ListBucket on the bucket.",
  InvalidAccessKeyId: "Check the access key id.",
  SignatureDoesNotMatch: "Check the secret access key, and the region.",
  CredentialsProviderError: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
};

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}${error.message && error.message !== error.name ? `: ${error.message}` : ""}`;
}
