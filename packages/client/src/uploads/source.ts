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
  if ("stream" in source && typeof source.stream === "function") return openSource(source.stream());
  if ("getReader" in source) {
    const reader = source.getReader();
    return { read: () => reader.read(), close: () => void reader.cancel().catch(() => {}) };
  }
  const iterator = (Symbol.asyncIterator in source ? source : bytesOf(source))[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    close() {
      // `return` has no effect on a Node stream that is waiting for data; `destroy` has.
      if ("destroy" in source && typeof source.destroy === "function") source.destroy();
      else void iterator.return?.();
    },
  };
}

async function* bytesOf(
  source: Uint8Array | ArrayBuffer | Blob,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (ArrayBuffer.isView(source)) yield source;
  else yield new Uint8Array("byteLength" in source ? source : await readBlob(source));
}

/** Files of jsdom have no `stream`, and those of older versions no `arrayBuffer` either. */
function readBlob(blob: Blob): Promise<ArrayBuffer> {
  if (typeof blob.arrayBuffer === "function") return blob.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onloadend = () => {
      const { result, error } = reader;
      if (typeof result === "object" && result) resolve(result);
      else reject(error);
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
