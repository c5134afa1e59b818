import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief/brief.ts";
import { readPrompt } from "../src/brief/read-prompt.ts";
import { subjects } from "../src/brief/values/beings.ts";
import { eyewears, headwears } from "../src/brief/values/clothes.ts";
import { styles } from "../src/brief/values/pictures.ts";
import { expressions } from "../src/brief/values/poses.ts";
import type { Being } from "../src/draw/beings/being.ts";
import { type BeingKind, beingTraits } from "../src/draw/beings/being-traits.ts";
import { drawBeingFace, poseOf } from "../src/draw/beings/face/draw-being-face.ts";
import { loadBeing } from "../src/draw/beings/load-being.ts";
import { illustrate, readBrief } from "../src/index.ts";
import { ambiguousBeings, beingWords, standIns } from "../src/language/vocabulary/beings.ts";
import { drawScene } from "../src/scene/draw-scene.ts";

const kinds = subjects.filter((subject): subject is BeingKind => subject !== "human" && subject !== "robot");

async function draw(subject: BeingKind, more: Partial<Brief> = {}): Promise<string> {
  const brief: Brief = {
    version: 1,
    subject,
    skin: beingTraits[subject][2],
    accessories: [],
    expression: "neutral",
    clothing: { type: "t-shirt", color: "blue" },
    background: { color: "teal" },
    sources: {},
    ...more,
  };
  return (await drawScene({ brief, seed: 5, aspectRatio: "1:1" })).svg;
}

/** Undefined values, and ids that are defined twice. */
function faultsOf(svg: string): readonly string[] {
  const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id = ""]) => id);
  return [...(/NaN|undefined|Infinity/.exec(svg) ?? []), ...ids.filter((id, at) => ids.indexOf(id) !== at)];
}

describe("beings", () => {
  it("are at least 140 subjects", () => {
    expect(subjects.length).toBeGreaterThanOrEqual(140);
  });

  it("are drawn in the first of their natural colours", async () => {
    const differing: string[] = [];
    for (const kind of kinds) if ((await loadBeing(kind)).coat !== beingTraits[kind][2]) differing.push(kind);
    expect(differing).toEqual([]);
  });

  it.each(styles)(
    "are drawn in %s, twice the same",
    async (style) => {
      for (const kind of kinds) {
        const svg = await draw(kind, { style, expression: "happy" });
        expect(faultsOf(svg), kind).toEqual([]);
        expect(svg).toContain(`subject:${kind} `);
        expect(await draw(kind, { style, expression: "happy" })).toBe(svg);
      }
    },
    60_000,
  );

  it("wear clothes only if some are asked for", async () => {
    const draw = async (clothing?: Brief["clothing"]): Promise<string> =>
      (
        await drawScene({
          brief: { version: 1, subject: "bear", accessories: [], sources: {}, ...(clothing && { clothing }) },
          seed: 5,
          aspectRatio: "1:1",
        })
      ).svg;
    expect(await draw()).not.toContain("clothing.type:");
    expect(await draw({ type: "hoodie" })).toContain("clothing.type:hoodie");
    expect(await draw({ color: "red" })).toContain("clothing.color:red");
  });

  it("wear all headwear and eyewear", async () => {
    for (const kind of kinds) {
      const bare = await draw(kind);
      for (const [at, headwear] of headwears.entries()) {
        const eyewear = eyewears[at % eyewears.length] ?? "none";
        const svg = await draw(kind, { headwear, eyewear });
        expect(faultsOf(svg), `${kind} with ${headwear}`).toEqual([]);
        if (headwear !== "none") expect(svg).toContain(`headwear:${headwear}`);
        if (eyewear !== "none") expect(svg).toContain(`eyewear:${eyewear}`);
        if (headwear !== "none" || eyewear !== "none") expect(svg).not.toBe(bare);
      }
    }
  }, 60_000);

  it("have a different face for each expression", async () => {
    for (const kind of kinds) {
      const being = await loadBeing(kind);
      const faces = expressions.map((expression) =>
        drawBeingFace(being, poseOf(being, { expression: expression }), "x"),
      );
      expect(new Set(faces).size, kind).toBe(expressions.length);
    }
  });

  it("have no mouth besides a beak", async () => {
    for (const kind of kinds) {
      const being = await loadBeing(kind);
      if (being.beak === undefined) continue;
      const face = (row: Being): string => drawBeingFace(row, poseOf(row, { expression: "happy" }), "x");
      const elsewhere = { ...being, mouth: { x: 9, y: 40, scale: 3 } };
      expect(face(elsewhere), kind).toBe(face(being));
    }
  });

  it("take the colour of the Brief, with the shades of their coat", async () => {
    const [fox, blue] = [await draw("fox"), await draw("fox", { skin: "#3f7fd6" })];
    expect(fox).toContain(beingTraits.fox[2]);
    expect(blue).not.toContain(beingTraits.fox[2]);
    expect(blue).toContain("#3f7fd6");
  });

  it("do not look alike at 64 px", async () => {
    const images: (readonly [BeingKind, Buffer])[] = [];
    for (const kind of kinds) {
      const svg = await draw(kind, { framing: "headshot" });
      images.push([kind, await sharp(Buffer.from(svg)).resize(64, 64).removeAlpha().raw().toBuffer()]);
    }
    const alike = images.flatMap(([a, one], at) =>
      images.slice(at + 1).flatMap(([b, other]) => {
        let pixels = 0;
        for (let i = 0; i < one.length; i += 3)
          if ([0, 1, 2].some((c) => Math.abs((one[i + c] ?? 0) - (other[i + c] ?? 0)) > 40)) pixels += 1;
        return pixels < 200 ? [`${a} and ${b}: ${pixels}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  }, 60_000);

  it("are loaded by family, when one is drawn", async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL("../src/svg.ts", import.meta.url))],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      outdir: "out",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const loadedAtOnce = new Set<string>();
    const visit = (name: string): void => {
      if (loadedAtOnce.has(name)) return;
      loadedAtOnce.add(name);
      for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
        if (kind === "import-statement") visit(path);
    };
    for (const [name, { entryPoint }] of Object.entries(metafile.outputs))
      if (entryPoint?.endsWith("src/svg.ts") === true) visit(name);
    const modules = Array.from(loadedAtOnce).flatMap((name) =>
      Object.keys(metafile.outputs[name]?.inputs ?? {}),
    );
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((path) => path.includes("beings/tables"))).toEqual([]);
  });
});

describe("the words for beings", () => {
  it.each(kinds)("%s", (kind) => {
    const words = [kind.replaceAll("-", " "), ...(beingWords[kind] ?? "").split(",")]
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== "");
    const missed = words.filter(
      (phrase) => readBrief({ prompt: `a ${phrase} in a red hoodie` }).subject !== kind,
    );
    expect(missed).toEqual([]);
  });

  it.each([
    "a woman eating pizza",
    "barista with a cup",
    "Robin, software engineer with glasses",
    "man with a mole on his cheek",
    "rock star with a guitar",
    "raven-haired woman with green eyes",
    "a girl holding a mouse",
    "cloud engineer",
    "a pizza chef",
    "woman in front of a tree",
    "man in a camel coat",
    "wearing a salmon polo",
    "boy riding a horse",
    "a kid in a dinosaur costume",
  ])("mean no being in: %s", (prompt) => {
    expect(readBrief({ prompt }).subject).toBe("human");
  });

  it("are different things only where they can be something else", () => {
    for (const kind of ambiguousBeings) expect(subjects).toContain(kind);
  });
});

describe("parts of beings", () => {
  it("have the stated colours and no others", async () => {
    for (const [subject, part] of [
      ["snail", "shell"],
      ["dragon", "wings"],
      ["lion", "mane"],
      ["parrot", "beak"],
      ["fox", "markings"],
      ["panda", "ears"],
    ] as const) {
      const [plain, painted] = [await draw(subject), await draw(subject, { parts: { [part]: "#12ab34" } })];
      expect(plain, subject).not.toContain("#12ab34");
      expect(painted, `${part} of a ${subject}`).toContain("#12ab34");
    }
  });

  it("are part of the description", async () => {
    const { alt } = await illustrate({ prompt: "a dragon with red wings", output: { format: "svg" } });
    expect(alt).toBe("A dragon with red wings.");
  });
});

describe("an animal of which there is no drawing", () => {
  it.each(Object.entries(standIns))("is drawn as a similar one, with a warning: %s", async (name, kind) => {
    const { brief, warnings } = await readPrompt({ prompt: `portrait of a ${name} in a suit` });
    expect(brief.subject).toBe(kind);
    expect(warnings.map(({ code }) => code)).toContain("subject_substituted");
    expect(warnings.find(({ code }) => code === "subject_substituted")?.message.toLowerCase()).toContain(
      name,
    );
  });

  it("is not reported if there is a drawing", async () => {
    const { warnings } = await illustrate({ prompt: "a wolf in a suit", output: { format: "svg" } });
    expect(warnings).toEqual([]);
  });
});
