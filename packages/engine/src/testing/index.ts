/** Fakes for tests of programs that use the engine. The conformance suites of its ports are in `testing/conformance`. */
export { toRequest } from "../http/to-request.ts";
export { createFakeClock, type FakeClock } from "./fake-clock.ts";
export { createSeededIds } from "./seeded-ids.ts";
