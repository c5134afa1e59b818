import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { type ServeOptions, type Server, serve, type Timeouts } from "../../src/serve.ts";
import { start, type TestClient } from "./start.ts";

export interface ServedEngine {
  readonly client: TestClient;
  readonly server: Server;
  /** Sends a request to the port with the API key of the local account. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** A raw connection to the port. */
  socket(): Promise<Socket>;
}

/** Serves an engine on a free port until the test ends. */
export async function serveEngine(
  options: EngineOptions = {},
  timeouts: Partial<Timeouts> = {},
  serving: ServeOptions = {},
): Promise<ServedEngine> {
  const client = start(options);
  const server = await serve(client.engine, { port: 0, timeouts, ...serving });
  onTestFinished(() => server.close({ graceMs: 0 }).catch(() => undefined));
  const headers = { authorization: `Bearer ${client.engine.apiKey}`, "content-type": "application/json" };
  return {
    client,
    server,
    fetch: (path, init = {}) => fetch(new URL(path, server.url), { ...init, headers }),
    async socket() {
      const socket = connect(server.port, "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      socket.on("error", () => undefined);
      await once(socket, "connect");
      return socket;
    },
  };
}
