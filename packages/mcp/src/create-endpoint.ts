import { Likeness } from "@likeness/client";
import { type AuthInfo, createMcpHandler, readRequestBody } from "@modelcontextprotocol/server";
import type { McpCaller, McpEndpoint, McpEndpointOptions } from "./endpoint-types.ts";
import { createThreadedWork } from "./local/threaded-work.ts";
import { createMcpServer } from "./server/create-server.ts";

/** In bytes. The longest request has a prompt, hints and an identity file. */
const maxBodyBytes = 1024 * 1024;

/** The endpoint of one engine. */
export function createEndpoint({ imageFormat, onError }: McpEndpointOptions): McpEndpoint {
  const callers = new WeakMap<AuthInfo, McpCaller>();
  const local = createThreadedWork();
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const caller = authInfo && callers.get(authInfo);
      if (!caller) throw new Error("A request reached the MCP server without its caller.");
      return createMcpServer({ likeness: clientOf(caller), imageFormat, local });
    },
    { maxRequestBodySize: maxBodyBytes, ...(onError && { onerror: onError }) },
  );
  return {
    async fetch(request, caller) {
      const authInfo: AuthInfo = { token: caller.apiKey, clientId: "likeness", scopes: [] };
      callers.set(authInfo, caller);
      if (request.method !== "POST") return handler.fetch(request, { authInfo });
      const batch = await isBatch(request.clone());
      return batch ? batchNotSupported() : handler.fetch(request, { authInfo });
    },
    async close() {
      await Promise.all([handler.close(), local.close()]);
    },
  };
}

function clientOf({ apiKey, baseUrl, fetch }: McpCaller): Likeness {
  return new Likeness({
    apiKey,
    baseUrl,
    fetch: (input, init) => fetch(new Request(input, init)),
    userAgent: "likeness-mcp",
    // Retries are noticed by the caller as a longer call.
    logLevel: "error",
  });
}

/** Old revisions allowed several messages in one request, which would be counted as one by the rate limit. */
async function isBatch(request: Request): Promise<boolean> {
  const body = await readRequestBody(request, maxBodyBytes);
  return !body.tooLarge && /^\s*\[/.test(body.text);
}

function batchNotSupported(): Response {
  const error = {
    code: -32_600,
    message: "A request has one message. Send each message of a batch by itself.",
  };
  return Response.json({ jsonrpc: "2.0", error, id: null }, { status: 400 });
}
