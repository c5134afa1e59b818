import { once } from "node:events";
import type { Server } from "node:http";

export interface ListeningServer extends AsyncDisposable {
  readonly url: string;
}

/** Listens on a free port of this machine. */
export async function listen(server: Server): Promise<ListeningServer> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
