import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief/parse-brief.ts";
import { readBrief } from "../src/brief.ts";
import { drawScene } from "../src/scene/draw-scene.ts";

async function draw(request: object) {
  const brief = parseBrief({ subject: "human", gender: "masculine", ...request });
  return drawScene({ brief, seed: 5, aspectRatio: "1:1" });
}

const items = { accessories: ["arm-tattoo"] };

describe("tattooed arms", () => {
  it("have the tattoo on the arms and not on the face", async () => {
    const { svg, warnings } = await drawScene({
      brief: readBrief({ prompt: "a bearded barber with tattooed arms, rolled-up shirt sleeves" }),
      seed: 3,
      aspectRatio: "1:1",
    });
    expect(svg).toContain('data-trait="accessories:arm-tattoo"');
    expect(svg).not.toContain('data-trait="accessories:tattoo"');
    expect(warnings).toEqual([]);
  });

  it("are reported if the picture ends above them", async () => {
    const { warnings } = await draw({ ...items, framing: "headshot" });
    expect(warnings).toMatchObject([{ code: "item_left_out", message: expect.stringContaining("framing") }]);
  });

  it("are reported if the clothes cover them", async () => {
    const { svg, warnings } = await draw({ ...items, clothing: { type: "coat" } });
    expect(svg).not.toContain('data-trait="accessories:arm-tattoo"');
    expect(warnings).toMatchObject([{ code: "item_left_out", message: expect.stringContaining("covered") }]);
  });

  it("are reported of beings that have fur", async () => {
    const { warnings } = await draw({ ...items, subject: "panda" });
    expect(warnings).toMatchObject([{ code: "item_left_out", message: expect.stringContaining("panda") }]);
  });
});
