import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveHttp } from "../outbound/servers.ts";

/** The path of a test clip. make-clips.ts writes them. */
export const clipPath = (name: string) => join(import.meta.dirname, "clips", name);

/** Serves the test clips, and additional files by name, until the test ends. */
export function serveClips(files: Readonly<Record<string, Uint8Array>> = {}) {
  return serveHttp((request, response) => {
    const name = (request.url ?? "").slice(1);
    try {
      response.end(files[name] ?? readFileSync(clipPath(name)));
    } catch {
      response.writeHead(404).end();
    }
  });
}
