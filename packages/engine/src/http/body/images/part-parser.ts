import type { MultipartError, PartInfo } from "multipasta";

export interface PartParserOptions {
  readonly contentType: string;
  readonly maxParts: number;
  /** Called for each part; what it gives takes the part's content, and null at its end. */
  onPart(info: PartInfo): (chunk: Uint8Array | null) => void;
  onError(error: MultipartError): void;
  /** Called at the closing boundary. */
  onDone(): void;
}

export interface PartParser {
  write(bytes: Uint8Array): void;
  /** Reports an error when the closing boundary did not come. */
  end(): void;
}

/** A streaming parser of multipart bodies. Heads of parts are limited to 16 KiB and 100 headers by multipasta. */
export async function createPartParser(options: PartParserOptions): Promise<PartParser> {
  // On first use: most engines never read a form.
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
  let held: Uint8Array = new Uint8Array();

  function write(bytes: Uint8Array): void {
    if (complete || bytes.length === 0) return;
    try {
      parser.write(bytes);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      // Of a file name with escapes that mean no text.
      options.onError({ _tag: "InvalidDisposition" });
    }
  }

  return {
    write(bytes) {
      const all = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      // multipasta 0.2.8 takes the closing boundary for another part when a piece ends between its two dashes.
      let end = all.length;
      while (end > 0 && all[end - 1] === dash && all.length - end < mostDashes) end -= 1;
      held = all.slice(end);
      write(all.subarray(0, end));
    },
    end() {
      write(held);
      parser.end();
      if (!complete) options.onError({ _tag: "EndNotReached" });
    },
  };
}

const dash = 0x2d;

/** More than a boundary of dashes and what is around it. */
const mostDashes = 80;
