import type { MultipartError, PartInfo } from "multipasta";

export interface PartParserOptions {
  readonly contentType: string;
  readonly maxParts: number;
  /** Called for each part. Returns the consumer of its content, which is called with null at the end. */
  onPart(info: PartInfo): (chunk: Uint8Array | null) => void;
  onError(error: MultipartError): void;
  /** Called at the closing boundary. */
  onDone(): void;
}

export interface PartParser {
  write(bytes: Uint8Array): void;
  /** Reports an error if the closing boundary is missing. */
  end(): void;
}

/** Parses a multipart body as a stream. multipasta limits the headers of each part to 16 KiB and 100 in number. */
export async function createPartParser(options: PartParserOptions): Promise<PartParser> {
  // Loaded on first use, because most engines never read a form.
  const { make } = await import("multipasta");
  let complete = false;
  const parser = make({
    headers: { "content-type": options.contentType },
    isFile: () => true,
    maxParts: options.maxParts,
    onFile: options.onPart,
    onField: () => undefined,
    onError: options.onError,
    onDone() {
      complete = true;
      options.onDone();
    },
  });
  let pending: Uint8Array = new Uint8Array();

  function write(bytes: Uint8Array): void {
    if (complete || bytes.length === 0) return;
    try {
      parser.write(bytes);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      // A file name with invalid escapes.
      options.onError({ _tag: "InvalidDisposition" });
    }
  }

  return {
    write(bytes) {
      const unwritten = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
      // multipasta 0.2.8 mistakes the closing boundary for another part if a chunk ends between its two dashes.
      let end = unwritten.length;
      while (end > 0 && unwritten[end - 1] === dash && unwritten.length - end < maxDashes) end -= 1;
      pending = unwritten.slice(end);
      write(unwritten.subarray(0, end));
    },
    end() {
      write(pending);
      parser.end();
      if (!complete) options.onError({ _tag: "EndNotReached" });
    },
  };
}

const dash = 0x2d;

/** Longer than a boundary of dashes with its delimiters. */
const maxDashes = 80;
