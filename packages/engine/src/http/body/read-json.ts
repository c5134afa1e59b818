import { type Failed, fail, ok, type Result } from "../../model/result.ts";
import { smallBodyBytes } from "./body-budget.ts";
import { checkJson } from "./check-json.ts";
import { readBody } from "./read-body.ts";

/** The media type of the body in lower case without its parameters; empty if the request has no Content-Type. */
export function mediaTypeOf(request: Request): string {
  return request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

export function wrongMediaType(type: string, allowed: readonly string[]): Failed {
  return fail(
    "unsupported_media_type",
    `The body must be ${allowed.join(" or ")}; ${type ? `it is ${type}` : "it has no Content-Type"}.`,
    { param: "Content-Type", hint: `Send the header Content-Type: ${allowed[0]}.` },
  );
}

/** Reads a small JSON body; an empty one is `{}`. */
export async function readJson(request: Request): Promise<Result<unknown>> {
  const type = mediaTypeOf(request);
  const wrongType = wrongMediaType(type, ["application/json"]);
  if (type !== "application/json" && type !== "") return wrongType;
  const slices: Uint8Array[] = [];
  const limits = { maxBytes: smallBodyBytes, tooLargeHint: "Send a smaller body.", share: null };
  const read = await readBody(request, limits, async (bytes) => {
    slices.push(bytes);
    return ok(null);
  });
  if (!read.ok) return read;
  if (slices.length === 0) return ok({});
  return type === "" ? wrongType : parseJson(slices);
}

export function parseJson(slices: readonly Uint8Array[]): Result<unknown> {
  try {
    return checkJson(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(slices))));
  } catch (error) {
    return invalidJson(error);
  }
}

export function invalidJson(error: unknown): Failed {
  const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
  return fail("invalid_json_body", `The body is not valid JSON: ${reason}.`, {
    hint: "Check quotes and commas, and that the whole body was sent.",
  });
}
