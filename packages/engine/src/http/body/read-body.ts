import { fail, ok, type Result } from "../../model/result.ts";
import { type BodyShare, smallBody } from "../middleware/body-budget.ts";
import { waitForLargeBody } from "../middleware/body-queue.ts";

/** What is worked on before others get a turn: well below a millisecond of it. */
const sliceBytes = 64 * 1024;

export interface BodyLimits {
  /** Bytes; one more is refused. */
  readonly atMost: number;
  readonly tooLargeHint: string;
  /** Null for bodies so small that they are not counted. */
  readonly share: BodyShare | null;
}

/**
 * Hands the body to `onSlice` piece by piece, however large the pieces are in which it comes, and takes turns with other
 * bodies and everything else. The next piece is read when the last one has been dealt with, so a slow consumer slows
 * the sender.
 * Ends with the first refusal, of the limits or of `onSlice`. Exceptions of `onSlice` pass through; those of the stream
 * mean that the sender is gone.
 */
export async function readBody(
  request: Request,
  { atMost, tooLargeHint, share }: BodyLimits,
  onSlice: (bytes: Uint8Array) => Promise<Result<null>>,
): Promise<Result<null>> {
  const tooLarge = fail(
    "payload_too_large",
    `The body is larger than ${atMost.toLocaleString("en")} bytes.`,
    { hint: tooLargeHint },
  );
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > atMost) return tooLarge;
  const room = share?.check(declared) ?? ok(null);
  if (!room.ok) return room;
  const reader = request.body?.getReader();
  if (!reader) return ok(null);
  let size = 0;
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => "broken" as const);
      if (chunk === "broken") return fail("invalid_request", "The body did not arrive whole.");
      if (chunk.done) return ok(null);
      size += chunk.value.length;
      if (size > atMost) return tooLarge;
      const taken = share?.take(chunk.value.length);
      if (taken && !taken.ok) return taken;
      const { buffer, byteOffset, byteLength } = chunk.value;
      // Searching a Buffer is several times as fast.
      const bytes = Buffer.from(buffer, byteOffset, byteLength);
      for (let at = 0; at < byteLength; at += sliceBytes) {
        if (size > smallBody) await waitForLargeBody();
        const result = await onSlice(bytes.subarray(at, at + sliceBytes));
        if (!result.ok) return result;
      }
    }
  } finally {
    // Tells the sender that no more is wanted. Not waited for: of a cloned request it ends when the other copy does.
    reader.cancel().catch(() => undefined);
  }
}
