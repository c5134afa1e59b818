import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { drawingVersions } from "@likeness/illustrator";
import { decodeFace, encodeFace, parseBrief } from "@likeness/illustrator/brief";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  type AvatarFile,
  AvatarFileError,
  agentEmotions,
  avatarFileName,
  createAvatarFile,
  drawAvatarFile,
  formatAvatarFile,
  parseAvatarFile,
} from "../src/avatar-file.ts";

const { file: owl } = await createAvatarFile({ name: "reader", prompt: "a wise owl with round glasses" });
const text = formatAvatarFile(owl);

function errorOf(given: string): { message: string; param: string | undefined } {
  try {
    parseAvatarFile(given);
  } catch (error) {
    if (error instanceof AvatarFileError) return { message: error.message, param: error.param };
    throw error;
  }
  throw new Error("The file was read without an error.");
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    "---",
    "a: b",
    "- x\n- y",
    "# title\n---\nname: other",
    "\"quoted\" 'text'",
    "~",
    "null",
    "1",
    "\ttab",
    "a\r\nb",
  ),
);
const brief = fc
  .record(
    {
      subject: fc.constantFrom("human", "owl", "robot", "cat"),
      hair: fc.record({ color: fc.constantFrom("red", "black") }, { requiredKeys: [] }),
      eyes: fc.record({ color: fc.constantFrom("green", "#fff", "#12aB9f") }, { requiredKeys: [] }),
      eyewear: fc.constantFrom("none", "glasses", "sunglasses"),
      expression: fc.constantFrom("happy", "sad", "neutral"),
      clothing: fc.record({ type: fc.constantFrom("hoodie", "suit") }, { requiredKeys: [] }),
      style: fc.constantFrom("flat", "pixel", "sketch"),
    },
    { requiredKeys: [] },
  )
  .map((traits) => parseBrief(traits));
const avatarFile: fc.Arbitrary<AvatarFile> = fc
  .record({
    name: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,62}$/),
    prompt: fc.option(anyText, { nil: undefined }),
    description: fc.option(anyText, { nil: undefined }),
    brief,
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    emotions: fc.subarray([...agentEmotions]),
  })
  .map(({ prompt, description, ...rest }) => {
    const code = encodeFace(rest);
    const { brief: face, version } = decodeFace(code);
    return {
      ...rest,
      brief: face,
      code,
      drawingVersion: version,
      ...(prompt !== undefined && { prompt }),
      ...(description !== undefined && { description }),
    };
  });

describe("the identity file of an agent", () => {
  it("is read as it was written, whatever its texts contain", () => {
    fc.assert(
      fc.property(avatarFile, (file) => {
        expect(parseAvatarFile(formatAvatarFile(file))).toEqual({ file, unknownKeys: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("is made from a prompt, or as the robot of the name, always the same", async () => {
    expect(
      (await createAvatarFile({ name: "reader", prompt: "a wise owl with round glasses" })).file,
    ).toEqual(owl);
    expect(owl).toMatchObject({
      brief: { subject: "owl", eyewear: "glasses" },
      drawingVersion: drawingVersions.at(-1),
    });
    const { file: robot } = await createAvatarFile({ name: "reader" });
    expect(robot.brief.subject).toBe("robot");
    const { file: other } = await createAvatarFile({
      name: "writer",
      prompt: "a wise owl with round glasses",
    });
    expect(other.seed).not.toBe(owl.seed);
    expect(avatarFileName("research-bot.2")).toBe("AVATAR-RESEARCH-BOT.2.md");
  });

  it("says what of the prompt is not in the picture", async () => {
    const { warnings } = await createAvatarFile({ name: "reader", prompt: "an owl with a xylophone" });
    expect(warnings.join(" ")).toContain("xylophone");
  });

  it("has the face that its traits describe when the code was removed", () => {
    const edited = text.replace(/^code: .*\n/m, "").replace("eyewear: glasses", "eyewear: sunglasses");
    const { file } = parseAvatarFile(edited);
    expect(file.brief.eyewear).toBe("sunglasses");
    expect(file.seed).toBe(owl.seed);
    expect(file.code).not.toBe(owl.code);
  });

  it("is read with Windows line ends, a byte order mark, an upper-case code and no more than the code", () => {
    expect(parseAvatarFile(`\uFEFF${text.replaceAll("\n", "\r\n")}`).file).toEqual(owl);
    const short = `---\nlikeness: 1\nname: reader\ncode: ${owl.code.toUpperCase()}\n---`;
    expect(parseAvatarFile(short).file).toMatchObject({ code: owl.code, seed: owl.seed, brief: owl.brief });
  });

  it("reports the keys that it does not know", () => {
    const extended = text
      .replace("name: reader", "name: reader\nvoice: alto")
      .replace("frames: round", "frames: round\n  hairr: red");
    expect(parseAvatarFile(extended)).toEqual({ file: owl, unknownKeys: ["voice", "brief.hairr"] });
  });

  it.each([
    ["no front matter", "# Reader\n", "does not begin with front matter", undefined],
    ["front matter that does not end", "---\nname: reader\n", "does not begin with front matter", undefined],
    ["no YAML", "---\n{\n---\n", "not valid YAML", undefined],
    ["a list", "---\n- 1\n---\n", "has no keys", undefined],
    ["a key twice", "---\nname: a\nname: b\n---\n", "must be unique", undefined],
    ["another format", text.replace("likeness: 1", "likeness: 2"), "must be 1", "likeness"],
    ["a name that no agent has", text.replace("name: reader", "name: ../reader"), "cannot be named", "name"],
    ["a name that is a number", text.replace("name: reader", "name: 12"), "must be text", "name"],
    ["no face", "---\nlikeness: 1\nname: a\n---\n", "has no face", undefined],
    ["traits without a seed", "---\nlikeness: 1\nname: a\nbrief: {}\n---\n", "needs a seed", "seed"],
    ["a seed that is too large", text.replace(/^seed: .*/m, "seed: 4294967296"), "integer from 0", "seed"],
    ["a code with a typing error", text.replace("code: face1p", "code: face1q"), "typing error", "code"],
    ["another seed than the code", text.replace(/^seed: .*/m, "seed: 1"), "different faces", "seed"],
    ["other traits than the code", text.replace("subject: owl", "subject: fox"), "different faces", "brief"],
    [
      "a trait with an unknown value",
      text.replace("frames: round", "frames: oblong"),
      "cannot be",
      "brief.frames",
    ],
    [
      "another version than the code",
      text.replace('drawing_version: "2"', 'drawing_version: "7"'),
      "version",
      "drawing_version",
    ],
    ["an unknown emotion", text.replace("- happy", "- hungry"), "must be among happy", "emotions.0"],
  ])("is rejected with %s", (_what, given, message, param) => {
    const error = errorOf(given);
    expect(error.message).toContain(message);
    expect(error.param).toBe(param);
  });

  it("is rejected if it is too long, or expands to more than it is", () => {
    expect(errorOf(`---\n${"x".repeat(70_000)}\n---\n`).message).toContain("At most 65536");
    const bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n";
    expect(errorOf(bomb).message).toContain("aliases");
  });

  it("cannot be made for a name with a path, or of several characters", async () => {
    await expect(createAvatarFile({ name: "../x" })).rejects.toThrow("cannot be named");
    await expect(createAvatarFile({ name: "two", prompt: "a cat and a dog" })).rejects.toThrow("describes 2");
  });
});

describe("the picture of an identity file", () => {
  it("keeps the person in every emotion", async () => {
    const drawn = await Promise.all(agentEmotions.map((emotion) => drawAvatarFile(owl, { emotion })));
    expect(new Set(drawn.map(({ bytes }) => new TextDecoder().decode(bytes))).size).toBe(
      agentEmotions.length,
    );
    expect(drawn.map(({ alt }) => alt).every((alt) => alt.includes("owl with round glasses"))).toBe(true);
  });

  it("has the requested size and format", async () => {
    const { bytes, mediaType } = await drawAvatarFile(owl, { format: "webp", size: 64 });
    expect(mediaType).toBe("image/webp");
    const { default: sharp } = await import("sharp");
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 64, height: 64, format: "webp" });
  });

  it("has the same bytes in another process with another directory, user, language and time zone", async () => {
    const directory = await mkdtemp(join(tmpdir(), "likeness-"));
    onTestFinished(() => rm(directory, { recursive: true }));
    const path = join(directory, avatarFileName(owl.name));
    await writeFile(path, text);
    const script = `
      import { readFileSync } from "node:fs";
      import { drawAvatarFile, parseAvatarFile } from ${JSON.stringify(new URL("../src/avatar-file.ts", import.meta.url).href)};
      const { bytes } = await drawAvatarFile(parseAvatarFile(readFileSync("AVATAR-READER.md", "utf8")).file);
      process.stdout.write(bytes);`;
    const env = { HOME: directory, LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Kathmandu" };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--conditions=source", "--input-type=module", "--eval", script],
      { cwd: directory, env, encoding: "utf8" },
    );
    const here = new TextDecoder().decode((await drawAvatarFile(owl)).bytes);
    expect(stdout).toBe(here);
  });

  it("is not drawn by another version of the drawing", async () => {
    await expect(drawAvatarFile({ ...owl, drawingVersion: "1" })).rejects.toThrow(
      "The face of reader is of version 1 of the drawing, and this version draws 2.",
    );
  });
});

it("has the emotions of the contract", async () => {
  const { emotions } = await import("@likeness/contract/v1/values");
  expect(agentEmotions).toEqual(emotions);
});
