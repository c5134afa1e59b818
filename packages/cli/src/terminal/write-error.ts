/** Describes an error of standard output; undefined if its reader closed it (`avatar list | head -1`). */
export function describeWriteError(error: Error & { readonly code?: unknown }): string | undefined {
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return undefined;
  const reason = error.code === "ENOSPC" ? "the disk is full" : error.message;
  return `Cannot write to standard output: ${reason}.`;
}
