import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import { type ListeningServer, listen } from "./listen.ts";

export interface ServedImages {
  /** An image that a twin can be trained from. */
  readonly twin: Uint8Array;
  /** An image that is too small for that. */
  readonly small: Uint8Array;
}

/** Serves `/twin` and `/small`. Some responses are slow, and some of those with `/twin` are errors or missing. */
export async function startImageServer(
  { twin, small }: ServedImages,
  random: RandomStream,
): Promise<ListeningServer> {
  const server = createServer(async ({ url }, response) => {
    const roll = random.next();
    if (url === "/twin" && roll < 0.04) return response.destroy();
    if (url === "/twin" && roll < 0.1) return response.writeHead(500).end();
    if (roll > 0.7) await pause(random.between(10, 100));
    response.writeHead(200, { "content-type": url === "/twin" ? "image/jpeg" : "image/png" });
    return response.end(url === "/twin" ? twin : small);
  });
  return listen(server);
}
