import { isForm } from "@likeness/contract/v1";
import { fail, ok, type Result } from "../../../model/result.ts";
import { smallBodyBytes } from "../../body/body-budget.ts";
import { readMultipart } from "../../body/images/read-multipart.ts";
import { createReceivedImages } from "../../body/images/received-image.ts";
import { readBody } from "../../body/read-body.ts";
import type { PublicRequestContext } from "../../request-context.ts";

/** As in Trinity, in characters. */
export const maxPromptLength = 500;

/** The names of the field of a reference image: Trinity promises its upload without naming the field. */
export const referenceFields = ["reference_image", "reference", "image", "file"];

/** The name of the agent in the path. */
export function nameIn({ params }: Pick<PublicRequestContext, "params">): string {
  return params["agent_name"] ?? "";
}

const shape = { files: [], singleFiles: [], json: [], numbers: [] };

/** Reads the text fields of a small form, URL-encoded or as multipart. */
export async function readForm(
  { request, engine }: Pick<PublicRequestContext, "request" | "engine">,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const limits = { maxBytes: smallBodyBytes, tooLargeHint: "Send a smaller body.", share: null };
  const slices: Uint8Array[] = [];
  const read = isForm(request.headers.get("content-type"))
    ? await readMultipart(request, limits, shape, createReceivedImages(engine.temporaryFiles, 0))
    : await readBody(request, limits, async (bytes) => {
        slices.push(bytes);
        return ok(null);
      });
  if (!read.ok) return read;
  const fields = read.value ?? Object.fromEntries(new URLSearchParams(Buffer.concat(slices).toString()));
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" && value !== "") values.set(name, value);
  }
  const issues = names
    .filter((name) => !values.has(name))
    .map((param) => ({ param, message: "is required" }));
  return issues.length === 0 ? ok(values) : fail("invalid_request", "A field is missing.", { issues });
}

/**
 * The name of an agent: characters that are not allowed become `-`, and letters lower case. Empty if nothing of it is
 * allowed.
 */
export function agentNameOf(text: string): string {
  return text
    .replaceAll(/[^a-zA-Z0-9_.-]/g, "-")
    .replace(/^[^a-zA-Z0-9]+/, "")
    .replaceAll(/-+/g, "-")
    .replace(/-$/, "")
    .toLowerCase();
}
