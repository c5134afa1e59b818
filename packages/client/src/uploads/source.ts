/** A source of bytes. A stream can be read only once; any other source, and a factory, repeatedly. */
export type Source =
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  /** For example a Node stream. */
  | AsyncIterable<Uint8Array | string>
  /** A file, `new URL("me.png", import.meta.url)` or `{ path: "me.png" }`. Not in browsers. */
  | URL
  | { readonly path: string };

/** Called for each attempt, so that a retry can read the source again. */
export type SourceFactory = () => Source | Promise<Source>;

/** Reads a source once. */
export interface SourceReader {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | string | undefined }>;
  /** Releases the source, also before its end. */
  close(): void;
}

/** A file is opened by the first read. */
export function openSource(source: Source): SourceReader {
  if (isFile(source)) {
    const { createReadStream } = process.getBuiltinModule("node:fs");
    return openSource(createReadStream(source instanceof URL ? source : source.path));
  }
  if (isArrayBuffer(source)) return openBytes(async () => new Uint8Array(source));
  if (ArrayBuffer.isView(source)) return openBytes(async () => source);
  if ("stream" in source && typeof source.stream === "function") return openSource(source.stream());
  if (isBlob(source)) return openBytes(async () => new Uint8Array(await readBlob(source)));
  if ("getReader" in source) {
    const reader = source.getReader();
    return { read: () => reader.read(), close: () => void reader.cancel().catch(() => {}) };
  }
  const iterator = source[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    close() {
      // `return` has no effect on a Node stream that is waiting for data; `destroy` has.
      if ("destroy" in source && typeof source.destroy === "function") source.destroy();
      else void iterator.return?.();
    },
  };
}

function openBytes(load: () => Promise<Uint8Array>): SourceReader {
  let isRead = false;
  return {
    async read() {
      if (isRead) return { done: true };
      isRead = true;
      return { done: false, value: await load() };
    },
    close() {},
  };
}

/** Whether the source is an ArrayBuffer, also of another realm, which `instanceof` does not recognize. */
function isArrayBuffer(source: Source): source is ArrayBuffer {
  return Object.prototype.toString.call(source) === "[object ArrayBuffer]";
}

function isBlob(source: Source): source is Blob {
  return "size" in source && "type" in source && "slice" in source;
}

/** Files of jsdom have no `stream`, and those of older versions no `arrayBuffer` either. */
function readBlob(blob: Blob): Promise<ArrayBuffer> {
  if (typeof blob.arrayBuffer === "function") return blob.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      if (typeof reader.result === "object" && reader.result !== null) resolve(reader.result);
    };
    reader.readAsArrayBuffer(blob);
  });
}

/** Whether it can be read a second time. */
export function isRepeatable(source: Source | SourceFactory): boolean {
  if (typeof source === "function") return true;
  return source instanceof URL || !("getReader" in source || Symbol.asyncIterator in source);
}

/** A Node stream of a file also has a path, but is read as a stream. */
export function isFile(source: Source): source is URL | { readonly path: string } {
  return source instanceof URL || ("path" in source && !(Symbol.asyncIterator in source));
}
