/**
 * What requests and waiting take, in one module with ky: a program's start is no time to load what it may never need.
 * Kept once it is there, and not while it is only hoped for: a browser may fail to load it, and try again.
 */
export async function loadWork(): Promise<typeof import("../work.ts")> {
  work ??= await import("../work.ts");
  return work;
}

let work: typeof import("../work.ts") | undefined;
