import { openSource, type Source, type SourceFactory } from "./source.ts";

/** Reads a source into memory; undefined, and no further, when it has more than `limit` bytes. */
export async function readSource(
  sourceOrFactory: Source | SourceFactory,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  const source = typeof sourceOrFactory === "function" ? await sourceOrFactory() : sourceOrFactory;
  const size = await readChunks(source, limit, signal, (chunk) => chunks.push(chunk));
  if (size === undefined) return undefined;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Passes on each chunk with its position and returns the size; undefined, and no further, when it exceeds the limit. */
export async function readChunks(
  source: Source,
  limit: number,
  signal: AbortSignal,
  onChunk: (chunk: Uint8Array, at: number) => void,
): Promise<number | undefined> {
  const reader = openSource(source);
  signal.addEventListener("abort", reader.close);
  try {
    let size = 0;
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done || value === undefined) return size;
      const chunk = typeof value === "string" ? new TextEncoder().encode(value) : value;
      onChunk(chunk, size);
      size += chunk.length;
      if (size > limit) return undefined;
    }
  } finally {
    signal.removeEventListener("abort", reader.close);
    reader.close();
  }
}
