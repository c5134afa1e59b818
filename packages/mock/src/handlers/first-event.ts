/** A stream cut off after its first event, as a server may do: whoever follows a job comes back with the next look. */
export async function firstEvent(response: Response): Promise<Response> {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const first = await reader.read();
  await reader.cancel();
  return new Response(first.value ?? null, response);
}
