import type { Engine } from "@likeness/engine";
import { Client, type ClientOptions, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { onTestFinished } from "vitest";

const url = new URL("http://localhost:4010/mcp");
const clientInfo = { name: "test", version: "1.0.0" };

export interface Target {
  readonly engine: Pick<Engine, "fetch">;
  readonly apiKey: string;
}

function httpOptions({ engine, apiKey }: Target) {
  return {
    fetch: (input: string | URL, init?: RequestInit) => engine.fetch(input, init),
    requestInit: { headers: { authorization: `Bearer ${apiKey}` } },
  };
}

async function connectNew(target: Target, options: ClientOptions): Promise<Client> {
  const client = new Client(clientInfo, options);
  await client.connect(new StreamableHTTPClientTransport(url, httpOptions(target)));
  onTestFinished(() => client.close());
  return client;
}

async function connectOld(target: Target): Promise<OldClient> {
  const client = new OldClient(clientInfo);
  await client.connect(new OldTransport(url, httpOptions(target)));
  onTestFinished(() => client.close());
  return client;
}

/** The clients that users have: the current one in both revisions of the protocol, and the previous one. */
export const clients = [
  {
    name: "the client 2.4 with revision 2026-07-28",
    revision: "2026-07-28",
    connect: (target: Target) => connectNew(target, { versionNegotiation: { mode: "auto" } }),
  },
  {
    name: "the client 2.4 with revision 2025-11-25",
    revision: "2025-11-25",
    connect: (target: Target) => connectNew(target, {}),
  },
  { name: "the client 1.32", revision: undefined, connect: connectOld },
] as const;

export { connectNew };
