/** The questions that every adapter of a port answers, for tests of adapters of your own. They need vitest and fast-check. */
export { type BlobStoreSubject, blobStoreConformance } from "./blob-store-conformance.ts";
export { rateLimitStoreConformance } from "./rate-limit-store-conformance.ts";
export type { StoreSubject } from "./store/subject.ts";
export { storeConformance } from "./store-conformance.ts";
