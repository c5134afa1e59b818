/** The questions that every adapter of a port answers, for tests of adapters of your own. They need vitest and fast-check. */
export { askBlobs, type BlobsSubject } from "./blobs-questionnaire.ts";
export { askRequestMeter } from "./request-meter-questionnaire.ts";
export type { StoreSubject } from "./store/subject.ts";
export { askStore } from "./store-questionnaire.ts";
