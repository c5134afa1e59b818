import type { Brief } from "@likeness/illustrator";
import { decodeFace, encodeFace, isIllustratorError, parseBrief } from "@likeness/illustrator/brief";
import { type Document, parseDocument } from "yaml";
import * as z from "zod";
import { type AvatarFile, AvatarFileError, agentEmotions, checkAgentName } from "./avatar-file.ts";

export interface ParsedAvatarFile {
  readonly file: AvatarFile;
  /** Keys that mean nothing here, such as those of other programs or misspelled ones. */
  readonly unknownKeys: readonly string[];
}

/** In UTF-16 units. Many times as long as the longest file that is written. */
const maxLength = 65_536;

const frontMatter = z.object({
  likeness: z.literal(1, "must be 1, the only version of the format that this version reads"),
  name: z.string("must be text"),
  prompt: z
    .string("must be text")
    .min(1, "must not be empty")
    .max(5000, "must have at most 5,000 characters")
    .optional(),
  description: z.string("must be text").max(5000, "must have at most 5,000 characters").optional(),
  seed: z
    .int("must be an integer from 0 to 4294967295")
    .min(0, "must be an integer from 0 to 4294967295")
    .max(4_294_967_295, "must be an integer from 0 to 4294967295")
    .optional(),
  drawing_version: z.string('must be text, such as "2"').optional(),
  code: z.string("must be text").optional(),
  brief: z.record(z.string(), z.unknown(), "must be a map of traits").optional(),
  emotions: z
    .array(z.enum(agentEmotions, `must be among ${agentEmotions.join(", ")}`), "must be a list")
    .optional(),
});

/**
 * Reads the text of an identity file. The face is given by `code`, by `brief` and `seed`, or by both if they agree.
 *
 * @throws AvatarFileError that names the key and says what is allowed.
 */
export function parseAvatarFile(text: string): ParsedAvatarFile {
  const data = readFrontMatter(text);
  const result = frontMatter.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    const param = issue?.path.join(".") ?? "";
    throw new AvatarFileError(`${param || "The front matter"}: ${issue?.message ?? "is invalid"}.`, {
      param,
    });
  }
  const { name, prompt, description, emotions = [] } = result.data;
  checkAgentName(name);
  const face = readFace(result.data);
  const written = result.data.drawing_version;
  if (written !== undefined && written !== face.drawingVersion) {
    throw new AvatarFileError(
      `drawing_version is ${JSON.stringify(written)}, and the face is of version ${JSON.stringify(face.drawingVersion)}.`,
      { param: "drawing_version", hint: "Restore the value that the file was written with." },
    );
  }
  const file: AvatarFile = {
    name,
    ...(prompt !== undefined && { prompt }),
    ...(description !== undefined && { description }),
    ...face,
    emotions: agentEmotions.filter((emotion) => emotions.includes(emotion)),
  };
  const unknownKeys = Object.keys(data).filter((key) => !Object.hasOwn(frontMatter.shape, key));
  return { file, unknownKeys: [...unknownKeys, ...unknownTraits(result.data.brief ?? {}, face.brief)] };
}

/** The YAML between the two lines `---` at the beginning. */
function readFrontMatter(text: string): Readonly<Record<string, unknown>> {
  if (text.length > maxLength) {
    throw new AvatarFileError(`The file has ${text.length} characters. At most ${maxLength} are read.`);
  }
  const [, yaml] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (yaml === undefined || !/^\uFEFF?---[ \t]*\r?\n/.test(text)) {
    throw new AvatarFileError(
      "The file does not begin with front matter: a line ---, YAML, and a line ---.",
      {
        hint: "Make a new file with avatar agent init, or copy the whole file again.",
      },
    );
  }
  const document = parseDocument(yaml, { schema: "core", uniqueKeys: true, customTags: [] });
  const [error] = document.errors;
  if (error) {
    throw new AvatarFileError(`The front matter is not valid YAML: ${firstLine(error.message)}`, {
      cause: error,
    });
  }
  const data = toPlainData(document);
  if (isRecord(data)) return data;
  throw new AvatarFileError("The front matter has no keys, such as name and code.");
}

function toPlainData(document: Document): unknown {
  try {
    // An alias can expand to more than memory holds.
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new AvatarFileError("The front matter contains YAML aliases (*name), which are not read.", {
      cause,
    });
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/:?$/, ".") ?? text;
}

type Face = Pick<AvatarFile, "brief" | "seed" | "drawingVersion" | "code">;

function readFace({ code, brief, seed }: z.infer<typeof frontMatter>): Face {
  const fromCode = code === undefined ? undefined : faceOfCode(code);
  if (brief === undefined) {
    if (!fromCode) {
      throw new AvatarFileError("The file has no face: it needs code, or brief and seed.", {
        hint: "Make a new file with avatar agent init.",
      });
    }
    if (seed !== undefined && seed !== fromCode.seed) throw disagreement("seed");
    return fromCode;
  }
  if (seed === undefined && !fromCode) {
    throw new AvatarFileError("brief needs a seed, which decides everything that the Brief leaves open.", {
      param: "seed",
    });
  }
  const written = faceOfBrief(brief, seed ?? fromCode?.seed ?? 0);
  if (!fromCode) return written;
  if (written.seed !== fromCode.seed) throw disagreement("seed");
  // Compared by their codes, because a Brief can be written in several ways.
  const again = faceOfBrief({ ...fromCode.brief }, fromCode.seed);
  if (written.code !== again.code) throw disagreement("brief");
  return fromCode;
}

function disagreement(param: "brief" | "seed"): AvatarFileError {
  return new AvatarFileError(`code and ${param} describe different faces.`, {
    param,
    hint: `To keep the face, restore ${param}. To change it, remove the line of code.`,
  });
}

function faceOfCode(text: string): Face {
  try {
    const { brief, seed, version } = decodeFace(text);
    return { brief, seed, drawingVersion: version, code: text.trim().toLowerCase() };
  } catch (cause) {
    if (!isIllustratorError(cause)) throw cause;
    throw new AvatarFileError(`code: ${cause.message}`, { param: "code", cause });
  }
}

function faceOfBrief(input: Readonly<Record<string, unknown>>, seed: number): Face {
  try {
    const code = encodeFace({ brief: parseBrief(input), seed });
    const { brief, version } = decodeFace(code);
    return { brief, seed, drawingVersion: version, code };
  } catch (cause) {
    if (!isIllustratorError(cause)) throw cause;
    const path =
      cause.param === "brief" || cause.param.startsWith("brief.") ? cause.param : `brief.${cause.param}`;
    throw new AvatarFileError(`brief: ${cause.message}`, { param: path, cause });
  }
}

/** Keys of a written Brief that are not in the Brief that was read. */
function unknownTraits(written: Readonly<Record<string, unknown>>, { ...brief }: Brief): string[] {
  const read: Readonly<Record<string, unknown>> = brief;
  return Object.entries(written).flatMap(([key, value]) => {
    // Where each trait is from is not part of a face.
    if (key === "sources" || key === "version" || isEmpty(value)) return [];
    const known = read[key];
    if (known === undefined) return [`brief.${key}`];
    if (!isRecord(value) || !isRecord(known)) return [];
    return Object.keys(value)
      .filter((inner) => !Object.hasOwn(known, inner) && !isEmpty(value[inner]))
      .map((inner) => `brief.${key}.${inner}`);
  });
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
