import type { FaceAnalyzer } from "@likeness/faces";

let analyzer: Promise<FaceAnalyzer | undefined> | undefined;

/**
 * The analyzer of the optional package `@likeness/faces`; undefined if it is not installed. It is loaded once, on the first
 * photo.
 */
export function loadFaceAnalyzer(): Promise<FaceAnalyzer | undefined> {
  analyzer ??= load();
  return analyzer;
}

async function load(): Promise<FaceAnalyzer | undefined> {
  const library = await import("@likeness/faces").catch((error: unknown) => {
    if (isNotInstalled(error)) return undefined;
    throw error;
  });
  return library?.createFaceAnalyzer();
}

function isNotInstalled(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
