import { type Failed, fail, ok, type Result } from "../../model/result.ts";
import { smallBody } from "../middleware/body-budget.ts";
import { checkJson } from "./check-json.ts";
import { readBody } from "./read-body.ts";

/** The media type of the body in small letters without its parameters; empty when the request does not say. */
export function mediaTypeOf(request: Request): string {
  return request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

export function wrongMediaType(type: string, allowed: readonly string[]): Failed {
  return fail(
    "unsupported_media_type",
    `The body must be ${allowed.join(" or ")}; it is ${type || "not said what"}.`,
    { param: "Content-Type", hint: `Send the header Content-Type: ${allowed[0]}.` },
  );
}

/** A small body as JSON; none is `{}`. */
export async function readJson(request: Request): Promise<Result<unknown>> {
  const type = mediaTypeOf(request);
  const wrongType = wrongMediaType(type, ["application/json"]);
  if (type !== "application/json" && type !== "") return wrongType;
  const slices: Uint8Array[] = [];
  const limits = { atMost: smallBody, tooLargeHint: "Send less.", share: null };
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
    hint: "Check quotes, commas and that the whole body was sent.",
  });
}
