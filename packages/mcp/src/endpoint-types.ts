import type { PictureFormat } from "./server/options.ts";

/** Who sent a request, as the engine has authenticated it. */
export interface McpCaller {
  readonly apiKey: string;
  /** The URL of the server for this client, without `/api/v1`. */
  readonly baseUrl: string;
  /** Handles a request to the API in this process. */
  fetch(request: Request): Promise<Response>;
}

/** What `createEngine({ mcp })` serves at `/mcp`. */
export interface McpEndpoint {
  fetch(request: Request, caller: McpCaller): Promise<Response>;
  /** Ends open streams and threads. */
  close(): Promise<void>;
}

export interface McpEndpointOptions {
  /** The format of the pictures in results. Default `webp`; tools can ask for `png`. */
  readonly imageFormat?: PictureFormat | undefined;
  /** Receives errors of the protocol, which responses do not describe. */
  onError?(error: Error): void;
}
