let preflights = 0;

/**
 * Adds CORS headers for browser-like test environments such as jsdom and happy-dom. Preflight requests are handled here:
 * they consume no faults and are not validated. The requested origin and method are ignored, because happy-dom removes
 * these headers before the mock sees them.
 */
export async function withCors(
  request: Request,
  handleRequest: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (request.method === "OPTIONS") {
    const requestedHeaders = request.headers.get("access-control-request-headers");
    return new Response(null, {
      status: 204,
      headers: {
        "x-request-id": `req_preflight_${++preflights}`,
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, HEAD, POST, PATCH, DELETE",
        // `*` does not include Authorization.
        "access-control-allow-headers":
          requestedHeaders ?? "*, Authorization, Content-Type, Idempotency-Key, User-Agent",
      },
    });
  }
  const response = await handleRequest(request);
  // The headers of a network error are immutable.
  if (response.type !== "error") {
    response.headers.set("access-control-allow-origin", "*");
    response.headers.set("access-control-expose-headers", "*");
  }
  return response;
}
