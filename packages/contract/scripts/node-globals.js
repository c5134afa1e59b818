// Replaces the globals of these names in the CommonJS builds. Jest's jsdom environment hides most Web APIs of Node and
// replaces others with incompatible ones. If Request is missing, all of these are taken from Node; the globals of the
// test are not changed.
const runsInNode = typeof process === "object" && typeof process.getBuiltinModule === "function";
// Not `globalThis`, because some builds replace that name with an export of this file.
const own = global;
const platform =
  typeof own.Request === "undefined" && runsInNode
    ? process.getBuiltinModule("node:vm").runInThisContext("globalThis")
    : own;

export const platformGlobal = platform;

// Separate statements, because a destructuring pattern would not become CommonJS exports.
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

/** Resolves `fetch` on each call, because mocks replace it. */
export function platformFetch(...request) {
  return (own.fetch ?? platform.fetch)(...request);
}

/** Replaces `import.meta.url`: a URL in the directory of the build. Undefined in browsers. */
export const moduleUrl = runsInNode
  ? process.getBuiltinModule("node:url").pathToFileURL(__filename).href
  : undefined;
