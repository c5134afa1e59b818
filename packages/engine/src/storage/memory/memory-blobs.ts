import type { BlobStore } from "../../ports/blob-store.ts";
import type { Clock } from "../../ports/clock.ts";

/** Keeps blobs in the memory of this process. */
export function createMemoryBlobs(clock: Pick<Clock, "now"> = Date): BlobStore {
  const contents = new Map<string, { readonly bytes: Uint8Array; readonly putAt: number }>();
  return {
    async put(input) {
      // A copy, because the caller may reuse its buffer.
      const copy = Uint8Array.from(input);
      const sha256 = toHex(await crypto.subtle.digest("SHA-256", copy));
      contents.set(sha256, { bytes: contents.get(sha256)?.bytes ?? copy, putAt: clock.now() });
      return sha256;
    },
    async get(sha256) {
      return contents.get(sha256)?.bytes.slice() ?? null;
    },
    maintenance: {
      async *olderThan(time) {
        yield [...contents].filter(([, { putAt }]) => putAt < time).map(([sha256]) => sha256);
      },
      async remove(sha256, time) {
        const found = contents.get(sha256);
        return found !== undefined && found.putAt < time && contents.delete(sha256);
      },
      removeUnfinished: async () => 0,
    },
  };
}

function toHex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
