import { traitValues } from "@likeness/illustrator/brief";
import { describe, expect, it } from "vitest";
import { codeOf } from "../src/create/code-samples.ts";
import { createParamsOf } from "../src/create/create-params.ts";
import { type Draft, draftOf, newSeed, queryOf, withTrait } from "../src/create/draft.ts";
import { partsOf } from "../src/create/marks.ts";
import { emotions, styles, traitGroups } from "../src/create/traits.ts";

const draft: Draft = { prompt: "a calm owl", without: "", seed: 8, shape: "1:1", traits: {} };
const drawn = { alt: "A calm owl.", code: "face1abc", brief: { version: 1 }, seed: 8 };

describe("the address of a draft", () => {
  it("gives the same draft again", () => {
    const whole: Draft = {
      prompt: "ein Eule & <b>?",
      without: "glasses",
      seed: 4_294_967_295,
      shape: "circle",
      traits: { "hair.color": "red", facialHair: "none" },
      code: "face1abc",
    };
    expect(draftOf(new URLSearchParams(queryOf(whole).toString()))).toEqual(whole);
  });

  it("leaves out what is invalid", () => {
    const query = new URLSearchParams("seed=-1&shape=star&__proto__=x&view=code&hair.color=&prompt=fox");
    expect(draftOf(query)).toEqual({ prompt: "fox", without: "", seed: 8, shape: "1:1", traits: {} });
  });

  it("has the seed of the face if it has its code and no seed", () => {
    expect(draftOf(new URLSearchParams("code=face1abc")).seed).toBeUndefined();
  });
});

it("a trait set by hand stays until it is emptied, and another hairstyle frees the cut", () => {
  const cut = withTrait(withTrait(draft, "hair.cut", "quiff"), "age", "senior");
  expect(withTrait(cut, "hair.style", "bob").traits).toEqual({ age: "senior", "hair.style": "bob" });
  expect(withTrait(cut, "age", "").traits).toEqual({ "hair.cut": "quiff" });
});

it("the dice give short seeds", () => {
  expect([newSeed(() => 0), newSeed(() => 0.999_999)]).toEqual([0, 9999]);
});

describe("the marks of a prompt", () => {
  const reading = {
    understood: [
      { start: 2, end: 11, text: "green hat", paths: ["headwear"] },
      { start: 2, end: 7, text: "green", paths: ["accent"] },
    ],
    ignored: [{ start: 12, end: 20, text: "shiniest" }],
  };

  it("are the outermost spans, and together the whole prompt", () => {
    const parts = partsOf("a green hat shiniest", reading);
    expect(parts.map(({ text, kind }) => [text, kind])).toEqual([
      ["a ", "plain"],
      ["green hat", "understood"],
      [" ", "plain"],
      ["shiniest", "ignored"],
    ]);
  });

  it("are left out where the prompt has changed since it was read", () => {
    const parts = partsOf("a grey hat shiniest", reading);
    expect(parts.map(({ text }) => text).join("")).toBe("a grey hat shiniest");
    expect(parts.every(({ kind }) => kind === "plain")).toBe(true);
  });
});

describe("the request that saves a draft", () => {
  it("has the prompt and the seed, which give the picture that is shown", () => {
    expect(createParamsOf(draft, drawn, { resolution: "2K", label: " Hoot " })).toEqual({
      prompt: "a calm owl",
      seed: 8,
      output: { aspect_ratio: "1:1", resolution: "2K" },
      label: "Hoot",
    });
  });

  it("has the code of the face if traits were set by hand, and its description if there is no prompt", () => {
    const changed = { ...draft, prompt: "", traits: { eyewear: "glasses" }, shape: "circle" } as const;
    expect(createParamsOf(changed, drawn, { resolution: "1K" })).toEqual({
      prompt: "A calm owl.",
      code: "face1abc",
      output: { aspect_ratio: "1:1", resolution: "1K" },
    });
  });

  it("has the brief of several characters, which have no code", () => {
    const several = { ...drawn, code: undefined };
    const params = createParamsOf({ ...draft, traits: { place: "beach" } }, several, { resolution: "1K" });
    expect(params).toMatchObject({ seed: 8, brief: { version: 1 } });
  });

  it("has the reference image, and no code, which cannot go with it", () => {
    const reference = new Blob(["image"]);
    const params = createParamsOf({ ...draft, traits: { style: "comic" } }, drawn, {
      resolution: "1K",
      reference,
    });
    expect(params).toMatchObject({ seed: 8, style: "comic", reference_images: [reference] });
    expect(params).not.toHaveProperty("code");
  });
});

describe("the code of a draft", () => {
  const options = { resolution: "1K", server: "http://127.0.0.1:4010/" } as const;
  const hostile = { ...draft, prompt: `it's "$(id)" \\ \`x\`` };

  it("quotes the prompt for a shell", () => {
    expect(codeOf("CLI", hostile, drawn, options)).toContain(String.raw`create 'it'\''s "$(id)" \ ${"`x`"}'`);
    expect(codeOf("curl", hostile, drawn, options)).toContain(
      String.raw`"prompt": "it'\''s \"$(id)\" \\ ${"`x`"}"`,
    );
  });

  it("is written in the words of the SDK", () => {
    expect(codeOf("SDK", draft, drawn, options)).toContain(`create({
  prompt: "a calm owl",
  seed: 8,
  output: {
    aspectRatio: "1:1",
    resolution: "1K"
  }
})`);
  });
});

it("every trait has a control, except the style, which has pictures, and parts, which are named in the prompt", async () => {
  const { traitPaths } = await import("@likeness/illustrator/brief");
  const shown = traitGroups.flatMap(({ controls }) => controls.map(({ path }) => path));
  expect([...shown, "style", "parts"].sort()).toEqual([...traitPaths].sort());
});

describe("the strips", () => {
  it("show every style, and only emotions that can be drawn", () => {
    expect(styles.toSorted()).toEqual(traitValues.style.toSorted());
    expect(traitValues.expression).toEqual(expect.arrayContaining([...emotions]));
  });
});
