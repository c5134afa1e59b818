/** Adds the request id and security headers to responses. Headers that a response already has are kept. */
export function createSecurityHeaders(
  publicUrl: string | undefined,
): (response: Response, requestId: string) => Response {
  const headers = Object.entries({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
    // Sent only over https: browsers ignore it over HTTP, and it would break servers that use HTTP on purpose.
    ...(publicUrl?.startsWith("https:") && { "strict-transport-security": "max-age=31536000" }),
  });
  return (response, requestId) => {
    const existing = response.headers;
    for (const [name, value] of headers) if (!existing.has(name)) existing.set(name, value);
    if (!existing.has("x-request-id")) existing.set("x-request-id", requestId);
    return response;
  };
}
