import { StoreFullError, StoreUnavailableError } from "../../ports/store-errors.ts";

/** Maps an error of the file system to a `StoreError`; returns other errors unchanged. */
export function mapFileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  // Errors of Node itself have codes too, such as ERR_INVALID_ARG_TYPE.
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code)) return error;
  const details = (hint: string) => ({ path, hint, cause: error });
  if (full.has(code)) {
    return new StoreFullError(`The disk is full: cannot write ${path}.`, details("Free disk space."));
  }
  if (forbidden.has(code)) {
    return new StoreUnavailableError(
      `${path} is not writable.`,
      details("Make its folder writable, or use another data directory."),
    );
  }
  return new StoreUnavailableError(
    `${path} cannot be accessed (${code}).`,
    details("Check the path and the disk, or use another data directory."),
  );
}

/** Whether the file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const forbidden = new Set(["EACCES", "EPERM", "EROFS"]);
