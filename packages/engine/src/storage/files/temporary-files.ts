import type { FileHandle } from "node:fs/promises";
import type { TemporaryFile, TemporaryFiles } from "../../ports/temporary-files.ts";
import { fileFault } from "./file-fault.ts";

/** What a spool keeps in memory, and the size of its writes to the disk. */
const inMemoryBytes = 256 * 1024;

/** Spools of up to 256 KiB in memory, larger ones in files without a name in `folder`, which is made when needed. */
export function createTemporaryFiles({ folder }: { readonly folder: () => string }): TemporaryFiles {
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
        file ??= await openUnnamed(folder());
        await writeAll(file, bytes);
        writtenBytes += bytes.length;
      }

      const spool: TemporaryFile = {
        async write(bytes) {
          buffered.push(bytes);
          bufferedBytes += bytes.length;
          if (bufferedBytes > inMemoryBytes) await flush();
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
      return spool;
    },
  };
}

/** A file that loses its name at once, so that a crash leaves nothing behind. */
async function openUnnamed(folder: string): Promise<FileHandle> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  const { join } = process.getBuiltinModule("node:path");
  const path = join(folder, `likeness-upload-${randomBytes(16).toString("hex")}`);
  try {
    const file = await fs.open(path, "wx+", 0o600).catch(async (error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
      await fs.mkdir(folder, { mode: 0o700 }).catch((made: unknown) => {
        if (codeOf(made) !== "EEXIST") throw made;
      });
      return fs.open(path, "wx+", 0o600);
    });
    await fs.rm(path, { force: true });
    return file;
  } catch (error) {
    throw fileFault(error, path);
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
      throw fileFault(error, "the temporary file of an upload");
    }
  }
}

async function readInto(file: FileHandle, target: Uint8Array): Promise<void> {
  for (let at = 0; at < target.length; ) {
    const { bytesRead } = await file.read(target, at, target.length - at, at);
    if (bytesRead === 0) throw new Error("The temporary file of an upload is shorter than what was written.");
    at += bytesRead;
  }
}
