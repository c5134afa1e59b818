// @vitest-environment jsdom
// jsdom replaces Uint8Array, Blob and AbortSignal, so `instanceof` fails for values of Node and sharp.
import { describeInEnvironment } from "./describe-in-environment.ts";

describeInEnvironment("jsdom");
