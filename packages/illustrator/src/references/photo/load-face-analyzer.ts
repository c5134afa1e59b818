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

/** Built at run time, so that bundlers do not look for a package that may not be installed. */
const packageName = ["@likeness", "faces"].join("/");

async function load(): Promise<FaceAnalyzer | undefined> {
  try {
    const library: typeof import("@likeness/faces") = await import(
      /* webpackIgnore: true */ /* @vite-ignore */ packageName
    );
    return library.createFaceAnalyzer();
  } catch (error) {
    if (isNotAvailable(error)) return undefined;
    throw error;
  }
}

function isNotAvailable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // Jest runs CommonJS in a context without import().
  return code.endsWith("MODULE_NOT_FOUND") || code.startsWith("ERR_VM_DYNAMIC_IMPORT");
}
