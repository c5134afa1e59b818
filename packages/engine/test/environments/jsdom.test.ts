// @vitest-environment jsdom
// jsdom brings a Uint8Array, a Blob and an AbortSignal of its own realm; what Node and sharp make is no `instanceof` them.
import { describeInEnvironment } from "./in-environment.ts";

describeInEnvironment("jsdom");
