import type { OpenBody, RequestBody } from "../core/request-body.ts";
import { isNodeLike } from "../core/runtime.ts";
import type { Part } from "./multipart.ts";
import { readSource } from "./read-source.ts";
import { maxImageBytes, type PreparedImage } from "./reference-image.ts";

/** A `multipart/form-data` body: strings as they are, other values as JSON, and each image as a part called `name`. */
export function formBody(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  images: readonly PreparedImage[],
): RequestBody {
  const parts: Part[] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    parts.push({ name: field, value: typeof value === "string" ? value : JSON.stringify(value) });
  }
  for (const [index, image] of images.entries()) {
    if ("text" in image) {
      parts.push({ name, value: image.text });
      continue;
    }
    const { source, type } = image;
    const filename = `reference-${index + 1}.${type.slice("image/".length)}`;
    parts.push({ name, value: source, filename, contentType: type });
  }
  let streamed: Promise<RequestBody> | undefined;
  return {
    repeatable: true,
    async open(signal) {
      if (!isNodeLike()) return platformForm(parts, signal);
      // Reads the files while they are sent. Made once, because a retry has to be the same, boundary included.
      streamed ??= import("../node/node-only.ts").then(({ multipart }) => multipart(parts));
      return (await streamed).open(signal);
    },
  };
}

/** Browsers cannot send streams over HTTP/1.1, and send Blobs from the disk without loading them into memory. */
async function platformForm(parts: readonly Part[], signal: AbortSignal): Promise<OpenBody> {
  const form = new FormData();
  for (const { name, value, filename = name, contentType: type = "" } of parts) {
    if (typeof value === "string") form.append(name, value);
    else if (value instanceof Blob) form.append(name, new Blob([value], { type }), filename);
    else {
      const bytes = (await readSource(value, maxImageBytes, signal)) ?? new Uint8Array();
      form.append(name, new Blob([new Uint8Array(bytes)], { type }), filename);
    }
  }
  return { headers: {}, body: form };
}
