import { bech32m } from "@scure/base";
import type { Brief } from "../brief/brief.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { version as currentVersion } from "../drawing-version.ts";
import { IllustratorError } from "../illustrator-error.ts";
import { BitReader, BitWriter } from "./bits.ts";
import { readBrief, writeBrief } from "./brief-bits.ts";

/** Everything that decides how a character looks. */
export interface Face {
  readonly brief: Brief;
  /** An integer from 0 to 2^32-1. */
  readonly seed: number;
  /** The version of the drawing. */
  readonly version: string;
}

/** More than the longest code has. */
const maxFaceCodeLength = 600;

/** Codes begin with this and the separator "1". */
const prefix = "face";
const formatVersion = 1;
const [formatWidth, drawingWidth, seedWidth] = [5, 8, 32];

/**
 * Writes a face as short text: lower-case letters and digits, which are safe in URLs and file names. It is Bech32m
 * (BIP 350), whose checksum recognizes typing errors. The sources of the Brief are not part of it.
 *
 * @throws IllustratorError for an invalid Brief or seed, and for a Brief of several characters.
 */
export function encodeFace({ brief, seed }: Pick<Face, "seed"> & { readonly brief: Partial<Brief> }): string {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** seedWidth) {
    throw new IllustratorError(
      "invalid_request",
      `seed cannot be ${String(seed)}. Allowed: an integer from 0 to 4294967295.`,
      { param: "seed" },
    );
  }
  const face = parseBrief(brief);
  if (face.others !== undefined)
    throw new IllustratorError(
      "invalid_brief",
      `A face code holds one character, and the brief describes ${face.others.length + 1}. Encode one of them.`,
      { param: "brief.others" },
    );
  return encode(face, seed, Number(currentVersion));
}

/**
 * Reads a face from its code, in lower or upper case.
 *
 * @throws IllustratorError `invalid_code` for every other text.
 */
export function decodeFace(code: string): Face {
  const text = String(code).trim();
  if (text.length > maxFaceCodeLength)
    invalid(`The face code has ${text.length} characters. The longest has ${maxFaceCodeLength}.`);
  const lower = text === text.toUpperCase() ? text.toLowerCase() : text;
  if (!lower.startsWith(`${prefix}1`))
    invalid(
      `A face code begins with "${prefix}1", such as ${example}. This text does not: ${shorten(text)}.`,
    );
  const reader = new BitReader(wordsOf(lower));
  const format = reader.read(formatWidth);
  const drawing = reader.read(drawingWidth);
  if (format !== formatVersion || drawing > Number(currentVersion))
    invalid("The face code was made by a newer version. Update Likeness to read it.");
  const seed = reader.read(seedWidth);
  const brief = readBrief(reader);
  // What is not written like this has bits that mean nothing.
  if (brief === null || encode(parseBrief(brief), seed, drawing) !== lower)
    invalid(`The face code is not complete: ${shorten(text)}. Copy it again.`);
  return { brief: parseBrief(brief), seed, version: String(drawing) };
}

/** A person whose traits all come from the seed 0. */
const example = "face1pqgqqqqqqsqqqqqqqq9chcyf";

function encode(brief: Brief, seed: number, drawing: number): string {
  const writer = new BitWriter();
  writer.write(formatVersion, formatWidth);
  writer.write(drawing, drawingWidth);
  writer.write(seed, seedWidth);
  writeBrief(writer, brief);
  return bech32m.encode(prefix, writer.toWords(), false);
}

function wordsOf(code: string): readonly number[] {
  const decoded = bech32m.decodeUnsafe(code, maxFaceCodeLength);
  return decoded
    ? decoded.words
    : invalid(`The face code has a typing error, or a part is missing: ${shorten(code)}. Copy it again.`);
}

function shorten(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}

function invalid(message: string): never {
  throw new IllustratorError("invalid_code", message, { param: "code" });
}
