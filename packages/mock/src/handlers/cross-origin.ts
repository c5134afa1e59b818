let preflights = 0;

/**
 * Lets the pages of test environments such as jsdom and happy-dom read the answers, as a server with CORS does. Their
 * preflight requests are no calls of the API: no fault hits them and none breaks the contract. The origin and the
 * method that a page asks for are not looked at: happy-dom removes these headers before the mock sees them.
 */
export async function answerAnyOrigin(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (request.method === "OPTIONS") {
    const asked = request.headers.get("access-control-request-headers");
    return new Response(null, {
      status: 204,
      headers: {
        "x-request-id": `req_preflight_${++preflights}`,
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, HEAD, POST, PATCH, DELETE",
        // `*` does not stand for Authorization.
        "access-control-allow-headers":
          asked ?? "*, Authorization, Content-Type, Idempotency-Key, User-Agent",
      },
    });
  }
  const response = await answer(request);
  // A broken connection has no headers.
  if (response.type !== "error") {
    response.headers.set("access-control-allow-origin", "*");
    response.headers.set("access-control-expose-headers", "*");
  }
  return response;
}
