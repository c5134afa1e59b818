import type { McpEndpoint, McpEndpointOptions } from "./endpoint-types.ts";

/**
 * The Model Context Protocol over streamable HTTP, without sessions, for one engine: `createEngine({ mcp: mcpEndpoint() })`.
 * Tools call the API as the caller. The protocol is loaded with the first request.
 */
export function mcpEndpoint(options: McpEndpointOptions = {}): McpEndpoint {
  let loading: Promise<McpEndpoint> | undefined;
  const load = async () => (await import("./create-endpoint.ts")).createEndpoint(options);
  return {
    async fetch(request, caller) {
      loading ??= load();
      return (await loading).fetch(request, caller);
    },
    async close() {
      await (await loading)?.close();
    },
  };
}
