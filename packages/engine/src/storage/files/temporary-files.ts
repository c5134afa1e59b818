import type { FileHandle } from "node:fs/promises";
import type { TemporaryFile, TemporaryFiles } from "../../ports/temporary-files.ts";
import { mapFileError } from "./file-errors.ts";

/** Maximum size in memory, and the size of writes to disk. */
const maxInMemoryBytes = 256 * 1024;

/** Keeps up to 256 KiB in memory and more in an unlinked file in `directory`, which is created when needed. */
export function createTemporaryFiles({ directory }: { readonly directory: () => string }): TemporaryFiles {
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
  };
}

/** Opens a file and unlinks it, so that a crash leaves nothing behind. */
async function openUnlinked(directory: string): Promise<FileHandle> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  const { join } = process.getBuiltinModule("node:path");
  const path = join(directory, `likeness-upload-${randomBytes(16).toString("hex")}`);
  try {
    const file = await fs.open(path, "wx+", 0o600).catch(async (error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
      await fs.mkdir(directory, { mode: 0o700 }).catch((mkdirError: unknown) => {
        if (codeOf(mkdirError) !== "EEXIST") throw mkdirError;
      });
      return fs.open(path, "wx+", 0o600);
    });
    await fs.rm(path, { force: true });
    return file;
  } catch (error) {
    throw mapFileError(error, path);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += (await file.write(bytes, at)).bytesWritten;
    } catch (error) {
      throw mapFileError(error, "the temporary file of an upload");
    }
  }
}

async function readInto(file: FileHandle, target: Uint8Array): Promise<void> {
  for (let at = 0; at < target.length; ) {
    const { bytesRead } = await file.read(target, at, target.length - at, at);
    if (bytesRead === 0) throw new Error("The temporary file of an upload was truncated.");
    at += bytesRead;
  }
}
