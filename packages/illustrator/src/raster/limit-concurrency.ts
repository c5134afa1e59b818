import { availableParallelism } from "node:os";
import pLimit from "p-limit";

/** Limits CPU-bound and memory-heavy work to one task per core. */
export const limitConcurrency = pLimit(availableParallelism());
