import { fail, ok, type Result } from "../../model/result.ts";
import { type BodyShare, smallBodyBytes } from "./body-budget.ts";
import { waitForLargeBody } from "./body-queue.ts";

/** Processed without a pause: takes well below a millisecond. */
const sliceBytes = 64 * 1024;

export interface BodyLimits {
  readonly maxBytes: number;
  readonly tooLargeHint: string;
  /** Null for bodies that are too small to be counted. */
  readonly share: BodyShare | null;
}

/**
 * Passes the body to `onSlice` in slices, however large its chunks are, and yields to other work between them. The next
 * chunk is read when the last one is processed, so a slow consumer slows down the sender.
 * Returns the first error, of the limits or of `onSlice`. Exceptions of `onSlice` are rethrown; those of the stream mean
 * that the sender is gone.
 */
export async function readBody(
  request: Request,
  { maxBytes, tooLargeHint, share }: BodyLimits,
  onSlice: (bytes: Uint8Array) => Promise<Result<null>>,
): Promise<Result<null>> {
  const tooLarge = fail(
    "payload_too_large",
    `The body is larger than ${maxBytes.toLocaleString("en")} bytes.`,
    { hint: tooLargeHint },
  );
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > maxBytes) return tooLarge;
  const fits = share?.check(declared) ?? ok(null);
  if (!fits.ok) return fits;
  const reader = request.body?.getReader();
  if (!reader) return ok(null);
  let size = 0;
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => "broken" as const);
      if (chunk === "broken") return fail("invalid_request", "The body is incomplete.");
      if (chunk.done) return ok(null);
      size += chunk.value.length;
      if (size > maxBytes) return tooLarge;
      const taken = share?.take(chunk.value.length);
      if (taken && !taken.ok) return taken;
      const { buffer, byteOffset, byteLength } = chunk.value;
      // Searching a Buffer is several times as fast as searching a Uint8Array.
      const bytes = Buffer.from(buffer, byteOffset, byteLength);
      for (let at = 0; at < byteLength; at += sliceBytes) {
        if (size > smallBodyBytes) await waitForLargeBody();
        const result = await onSlice(bytes.subarray(at, at + sliceBytes));
        if (!result.ok) return result;
      }
    }
  } finally {
    // Tells the sender to stop. Not awaited: for a cloned request it resolves only when the other copy ends too.
    reader.cancel().catch(() => undefined);
  }
}
