/** Truncates an event stream after its first event, as servers may do; clients then reconnect or poll. */
export async function takeFirstEvent(response: Response): Promise<Response> {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const { value = new Uint8Array() } = await reader.read();
  await reader.cancel();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // A body with a length ends with its last byte. Otherwise happy-dom throws an uncaught error if a body ends after
  // it was cancelled.
  headers.set("content-length", String(value.length));
  return new Response(value, { status, statusText, headers });
}
