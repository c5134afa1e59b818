import { createHash } from "node:crypto";
import type { TemporaryFile, TemporaryFiles } from "../../../ports/temporary-files.ts";
import { createBase64Decoder } from "./base64-decoder.ts";

export const maxImageBytes = 15 * 1024 * 1024;

/** An image that was received with a request. */
export interface ReceivedImage {
  /** The received size, including bytes over the limit, which are not stored. */
  readonly size: number;
  /** Hash in hex; only for images within the limit. */
  readonly sha256: string;
  readonly isBase64: boolean;
  read(): Promise<Uint8Array>;
}

/** Receives an image in chunks. */
export interface ImageSink<Chunk> {
  write(chunk: Chunk): Promise<void>;
  end(): Promise<void>;
}

/** Receives an image as text. */
export interface TextSink extends ImageSink<string> {
  /** Writes bytes that are all characters of base64. Consumes nothing and returns false for others. */
  writeBase64Bytes(bytes: Uint8Array): Promise<boolean>;
}

/** The images of one request, in the order in which they started. */
export interface ReceivedImages {
  /** Receives an image as binary data. */
  openBytes(): ImageSink<Uint8Array>;
  /** Receives an image as a data URL or base64. */
  openText(): TextSink;
  readonly all: readonly ReceivedImage[];
  /** Deletes the temporary files. */
  close(): Promise<void>;
}

/** Stores the first `max` images only: requests with more are rejected. */
export function createReceivedImages(files: TemporaryFiles, max: number): ReceivedImages {
  const images: ReceivedImage[] = [];
  const open: TemporaryFile[] = [];

  function openBytes(isBase64 = () => true): ImageSink<Uint8Array> {
    if (images.length >= max) return ignored;
    const file = files.open();
    open.push(file);
    const hash = createHash("sha256");
    let size = 0;
    let sha256: string | null = null;
    images.push({
      get size() {
        return size;
      },
      get sha256() {
        sha256 ??= hash.digest("hex");
        return sha256;
      },
      get isBase64() {
        return isBase64();
      },
      read: () => file.read(),
    });
    return {
      async write(bytes) {
        size += bytes.length;
        if (size > maxImageBytes) return;
        hash.update(bytes);
        await file.write(bytes);
      },
      end: async () => undefined,
    };
  }

  return {
    openBytes: () => openBytes(),
    openText() {
      if (images.length >= max) return ignored;
      const decoder = createBase64Decoder();
      let isBase64 = true;
      const sink = openBytes(() => isBase64);
      const write = async (bytes: Uint8Array | null) => {
        isBase64 = bytes !== null;
        if (bytes) await sink.write(bytes);
      };
      return {
        write: (text) => write(decoder.decode(text)),
        async writeBase64Bytes(bytes) {
          const decoded = decoder.decodeBase64Bytes(bytes);
          if (decoded) await sink.write(decoded);
          return decoded !== undefined;
        },
        end: () => write(decoder.end()),
      };
    },
    all: images,
    async close() {
      await Promise.all(open.splice(0).map((file) => file.close()));
    },
  };
}

const ignored: TextSink & ImageSink<unknown> = {
  write: async () => undefined,
  writeBase64Bytes: async () => false,
  end: async () => undefined,
};
