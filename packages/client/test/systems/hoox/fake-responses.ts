export type HooxErrorForm = "details" | "flat";

export interface FakeError {
  readonly error: string;
  readonly code: string;
  readonly field?: string;
}

/** An error in one of the two forms that Hoox publishes. */
export function errorResponse(
  form: HooxErrorForm,
  status: number,
  { error, code, field }: FakeError,
): Response {
  if (form === "flat") return json(status, { error, code });
  return json(status, { error, details: [{ code, message: error, ...(field !== undefined && { field }) }] });
}

export function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
}
