export { mcpEndpoint } from "./endpoint.ts";
export type { McpCaller, McpEndpoint, McpEndpointOptions } from "./endpoint-types.ts";
