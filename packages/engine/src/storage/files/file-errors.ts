import { StoreFullError, StoreUnavailableError } from "../../ports/store-errors.ts";

/** Maps an error of the file system to a `StoreError`; returns other errors unchanged. */
export function mapFileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  // Errors of Node itself have codes too, such as ERR_INVALID_ARG_TYPE.
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code)) return error;
  const details = (hint: string) => ({ path, hint, cause: error });
  if (code === "EFBIG")
    return new StoreFullError(
      `Cannot write ${path}: the file is too large (EFBIG).`,
      details("Raise the limit of the file size, or use another file system."),
    );
  if (noSpaceCodes.has(code))
    return new StoreFullError(`Cannot write ${path}: no space left (${code}).`, details("Free disk space."));
  if (permissionCodes.has(code))
    return new StoreUnavailableError(
      `Permission denied: ${path} (${code}).`,
      details("Allow access to its directory, or use another data directory."),
    );
  return new StoreUnavailableError(
    `${path} cannot be accessed (${code}).`,
    details("Check the path and the disk, or use another data directory."),
  );
}

/** Whether the file or directory does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

const noSpaceCodes = new Set(["ENOSPC", "EDQUOT"]);
const permissionCodes = new Set(["EACCES", "EPERM", "EROFS"]);
