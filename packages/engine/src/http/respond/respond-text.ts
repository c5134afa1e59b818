/** A JSON response from its text, so that a replayed response is the same to the byte. One of 204 has no body. */
export function respondText(
  requestId: string,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Response {
  const isEmpty = status === 204;
  return new Response(isEmpty ? null : body, {
    status,
    headers: {
      ...(!isEmpty && { "content-type": "application/json; charset=utf-8" }),
      "x-request-id": requestId,
      ...headers,
    },
  });
}
