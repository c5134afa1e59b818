import type { Readable } from "node:stream";
import type { OpenBody, RequestBody } from "../core/request-body.ts";
import { randomUuid } from "../core/runtime.ts";
import { isFile, isRepeatable, openSource, type Source, type SourceFactory } from "./source.ts";

/** One field of a form: a text, or bytes from anywhere. */
export interface Part {
  readonly name: string;
  readonly value: string | Source | SourceFactory;
  /** Default: the file's own name, else the part's. */
  readonly filename?: string | undefined;
  /** Default: told from the file's name. */
  readonly contentType?: string | undefined;
}

export interface MultipartOptions {
  /** Called as bytes leave, with how many have left in this attempt. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * A `multipart/form-data` body that is never held in memory: sources are read as fast as the network takes them, and
 * let go of when the request ends early. Each attempt reads them anew; with a stream among them that has been read
 * once there is no second attempt, so give a factory instead where retries matter.
 */
export function multipart(parts: readonly Part[], options: MultipartOptions = {}): RequestBody {
  // The same on every attempt: a repeated write is to be the same write, byte for byte.
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
  const { default: FormData } = await import("form-data");
  const { PassThrough } = process.getBuiltinModule("node:stream");
  const form = new FormData();
  form.setBoundary(boundary);
  const sources: Readable[] = [];
  for (const { name, value: given, filename, contentType } of parts) {
    const value = typeof given === "function" ? await given() : given;
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
  // form-data's stream is of the oldest kind; this gives it a queue with a limit, and an end that can be waited for.
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

/** `Readable.toWeb` would read ahead by whole chunks of its own; this takes one when one is wanted. */
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
  // Not an import, so that pages can be bundled with what they never run.
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
