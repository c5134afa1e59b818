import type { Blobs } from "../../ports/blobs.ts";

/** Content kept in this process, for as long as it lives. */
export function createMemoryBlobs(): Blobs {
  const contents = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      // A copy, because the caller may use its buffer again.
      const kept = Uint8Array.from(bytes);
      const sha256 = toHex(await crypto.subtle.digest("SHA-256", kept));
      if (!contents.has(sha256)) contents.set(sha256, kept);
      return sha256;
    },
    async get(sha256) {
      return contents.get(sha256)?.slice() ?? null;
    },
  };
}

function toHex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
