/** Conformance suites of the ports, for tests of custom adapters. They need vitest and fast-check. */
export { type BlobStoreFixture, blobStoreConformance } from "./blob-store-conformance.ts";
export { rateLimitStoreConformance } from "./rate-limit-store-conformance.ts";
export type { StoreFixture, StoreOpener } from "./store/fixture.ts";
export { storeConformance } from "./store-conformance.ts";
