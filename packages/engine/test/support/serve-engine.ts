import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { type ServeOptions, type Server, serve, type Timeouts } from "../../src/serve.ts";
import { type Door, start } from "./start.ts";

export interface Served {
  readonly door: Door;
  readonly server: Server;
  /** Asks over the port, with the key of the local account. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** A bare connection to the port. */
  socket(): Promise<Socket>;
}

/** An engine behind a free port, until the test ends. */
export async function serveEngine(
  options: EngineOptions = {},
  timeouts: Partial<Timeouts> = {},
  serving: ServeOptions = {},
): Promise<Served> {
  const door = start(options);
  const server = await serve(door.engine, { port: 0, timeouts, ...serving });
  onTestFinished(() => server.close({ graceMs: 0 }).catch(() => undefined));
  const headers = { authorization: `Bearer ${door.engine.apiKey}`, "content-type": "application/json" };
  return {
    door,
    server,
    ask: (path, init = {}) => fetch(new URL(path, server.url), { ...init, headers }),
    async socket() {
      const socket = connect(server.port, "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      socket.on("error", () => undefined);
      await once(socket, "connect");
      return socket;
    },
  };
}
