import type { Readable, Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcpServer } from "./server/create-server.ts";
import type { McpServerOptions } from "./server/options.ts";

export interface StdioOptions extends McpServerOptions {
  /** Default: those of the process. */
  readonly stdin?: Readable | undefined;
  readonly stdout?: Writable | undefined;
  /** Receives errors of the connection, which no response reports. */
  onError?(error: Error): void;
}

export interface StdioServer {
  /** Resolves when the client has closed the connection, or `close` was called. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Serves one client over standard input and output, in the revision of the protocol that it speaks. */
export function serveMcpStdio({
  stdin = process.stdin,
  stdout = process.stdout,
  onError,
  ...options
}: StdioOptions): StdioServer {
  const closed = Promise.withResolvers<void>();
  stdin.once("close", () => closed.resolve());
  stdin.once("end", () => closed.resolve());
  const handle = serveStdio(() => createMcpServer(options), {
    transport: new StdioServerTransport(stdin, stdout),
    ...(onError && { onerror: onError }),
  });
  return {
    closed: closed.promise,
    async close() {
      await handle.close();
      closed.resolve();
    },
  };
}
