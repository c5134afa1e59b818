// In the CommonJS builds only, in the place of the globals of these names. Jest's jsdom environment hides most Web APIs
// of Node, and brings its own of some others, which Node's do not take. Where there is no Request, all of them are
// Node's; the globals of the test stay as they are.
const runsInNode = typeof process === "object" && typeof process.getBuiltinModule === "function";
// Not by the name `globalThis`, which in some of these builds is what is exported here.
const own = global;
const platform =
  typeof own.Request === "undefined" && runsInNode
    ? process.getBuiltinModule("node:vm").runInThisContext("globalThis")
    : own;

export const platformGlobal = platform;

// One statement for each: a pattern would not become exports of CommonJS.
export const AbortController = platform.AbortController;
export const AbortSignal = platform.AbortSignal;
export const Blob = platform.Blob;
export const BroadcastChannel = platform.BroadcastChannel;
export const clearImmediate = platform.clearImmediate;
export const CompressionStream = platform.CompressionStream;
export const crypto = platform.crypto;
export const DecompressionStream = platform.DecompressionStream;
export const File = platform.File;
export const FormData = platform.FormData;
export const Headers = platform.Headers;
export const MessageChannel = platform.MessageChannel;
export const ReadableStream = platform.ReadableStream;
export const Request = platform.Request;
export const Response = platform.Response;
export const setImmediate = platform.setImmediate;
export const structuredClone = platform.structuredClone;
export const TextDecoder = platform.TextDecoder;
export const TextDecoderStream = platform.TextDecoderStream;
export const TextEncoder = platform.TextEncoder;
export const TextEncoderStream = platform.TextEncoderStream;
export const TransformStream = platform.TransformStream;
export const URL = platform.URL;
export const URLSearchParams = platform.URLSearchParams;
export const WritableStream = platform.WritableStream;

/** `fetch` as it is at each call, because mocks replace it. */
export function platformFetch(...request) {
  return (own.fetch ?? platform.fetch)(...request);
}

/** In the place of `import.meta.url`: an address in the folder of the build. Undefined in browsers. */
export const moduleUrl = runsInNode
  ? process.getBuiltinModule("node:url").pathToFileURL(__filename).href
  : undefined;
