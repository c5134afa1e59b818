import { type FormShape, readFormField } from "@likeness/contract/v1";
import type { MultipartError, PartInfo } from "multipasta";
import { type Failed, fail, ok, type Result } from "../../../model/result.ts";
import { checkJson } from "../check-json.ts";
import { type BodyLimits, readBody } from "../read-body.ts";
import { createPartParser } from "./part-parser.ts";
import { maxTextBytes, tooMuchText } from "./read-json-images.ts";
import type { ImageSink, ReceivedImages } from "./received-image.ts";

/** More than the fields and pictures of any request. */
const maxParts = 32;

/**
 * The body as the JSON that it stands for. Pictures go into `pictures` while they come in, and in their list stand
 * their numbers there, as in `readJsonPictures`.
 */
export async function readMultipart(
  request: Request,
  limits: BodyLimits,
  shape: FormShape,
  pictures: ReceivedImages,
): Promise<Result<unknown>> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!/;\s*boundary=(?:"[^"]{1,70}"|[^\s;"]{1,70})\s*(?:;|$)/i.test(contentType)) {
    return malformed("its Content-Type names no boundary of 1 to 70 characters", {
      param: "Content-Type",
      hint: "Let the HTTP client set the Content-Type of a form.",
    });
  }
  const form = createForm(shape, pictures);
  const parser = await createPartParser({ contentType, maxParts, ...form });
  const read = await readBody(request, limits, async (bytes) => {
    parser.write(bytes);
    await form.settle();
    return form.refused() ?? ok(null);
  });
  if (!read.ok) return read;
  parser.end();
  await form.settle();
  return form.refused() ?? checkJson(form.body());
}

function createForm(shape: FormShape, pictures: ReceivedImages) {
  const fields = new Map<string, unknown>();
  const lists = new Map<string, string[]>();
  /** What parts have to do that takes time, in their order. */
  let work: (() => Promise<void>)[] = [];
  let refusal: Failed | null = null;
  let complete = false;
  let textBytes = 0;
  let opened = 0;

  const stop = (refused: Failed) => {
    refusal ??= refused;
  };

  function openText(name: string): (chunk: Uint8Array | null) => void {
    if (fields.has(name)) stop(wrongField(name, "is sent twice"));
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
      if ("error" in field) stop(wrongField(name, field.error));
      else fields.set(name, field.value);
    };
  }

  function openPicture(name: string, isFile: boolean): (chunk: Uint8Array | null) => void {
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    // As in JSON: an empty text is no picture.
    const place = list.push("") - 1;
    let sink: ImageSink<Uint8Array> | null = isFile ? pictures.openBytes() : null;
    const number = () => {
      list[place] = String(opened);
      opened += 1;
    };
    if (sink) number();
    return (chunk) => {
      if (!sink && chunk) {
        sink = asText(pictures.openText());
        number();
      }
      const to = sink;
      if (to) work.push(() => (chunk ? to.write(chunk) : to.end()));
    };
  }

  return {
    onPart(info: PartInfo): (chunk: Uint8Array | null) => void {
      const wrong = whatIsWrong(info);
      if (wrong) stop(malformed(wrong));
      if (refusal || complete) return () => undefined;
      const { name } = info;
      const isFile =
        info.filename !== undefined || /^(image\/|application\/octet-stream)/.test(info.contentType);
      if (shape.files.includes(name)) return openPicture(name, isFile);
      if (info.filename !== undefined) stop(wrongField(name, "must be text, not a file"));
      return openText(name);
    },
    onError(error: MultipartError) {
      // What follows the last part means nothing.
      if (!complete) stop(refusalOf(error));
    },
    onDone() {
      complete = true;
    },
    async settle() {
      const todo = work;
      work = [];
      for (const one of todo) await one();
    },
    refused: () => refusal,
    body: () => Object.fromEntries<unknown>([...fields, ...lists]),
  };
}

function whatIsWrong({ name, contentDisposition, headers }: PartInfo): string | null {
  if (contentDisposition !== "form-data") return "a part has no Content-Disposition: form-data";
  if (name === "") return "a part has no name";
  const encoding = String(headers["content-transfer-encoding"] ?? "binary").toLowerCase();
  return /^(7bit|8bit|binary)$/.test(encoding) ? null : `the part ${name} has a Content-Transfer-Encoding`;
}

function asText(sink: ImageSink<string>): ImageSink<Uint8Array> {
  // What is not ASCII is not base64 either, so how it is read does not matter.
  return { write: (bytes) => sink.write(Buffer.from(bytes).toString("latin1")), end: sink.end };
}

function decodeUtf8(chunks: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

function refusalOf(error: MultipartError): Failed {
  switch (error._tag) {
    case "ReachedLimit":
      return fail("payload_too_large", `The body has more than ${maxParts} parts.`, {
        hint: "Send each field once, and one part for each picture.",
      });
    case "BadHeaders":
      return malformed(`the head of a part cannot be read (${error.error.reason})`);
    case "InvalidDisposition":
      return malformed("a part has no name");
    case "InvalidBoundary":
      return malformed("its Content-Type names no boundary");
    case "EndNotReached":
      return malformed("it ends before its closing boundary");
  }
}

function malformed(why: string, more: { param?: string; hint?: string } = {}): Failed {
  return fail("invalid_multipart_body", `The body is not valid multipart/form-data: ${why}.`, {
    hint: "Check that the whole body was sent, and that its parts are as RFC 7578 says.",
    ...more,
  });
}

function wrongField(param: string, wrong: string): Failed {
  return fail("invalid_request", `${param} ${wrong}.`, { param });
}
