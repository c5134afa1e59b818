/** What a system can do and how. */
export interface Capabilities {
  /** Whether a write that is sent again under the same idempotency key happens only once. */
  readonly idempotentWrites: boolean;
  /** How many seconds the server can wait for a job to change before it responds; 0 if it responds immediately. */
  readonly longPollSeconds: number;
  /** How images are uploaded. A system that takes forms may reject them in an older version: see `rejectsForms`. */
  readonly imageUploads: "form" | "text";
}
