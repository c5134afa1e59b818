import { encodeFace } from "@likeness/illustrator/brief";
import { setClientAddress } from "../../src/http/middleware/client-address.ts";
import { start } from "./start.ts";
import { createTinyFaces } from "./tiny-faces.ts";

/** The code of an owl. */
export const owl = encodeFace({ brief: { subject: "owl" }, seed: 7 });

/** An engine that draws texts, the number of drawings, and requests without an API key. */
/** The code with its last character changed, so that its checksum is wrong. */
export function withTypingError(code: string): string {
  return code.replace(/.$/, (last) => (last === "q" ? "p" : "q"));
}

export function startDrawing(options: Parameters<typeof start>[0] = {}) {
  let drawings = 0;
  const faces = createTinyFaces(() => {
    drawings += 1;
  });
  const client = start({ faces, ...options });
  const get = (path: string) => client.request("GET", `/api/v1${path}`);
  const open = (path: string, headers: Record<string, string> = {}, address?: string) => {
    const request = new Request(new URL(path.replace(/^\/draw/, "/api/v1/draw"), client.engine.url), {
      headers,
    });
    if (address !== undefined) setClientAddress(request, address);
    return client.engine.fetch(request);
  };
  return { client, get, open, drawings: () => drawings };
}
