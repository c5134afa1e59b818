import { removeUnusedBlobs } from "../../features/assets/unused-blobs.ts";
import type { Result } from "../../model/result.ts";
import type { RequestContext } from "../request-context.ts";

/** Executes a deletion, which reports the hashes of blobs that it no longer uses, and then removes those without other uses. */
export async function removeBlobs(
  { engine, requestId }: RequestContext,
  execute: (unused: (hashes: readonly string[]) => void) => Promise<Result<Response>>,
): Promise<Result<Response>> {
  let unused: readonly string[] = [];
  const result = await execute((hashes) => {
    unused = hashes;
  });
  if (result.ok) {
    // Blobs that cannot be removed now are removed by the next sweep.
    await removeUnusedBlobs(engine, unused).catch((error: unknown) =>
      engine.telemetry.emit({ kind: "fault", error, requestId }),
    );
  }
  return result;
}
