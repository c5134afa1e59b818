import type { WithResponse } from "../core/answer.ts";
import type { ApiCall } from "../core/call.ts";
import { answerOf } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import { type Limits, within } from "../core/limits.ts";
import { loadWork } from "../core/load-work.ts";
import { APIError } from "../errors/errors.ts";
import type { ReferenceImage } from "../uploads/reference-image.ts";

export interface CallWithImages<T> extends Omit<ApiCall<T>, "json" | "body" | "params"> {
  /** The rest of the body, in the wire's names. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly images: readonly ReferenceImage[];
  readonly limits: Limits;
}

/** Clients whose server has refused a form: an older one, which takes pictures only inside JSON. */
const withoutForms = new WeakSet<Core>();

/**
 * Sends pictures as the files of a form: as JSON they are a third larger, and all in memory at once. Short texts stay
 * in JSON, and so does everything for a server that does not take forms.
 */
export async function sendWithImages<T>(core: Core, call: CallWithImages<T>): Promise<WithResponse<T>> {
  const { fields, images: given, limits, ...rest } = call;
  const describe = () => ({ what: "reading referenceImages", facts: {} });
  const read = <R>(work: (signal: AbortSignal) => Promise<R>) => within(core.system, limits, describe, work);
  const { asDataUrls, formBody, readyImages } = await read(loadWork);
  const images = await read((signal) => readyImages(given, signal));
  // One key for both ways of sending: to a server they are the same write.
  const idempotencyKey = call.options?.idempotencyKey ?? core.system.uuid();
  const common = { ...rest, limits, options: { ...call.options, idempotencyKey } };

  if (!withoutForms.has(core) && !images.every((image) => "text" in image)) {
    try {
      return await answerOf(core, { ...common, body: formBody(fields, "reference_images", images) });
    } catch (error) {
      if (!refusesForms(error)) throw error;
      withoutForms.add(core);
    }
  }
  const texts = await read((signal) => asDataUrls(images, signal));
  return answerOf(core, { ...common, json: { ...fields, reference_images: texts } });
}

/** Said before anything was done: by our servers with 415, by others that read every body as JSON with 400. */
function refusesForms(error: unknown): boolean {
  return error instanceof APIError && (error.status === 415 || error.code === "invalid_json_body");
}
