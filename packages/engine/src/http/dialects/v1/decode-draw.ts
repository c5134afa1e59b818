import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { DrawOptions } from "../../../features/draw/draw.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { DrawnFace, DrawRequest } from "../../../ports/face-illustrator.ts";
import { parseSearch } from "../../body/parse.ts";
import { faceUrlParts, queryOf } from "./draw-url.ts";

/** What a request for a drawing asks for. */
export interface ReceivedDrawing {
  readonly request: DrawRequest;
  readonly fallback: NonNullable<DrawOptions["fallback"]> | null;
}

type ImageQuery = z.output<typeof operations.drawImage.query>;
type FaceQuery = z.output<typeof operations.drawFace.query>;
type UrlQuery = z.output<typeof operations.getDrawUrl.query>;

/** Parameters of signed URLs, which are not about the drawing. */
const signatureParameters = ["account", "expires", "signature"];

const formats: ReadonlyMap<string, string> = new Map([
  ["svg", "svg"],
  ["png", "png"],
  ["webp", "webp"],
  ["jpg", "jpeg"],
  ["jpeg", "jpeg"],
  ["json", "json"],
]);

export function decodeDrawImage(url: URL): Result<ReceivedDrawing> {
  const query = parseKnown(operations.drawImage, url);
  if (!query.ok) return query;
  const { format = "png" } = query.value;
  const face = decodePromptOrName(query.value);
  return face.ok ? decodeDrawing(face.value, format, query.value) : face;
}

/** `file` is the code and the format of a face, such as `face1....svg`. */
export function decodeDrawFace(file: string, url: URL): Result<ReceivedDrawing> {
  const query = parseKnown(operations.drawFace, url);
  if (!query.ok) return query;
  const [, code = "", extension = ""] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  if (!formats.has(extension)) {
    const allowed = Array.from(formats.keys(), (name) => `.${name}`).join(", ");
    return fail("invalid_request", `The path must end with a format: ${allowed}.`, { param: "file" });
  }
  return decodeDrawing({ kind: "code", code }, extension, query.value);
}

/** The drawing that a URL is requested for, with the path and the query of that URL. */
export function decodeDrawUrl(url: URL): Result<ReceivedDrawing & { path: string; query: URLSearchParams }> {
  const query = parseKnown(operations.getDrawUrl, url);
  if (!query.ok) return query;
  const { code, format = "png", ...image } = query.value;
  if (code === undefined) {
    const face = decodePromptOrName(image);
    if (!face.ok) return face;
    const drawing = decodeDrawing(face.value, format, image);
    if (!drawing.ok) return drawing;
    const query = queryOf({ ...chosen(image), format });
    return ok({ ...drawing.value, path: operations.drawImage.path, query });
  }
  if (image.prompt !== undefined || image.seed !== undefined) {
    return fail("invalid_request", "code cannot be combined with prompt or seed, which it contains.", {
      param: "code",
    });
  }
  const drawing = decodeDrawing({ kind: "code", code }, format, image);
  return drawing.ok ? ok({ ...drawing.value, ...faceUrlParts(code, format, chosen(image)) }) : drawing;
}

/** Leaves out what is off, so that one drawing has one URL. */
function chosen({ animate, presence, ...image }: Omit<UrlQuery, "code" | "format">) {
  return {
    ...image,
    ...(animate === "true" && { animate }),
    ...(presence === "true" && { presence }),
  };
}

function decodePromptOrName({ prompt, seed, name }: Pick<UrlQuery, "prompt" | "seed" | "name">) {
  if (prompt !== undefined)
    return ok<DrawnFace>({ kind: "prompt", prompt, ...(seed !== undefined && { seed }) });
  if (name !== undefined) return ok<DrawnFace>({ kind: "robot", name });
  return fail("invalid_request", "prompt or name is required.", {
    param: "prompt",
    hint: "Send what to draw, such as ?prompt=a+wise+owl, or a name for a robot, such as ?name=ada.",
  });
}

function decodeDrawing(
  face: DrawnFace,
  format: string,
  {
    style,
    emotion,
    framing,
    aspect_ratio,
    size,
    background,
    name,
    fallback,
    ...query
  }: ImageQuery | FaceQuery,
): Result<ReceivedDrawing> {
  const [animate, presence] = [query.animate === "true", query.presence === "true"];
  if (animate && presence)
    return fail("invalid_request", "animate cannot be combined with presence, whose states move.", {
      param: "animate",
    });
  if (format === "json" && !presence)
    return fail("invalid_request", "json is only for presence=true, and says where its frames are.", {
      param: "format",
    });
  if (presence && fallback === "initials")
    return fail("invalid_request", "Initials have no states. Use fallback=robot.", { param: "fallback" });
  const own = face.kind === "prompt" ? face.prompt : face.kind === "code" ? face.code : face.name;
  return ok({
    request: {
      face,
      format: formats.get(format) ?? format,
      ...(style && { style }),
      ...(emotion && { emotion }),
      ...(framing && { framing }),
      ...(aspect_ratio && { aspectRatio: aspect_ratio }),
      ...(size !== undefined && { size }),
      ...(background && { background }),
      ...(animate && { animate }),
      ...(presence && { presence }),
      ...(query.drawing_version && { drawingVersion: query.drawing_version }),
    },
    fallback: fallback ? { kind: fallback, name: name ?? own } : null,
  });
}

/** A misspelt parameter would otherwise be ignored without a word, in a URL that is stored for years. */
function parseKnown<S extends z.ZodObject>(
  operation: { readonly query: S; readonly queryNumbers: readonly string[] },
  url: URL,
): Result<z.output<S>> {
  const names = Object.keys(operation.query.shape);
  const unknown = [...url.searchParams.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) return parseSearch(operation, url);
  const allowed = names.filter((name) => !signatureParameters.includes(name)).join(", ");
  return fail("invalid_request", `${unknown} is not a parameter of this URL. Allowed: ${allowed}.`, {
    param: unknown,
  });
}
