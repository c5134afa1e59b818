import { startBytes } from "./image-type.ts";
import { openSource, type Source } from "./source.ts";

export interface Inspected {
  readonly size: number;
  /** Its first bytes, enough to tell a picture by. */
  readonly start: Uint8Array;
}

/** Looks through all of it without keeping it; undefined, and no further, when it is more than `limit` bytes. */
export async function inspectSource(
  source: Source,
  limit: number,
  signal: AbortSignal,
): Promise<Inspected | undefined> {
  const reader = openSource(source);
  signal.addEventListener("abort", reader.close);
  try {
    const start = new Uint8Array(startBytes);
    let size = 0;
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done || value === undefined) return { size, start: start.subarray(0, size) };
      const chunk = typeof value === "string" ? new TextEncoder().encode(value) : value;
      if (size < startBytes) start.set(chunk.subarray(0, startBytes - size), size);
      size += chunk.length;
      if (size > limit) return undefined;
    }
  } finally {
    signal.removeEventListener("abort", reader.close);
    reader.close();
  }
}
