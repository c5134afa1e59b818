/** Serves the Model Context Protocol at `/mcp`: `mcpEndpoint()` of `@likeness/mcp`. */
export interface McpEndpoint {
  /** Responds to an authenticated request. */
  fetch(request: Request, caller: McpCaller): Promise<Response>;
  /** Called when the engine stops. */
  close(): Promise<void>;
}

/** Who sent a request. */
export interface McpCaller {
  readonly apiKey: string;
  /** The URL of the server for clients, without `/api/v1`. */
  readonly baseUrl: string;
  /** Handles a request to the API in this process. It counts as part of the request of the caller. */
  fetch(request: Request): Promise<Response>;
}
