/** For tests of programs that use the engine. The conformance are for tests of adapters; they need vitest. */
export { toRequest } from "../http/to-request.ts";
export { createFakeClock, type FakeClock } from "./fake-clock.ts";
export { createSeededIds } from "./seeded-ids.ts";
