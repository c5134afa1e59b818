import { createHash } from "node:crypto";
import type { BlobStore } from "../../src/index.ts";

/** A memory blob store that hashes synchronously, so that runs with a fake clock are deterministic. */
export function createSyncHashBlobStore(): BlobStore {
  const contents = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      contents.set(sha256, bytes.slice());
      return sha256;
    },
    get: async (sha256) => contents.get(sha256) ?? null,
  };
}
