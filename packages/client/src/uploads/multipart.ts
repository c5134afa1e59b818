import type { Readable } from "node:stream";
import { randomUuid } from "../core/random-uuid.ts";
import type { OpenBody, RequestBody } from "../core/request-body.ts";
import { isFile, isRepeatable, openSource, type Source, type SourceFactory } from "./source.ts";

/** One field of a form: a text or a file. */
export interface Part {
  readonly name: string;
  readonly value: string | Source | SourceFactory;
  /** Default: the file's own name, else the part's. */
  readonly filename?: string | undefined;
  /** Default: by the file's name. */
  readonly contentType?: string | undefined;
}

export interface MultipartOptions {
  /** Called with the number of bytes sent so far in this attempt. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * A streamed `multipart/form-data` body. Sources are read as fast as the network accepts the data, and released when the
 * request ends early. Each attempt reads them again. A request with a stream is not retried, because a stream can be
 * read only once: pass a factory where retries matter.
 */
export function multipart(parts: readonly Part[], options: MultipartOptions = {}): RequestBody {
  // The same for every attempt, so that a retry is the same byte for byte.
  const boundary = `----likeness-${randomUuid()}`;
  return {
    repeatable: parts.every(({ value }) => typeof value === "string" || isRepeatable(value)),
    open: (signal) => open(parts, options, boundary, signal),
  };
}

async function open(
  parts: readonly Part[],
  options: MultipartOptions,
  boundary: string,
  signal: AbortSignal,
): Promise<OpenBody> {
  const { FormData } = await import("../node/form-data.ts");
  const { PassThrough } = process.getBuiltinModule("node:stream");
  const form = new FormData();
  form.setBoundary(boundary);
  const sources: Readable[] = [];
  for (const { name, value: content, filename, contentType } of parts) {
    const value = typeof content === "function" ? await content() : content;
    if (typeof value === "string") {
      form.append(name, value, { ...(contentType !== undefined && { contentType }) });
      continue;
    }
    const source = readable(value);
    sources.push(source);
    form.append(name, source, {
      filename: filename ?? nameOf(value) ?? name,
      ...(contentType !== undefined && { contentType }),
    });
  }

  let sent = 0;
  // form-data is a legacy stream; this one has backpressure and an end that can be awaited.
  const body = new PassThrough({
    transform(chunk: Uint8Array, _encoding, next) {
      sent += chunk.length;
      options.onProgress?.(sent);
      next(null, chunk);
    },
  });
  const stop = () => void body.destroy();
  const fail = (error: Error) => void body.destroy(error);
  form.on("error", fail).pipe(body);
  for (const source of sources) source.on("error", fail);
  signal.addEventListener("abort", stop);
  body.once("close", () => {
    signal.removeEventListener("abort", stop);
    for (const source of sources) source.destroy();
  });
  return { headers: form.getHeaders(), body: webStream(body) };
}

/** Unlike `Readable.toWeb`, reads no chunk ahead. */
function webStream(stream: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void stream.destroy(),
    },
    { highWaterMark: 0 },
  );
}

function readable(source: Source): Readable {
  // Not an import, so that bundles for browsers contain no Node module.
  const { Readable } = process.getBuiltinModule("node:stream");
  if (source instanceof Readable) return source;
  if (isFile(source))
    return process.getBuiltinModule("node:fs").createReadStream(source instanceof URL ? source : source.path);
  return Readable.from(chunksOf(source));
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array | string> {
  const reader = openSource(source);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value !== undefined) yield next.value;
    }
  } finally {
    reader.close();
  }
}

function nameOf(source: Source): string | undefined {
  const { basename } = process.getBuiltinModule("node:path");
  if (source instanceof URL) return basename(process.getBuiltinModule("node:url").fileURLToPath(source));
  if ("path" in source && typeof source.path === "string") return basename(source.path);
  return "name" in source && typeof source.name === "string" ? source.name : undefined;
}
