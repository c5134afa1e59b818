import { type FormShape, readFormField } from "@likeness/contract/v1";
import type { MultipartError, PartInfo } from "multipasta";
import { type Failed, fail, ok, type Result } from "../../../model/result.ts";
import { checkJson } from "../check-json.ts";
import { type BodyLimits, readBody } from "../read-body.ts";
import { createPartParser } from "./part-parser.ts";
import { maxTextBytes, tooMuchText } from "./read-json-images.ts";
import type { ImageSink, ReceivedImages } from "./received-image.ts";

/** More than the fields and images of any request. */
const maxParts = 32;

/**
 * Reads a form as the JSON it represents. Images are added to `images` while they are received, and their fields contain
 * their numbers there, as in `readJsonImages`.
 */
export async function readMultipart(
  request: Request,
  limits: BodyLimits,
  shape: FormShape,
  images: ReceivedImages,
): Promise<Result<unknown>> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!/;\s*boundary=(?:"[^"]{1,70}"|[^\s;"]{1,70})\s*(?:;|$)/i.test(contentType)) {
    return malformed("its Content-Type has no boundary of 1 to 70 characters", {
      param: "Content-Type",
      hint: "Let the HTTP client set the Content-Type.",
    });
  }
  const form = createForm(shape, images);
  const parser = await createPartParser({ contentType, maxParts, ...form });
  const read = await readBody(request, limits, async (bytes) => {
    parser.write(bytes);
    await form.flush();
    return form.error() ?? ok(null);
  });
  if (!read.ok) return read;
  parser.end();
  await form.flush();
  return form.error() ?? checkJson(form.body());
}

function createForm(shape: FormShape, images: ReceivedImages) {
  const fields = new Map<string, unknown>();
  const lists = new Map<string, string[]>();
  /** Pending writes of the parts, in order. */
  let work: (() => Promise<void>)[] = [];
  let failed: Failed | null = null;
  let complete = false;
  let textBytes = 0;
  let opened = 0;

  const stop = (error: Failed) => {
    failed ??= error;
  };

  function openText(name: string): (chunk: Uint8Array | null) => void {
    if (fields.has(name)) stop(invalidField(name, "is sent twice"));
    fields.set(name, "");
    const chunks: Uint8Array[] = [];
    return (chunk) => {
      if (chunk) {
        textBytes += chunk.length;
        if (textBytes > maxTextBytes) stop(tooMuchText);
        else chunks.push(chunk);
        return;
      }
      const text = decodeUtf8(chunks);
      const field = text === null ? { error: "is not UTF-8" } : readFormField(shape, name, text);
      if ("error" in field) stop(invalidField(name, field.error));
      else fields.set(name, field.value);
    };
  }

  function openImage(name: string, isFile: boolean): (chunk: Uint8Array | null) => void {
    const list = lists.get(name) ?? [];
    if (list.length > 0 && shape.singleFiles.includes(name)) stop(invalidField(name, "is sent twice"));
    lists.set(name, list);
    // An empty string is not an image, as in JSON.
    const index = list.push("") - 1;
    let sink: ImageSink<Uint8Array> | null = isFile ? images.openBytes() : null;
    const number = () => {
      list[index] = String(opened);
      opened += 1;
    };
    if (sink) number();
    return (chunk) => {
      if (!sink && chunk) {
        sink = asText(images.openText());
        number();
      }
      const target = sink;
      if (target) work.push(() => (chunk ? target.write(chunk) : target.end()));
    };
  }

  return {
    onPart(info: PartInfo): (chunk: Uint8Array | null) => void {
      const problem = findProblem(info);
      if (problem) stop(malformed(problem));
      if (failed || complete) return () => undefined;
      const { name } = info;
      const isFile =
        info.filename !== undefined || /^(image\/|application\/octet-stream)/.test(info.contentType);
      if (shape.files.includes(name)) return openImage(name, isFile);
      if (info.filename !== undefined) stop(invalidField(name, "must be text, not a file"));
      return openText(name);
    },
    onError(error: MultipartError) {
      // Content after the closing boundary is ignored.
      if (!complete) stop(errorOf(error));
    },
    onDone() {
      complete = true;
    },
    async flush() {
      const todo = work;
      work = [];
      for (const one of todo) await one();
    },
    error: () => failed,
    body: () =>
      Object.fromEntries<unknown>([
        ...fields,
        ...[...lists].map(
          ([name, list]) => [name, shape.singleFiles.includes(name) ? list[0] : list] as const,
        ),
      ]),
  };
}

function findProblem({ name, contentDisposition, headers }: PartInfo): string | null {
  if (contentDisposition !== "form-data") return "a part has no Content-Disposition: form-data";
  if (name === "") return "a part has no name";
  const encoding = String(headers["content-transfer-encoding"] ?? "binary").toLowerCase();
  return /^(7bit|8bit|binary)$/.test(encoding) ? null : `the part ${name} has a Content-Transfer-Encoding`;
}

function asText(sink: ImageSink<string>): ImageSink<Uint8Array> {
  // Only ASCII is valid base64, so any encoding that keeps it works.
  return { write: (bytes) => sink.write(Buffer.from(bytes).toString("latin1")), end: sink.end };
}

function decodeUtf8(chunks: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

function errorOf(error: MultipartError): Failed {
  switch (error._tag) {
    case "ReachedLimit":
      return fail("payload_too_large", `The body has more than ${maxParts} parts.`, {
        hint: "Send each field once, and one part for each image.",
      });
    case "BadHeaders":
      return malformed(`the headers of a part are invalid (${error.error.reason})`);
    case "InvalidDisposition":
      return malformed("a part has no name");
    case "InvalidBoundary":
      return malformed("its Content-Type has no boundary");
    case "EndNotReached":
      return malformed("it ends before its closing boundary");
  }
}

function malformed(problem: string, more: { param?: string; hint?: string } = {}): Failed {
  return fail("invalid_multipart_body", `The body is not valid multipart/form-data: ${problem}.`, {
    hint: "Check that the whole body was sent, and that it follows RFC 7578.",
    ...more,
  });
}

function invalidField(param: string, problem: string): Failed {
  return fail("invalid_request", `${param} ${problem}.`, { param });
}
