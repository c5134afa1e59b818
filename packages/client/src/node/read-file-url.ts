/** A file as a Response, because `fetch` does not read `file:` URLs. Only an engine in this process uses them. */
export async function readFileUrl(url: string): Promise<Response> {
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  return new Response(new Uint8Array(await readFile(new URL(url))));
}
