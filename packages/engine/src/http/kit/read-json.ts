import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import { checkJson } from "./check-json.ts";
import { isMostlyText } from "./is-mostly-text.ts";

/** Enough for every body without pictures. */
export const smallBody = 64 * 1024;

/**
 * The body as JSON, of at most `limit` bytes: counted while it comes in, so that more is never held. What is beyond
 * `smallBody` must be texts. None is `{}`. `hold` says whether so many bytes more may be held.
 */
export async function readJson(
  request: Request,
  limit: number,
  hold: (bytes: number) => boolean,
): Promise<Outcome<unknown>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const wrongType = refuse(
    "unsupported_media_type",
    `The body must be application/json; it is ${type || "not said what"}.`,
    { param: "Content-Type", hint: "Send the header Content-Type: application/json." },
  );
  if (type !== "application/json" && type !== "") return wrongType;
  const tooLarge = refuse(
    "payload_too_large",
    `The body is larger than ${limit.toLocaleString("en")} bytes.`,
    { hint: limit > smallBody ? "Send fewer or smaller pictures." : "Send less." },
  );
  if (Number(request.headers.get("content-length") ?? 0) > limit) return tooLarge;
  const bytes = await readAtMost(request, limit, hold).catch(() => "cut short" as const);
  if (bytes === "cut short") return refuse("invalid_request", "The body did not arrive whole.");
  if (bytes === "too many") {
    return refuse("rate_limit_exceeded", "The account is sending too many large bodies at once.", {
      hint: "Send pictures one request after the other, or smaller ones.",
      retryAfterSeconds: 5,
    });
  }
  if (!bytes) return tooLarge;
  if (bytes.length === 0) return done({});
  if (type === "") return wrongType;
  if (!isMostlyText(bytes, smallBody)) {
    const besides = `The body has more than ${smallBody.toLocaleString("en")} bytes besides its texts.`;
    return refuse("payload_too_large", besides, { hint: "Only pictures may make a body large." });
  }
  try {
    return checkJson(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    return refuse("invalid_json_body", `The body is not valid JSON: ${reason}.`, {
      hint: "Check quotes, commas and that the whole body was sent.",
    });
  }
}

async function readAtMost(
  request: Request,
  limit: number,
  hold: (bytes: number) => boolean,
): Promise<Uint8Array | "too many" | null> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) return null;
    if (!hold(chunk.length)) return "too many";
    chunks.push(chunk);
  }
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
