/**
 * Gives every answer its request's id, and the headers that keep browsers from doing more with it than it is meant
 * for. What an answer says itself stays: pictures may be cached, and the page of the API has a style.
 */
export function createSecurityHeaders(
  publicUrl: string | undefined,
): (response: Response, requestId: string) => Response {
  const headers = Object.entries({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
    // Said over plain HTTP it means nothing, and to whoever serves HTTP on purpose it would be a trap.
    ...(publicUrl?.startsWith("https:") && { "strict-transport-security": "max-age=31536000" }),
  });
  return (response, requestId) => {
    const said = response.headers;
    for (const [name, value] of headers) if (!said.has(name)) said.set(name, value);
    if (!said.has("x-request-id")) said.set("x-request-id", requestId);
    return response;
  };
}
