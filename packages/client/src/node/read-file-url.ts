/** The file as `fetch` would answer with it, if it read files. Only an engine in this process names any. */
export async function readFileUrl(url: string): Promise<Response> {
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  return new Response(new Uint8Array(await readFile(new URL(url))));
}
