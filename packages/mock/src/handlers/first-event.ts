/** A stream cut off after its first event, as a server may do: whoever follows a job comes back with the next look. */
export async function firstEvent(response: Response): Promise<Response> {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const { value = new Uint8Array() } = await reader.read();
  await reader.cancel();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // Its end comes with its last byte. happy-dom throws where nobody can catch it when a body ends after it was cancelled.
  headers.set("content-length", String(value.length));
  return new Response(value, { status, statusText, headers });
}
