/** For tests of programs that use the engine. The questionnaires are for tests of adapters; they need vitest. */
export { toRequest } from "../http/kit/to-request.ts";
export { createHandClock, type HandClock } from "./hand-clock.ts";
export { createSeededIdentity } from "./seeded-identity.ts";
