import type { RequestBody } from "../core/request-body.ts";
import { isNodeLike } from "../core/runtime.ts";
import { readSource } from "./read-source.ts";
import { largest, type ReadyFile, type ReadyImage } from "./reference-image.ts";

/** The body as `multipart/form-data`: texts as they are, other values as JSON, and each picture as a part of `name`. */
export function formBody(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  images: readonly ReadyImage[],
): RequestBody {
  const texts = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [{ name: field, value: typeof value === "string" ? value : JSON.stringify(value) }],
  );
  return isNodeLike() ? streamedForm(texts, name, images) : platformForm(texts, name, images);
}

type Texts = readonly { readonly name: string; readonly value: string }[];

/** Reads files while they are sent. */
function streamedForm(texts: Texts, name: string, images: readonly ReadyImage[]): RequestBody {
  const files = images.map((image, index) =>
    "text" in image
      ? { name, value: image.text }
      : { name, value: image.source, filename: fileName(image, index), contentType: image.type },
  );
  let body: Promise<RequestBody> | undefined;
  return {
    repeatable: true,
    async open(signal) {
      // On first use, as most programs never send a file.
      body ??= import("./multipart.ts").then(({ multipart }) => multipart([...texts, ...files]));
      return (await body).open(signal);
    },
  };
}

/** Browsers cannot send streams over HTTP/1.1, and read Blobs that are on disk without holding them. */
function platformForm(texts: Texts, name: string, images: readonly ReadyImage[]): RequestBody {
  return {
    repeatable: true,
    async open(signal) {
      const form = new FormData();
      for (const { name: field, value } of texts) form.append(field, value);
      for (const [index, image] of images.entries()) {
        if ("text" in image) form.append(name, image.text);
        else form.append(name, await blobOf(image, signal), fileName(image, index));
      }
      return { headers: {}, body: form };
    },
  };
}

async function blobOf({ source, type }: ReadyFile, signal: AbortSignal): Promise<Blob> {
  if (source instanceof Blob) return new Blob([source], { type });
  const bytes = (await readSource(source, largest, signal)) ?? new Uint8Array();
  return new Blob([new Uint8Array(bytes)], { type });
}

function fileName({ type }: ReadyFile, index: number): string {
  return `reference-${index + 1}.${type.slice("image/".length)}`;
}
