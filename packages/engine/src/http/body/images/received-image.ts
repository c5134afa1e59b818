import { createHash } from "node:crypto";
import type { TemporaryFile, TemporaryFiles } from "../../../ports/temporary-files.ts";
import { createBase64Decoder } from "./base64-decoder.ts";

export const maxImageBytes = 15 * 1024 * 1024;

/** A picture that came in with a request. */
export interface ReceivedImage {
  /** All that was sent, also what was too much to be kept. */
  readonly size: number;
  /** In hex; of pictures within the limit. */
  readonly sha256: string;
  readonly isBase64: boolean;
  read(): Promise<Uint8Array>;
}

/** Takes a picture in, piece by piece. */
export interface ImageSink<Piece> {
  write(piece: Piece): Promise<void>;
  end(): Promise<void>;
}

/** Takes in a picture that comes as text. */
export interface TextSink extends ImageSink<string> {
  /** Takes bytes that are nothing but letters of base64; false, with nothing taken, for others. */
  writeLetters(bytes: Uint8Array): Promise<boolean>;
}

/** The pictures of one request, in the order in which they began. */
export interface ReceivedImages {
  /** A picture that comes as its own bytes. */
  openBytes(): ImageSink<Uint8Array>;
  /** A picture that comes as a data URL or base64. */
  openText(): TextSink;
  readonly all: readonly ReceivedImage[];
  /** Frees what they take. */
  close(): Promise<void>;
}

/** Only the first `most` are kept; of further ones, which the request is refused for, nothing is. */
export function createReceivedImages(spools: TemporaryFiles, most: number): ReceivedImages {
  const all: ReceivedImage[] = [];
  const open: TemporaryFile[] = [];

  function openBytes(isBase64 = () => true): ImageSink<Uint8Array> {
    if (all.length >= most) return ignored;
    const spool = spools.open();
    open.push(spool);
    const hash = createHash("sha256");
    let size = 0;
    let sha256: string | null = null;
    all.push({
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
      read: () => spool.read(),
    });
    return {
      async write(bytes) {
        size += bytes.length;
        if (size > maxImageBytes) return;
        hash.update(bytes);
        await spool.write(bytes);
      },
      end: async () => undefined,
    };
  }

  return {
    openBytes: () => openBytes(),
    openText() {
      if (all.length >= most) return ignored;
      const decoder = createBase64Decoder();
      let isBase64 = true;
      const sink = openBytes(() => isBase64);
      const write = async (bytes: Uint8Array | null) => {
        isBase64 = bytes !== null;
        if (bytes) await sink.write(bytes);
      };
      return {
        write: (text) => write(decoder.decode(text)),
        async writeLetters(bytes) {
          const decoded = decoder.decodeLetters(bytes);
          if (decoded) await sink.write(decoded);
          return decoded !== undefined;
        },
        end: () => write(decoder.end()),
      };
    },
    all,
    async close() {
      await Promise.all(open.splice(0).map((spool) => spool.close()));
    },
  };
}

const ignored: TextSink & ImageSink<unknown> = {
  write: async () => undefined,
  writeLetters: async () => false,
  end: async () => undefined,
};
