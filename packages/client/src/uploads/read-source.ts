import { openSource, type Source, type SourceFactory } from "./source.ts";

/** Reads all of it into memory; undefined, and no further, when it is more than `limit` bytes. */
export async function readSource(
  given: Source | SourceFactory,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const reader = openSource(typeof given === "function" ? await given() : given);
  signal.addEventListener("abort", reader.close);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done || value === undefined) return joined(chunks, size);
      const chunk = typeof value === "string" ? new TextEncoder().encode(value) : value;
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return undefined;
    }
  } finally {
    signal.removeEventListener("abort", reader.close);
    reader.close();
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
