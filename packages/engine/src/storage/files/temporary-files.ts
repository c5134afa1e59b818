import type { FileHandle } from "node:fs/promises";
import type { Clock } from "../../ports/clock.ts";
import type { TemporaryFile, TemporaryFiles } from "../../ports/temporary-files.ts";
import { mapFileError } from "./file-errors.ts";
import { createNamedFile, openNew, removeAbandonedFiles, writeAll } from "./named-files.ts";

/** Maximum size in memory, and the size of writes to disk. */
const maxInMemoryBytes = 256 * 1024;

/** A named file that was last written longer ago is no longer used by any process. */
const maxAgeMs = 24 * 60 * 60 * 1000;

export interface TemporaryFilesOptions {
  readonly directory: () => string;
  readonly clock: Clock;
}

/**
 * Keeps up to 256 KiB in memory and more in an unlinked file in `directory`, which is created when needed. The first named
 * file of a process removes those that other processes did not remove before they ended.
 */
export function createTemporaryFiles({ directory, clock }: TemporaryFilesOptions): TemporaryFiles {
  let sweeping: Promise<void> | undefined;
  return {
    open() {
      let buffered: Uint8Array[] = [];
      let bufferedBytes = 0;
      let writtenBytes = 0;
      let file: FileHandle | null = null;

      async function flush(): Promise<void> {
        const bytes = Buffer.concat(buffered);
        buffered = [];
        bufferedBytes = 0;
        file ??= await openUnlinked(directory());
        await writeAll(file, bytes);
        writtenBytes += bytes.length;
      }

      const temporaryFile: TemporaryFile = {
        async write(bytes) {
          buffered.push(bytes);
          bufferedBytes += bytes.length;
          if (bufferedBytes > maxInMemoryBytes) await flush();
        },
        async read() {
          const whole = new Uint8Array(writtenBytes + bufferedBytes);
          if (file) await readInto(file, whole.subarray(0, writtenBytes));
          let at = writtenBytes;
          for (const chunk of buffered) {
            whole.set(chunk, at);
            at += chunk.length;
          }
          return whole;
        },
        async close() {
          const open = file;
          file = null;
          buffered = [];
          await open?.close();
        },
      };
      return temporaryFile;
    },
    async createNamed() {
      sweeping ??= removeAbandonedFiles(directory(), clock.now() - maxAgeMs);
      await sweeping;
      return createNamedFile(directory());
    },
  };
}

/** Opens a file and unlinks it, so that a crash leaves nothing behind. */
async function openUnlinked(directory: string): Promise<FileHandle> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { file, path } = await openNew(directory, "likeness-upload-");
  try {
    await fs.rm(path, { force: true });
    return file;
  } catch (error) {
    throw mapFileError(error, path);
  }
}

async function readInto(file: FileHandle, target: Uint8Array): Promise<void> {
  for (let at = 0; at < target.length; ) {
    const { bytesRead } = await file.read(target, at, target.length - at, at);
    if (bytesRead === 0) throw new Error("A temporary file was truncated.");
    at += bytesRead;
  }
}
