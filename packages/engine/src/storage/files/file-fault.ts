import { StoreFullError, StoreUnavailableError } from "../../ports/store-errors.ts";

/** What a failure of the file system means for whoever stores something; other errors are answered as they are. */
export function fileFault(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  // Node's own complaints have codes too, like ERR_INVALID_ARG_TYPE.
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code)) return error;
  const details = (hint: string) => ({ path, hint, cause: error });
  if (full.has(code)) {
    return new StoreFullError(`No room is left for ${path}.`, details("Free some space on that disk."));
  }
  if (forbidden.has(code)) {
    return new StoreUnavailableError(
      `${path} cannot be written.`,
      details("Make its folder writable, or choose another data directory."),
    );
  }
  return new StoreUnavailableError(
    `${path} cannot be used (${code}).`,
    details("Check that the path is right and its disk is well, or choose another data directory."),
  );
}

/** Whether there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const forbidden = new Set(["EACCES", "EPERM", "EROFS"]);
