import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createMemoryRateLimitStore } from "../../src/storage/memory/memory-rate-limit-store.ts";
import { createMemoryStore } from "../../src/storage/memory/memory-store.ts";
import { blobStoreConformance } from "../../src/testing/blob-store-conformance.ts";
import { rateLimitStoreConformance } from "../../src/testing/rate-limit-store-conformance.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";

const reason = "it keeps data in the memory of one process";
storeConformance("memory store", {
  newLocation: () => "",
  open: createMemoryStore,
  unsupported: {
    sharing: reason,
    durability: reason,
    notifications: reason,
    sharedTransactions: "it runs transactions one after the other",
  },
});
blobStoreConformance("memory blob store", {
  newLocation: () => "",
  open: () => createMemoryBlobs(),
  unsupported: { sharing: reason },
});
rateLimitStoreConformance("memory rate limit store", createMemoryRateLimitStore);
