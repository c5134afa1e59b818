export interface ReadPrompt {
  readonly prompt: string;
  /** The response to a body that is not JSON. */
  readonly malformed?: Response;
  /** The response to a body without a prompt. */
  readonly invalid?: Response;
}

/** There are no forms: anything but JSON is a body of the wrong type. */
export async function readPrompt(request: Request): Promise<ReadPrompt> {
  const text = await request.text();
  const invalid = (type: string, loc: readonly string[], msg: string) =>
    Response.json({ detail: [{ type, loc: ["body", ...loc], msg, input: {} }] }, { status: 422 });
  if (!/json/.test(request.headers.get("content-type") ?? "")) {
    const wrong = "Input should be a valid dictionary or object to extract fields from";
    return { prompt: "", invalid: invalid("model_attributes_type", [], wrong) };
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { prompt: "", malformed: invalid("json_invalid", ["0"], "JSON decode error") };
  }
  if (typeof body !== "object" || body === null || !("identity_prompt" in body)) {
    return { prompt: "", invalid: invalid("missing", ["identity_prompt"], "Field required") };
  }
  const { identity_prompt: prompt } = body;
  if (typeof prompt === "string") return { prompt };
  return {
    prompt: "",
    invalid: invalid("string_type", ["identity_prompt"], "Input should be a valid string"),
  };
}
