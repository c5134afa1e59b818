import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createMemoryRateLimitStore } from "../../src/storage/memory/memory-rate-limit-store.ts";
import { createInMemoryStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { blobStoreConformance } from "../../src/testing/blob-store-conformance.ts";
import { rateLimitStoreConformance } from "../../src/testing/rate-limit-store-conformance.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";

const reason = "it keeps data in the memory of one process";
storeConformance("SQLite store in memory", {
  newLocation: () => "",
  open: createInMemoryStore,
  unsupported: { sharing: reason, durability: reason, notifications: reason },
});
blobStoreConformance("memory blob store", {
  newLocation: () => "",
  open: () => createMemoryBlobs(),
  unsupported: { sharing: reason },
});
rateLimitStoreConformance("memory rate limit store", createMemoryRateLimitStore);
