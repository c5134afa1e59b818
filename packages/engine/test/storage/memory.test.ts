import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createMemoryRateLimitStore } from "../../src/storage/memory/memory-rate-limit-store.ts";
import { createMemoryStore } from "../../src/storage/memory/memory-store.ts";
import { blobStoreConformance } from "../../src/testing/blob-store-conformance.ts";
import { rateLimitStoreConformance } from "../../src/testing/rate-limit-store-conformance.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";

const reason = "it lives in one process, and only as long as that";
storeConformance("memory store", {
  newPlace: () => "",
  open: createMemoryStore,
  cannot: { share: reason, last: reason, tell: reason },
});
blobStoreConformance("memory blobs", {
  newPlace: () => "",
  open: () => createMemoryBlobs(),
  cannot: { share: reason },
});
rateLimitStoreConformance("memory meter", createMemoryRateLimitStore);
