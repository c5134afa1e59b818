import { expect, it } from "vitest";
import { illustrate } from "../src/index.ts";
import { drawSvg } from "../src/svg.ts";

it.each([
  [
    "una mujer feliz con gafas rojas y bufanda verde, en la playa",
    "es",
    "Mujer, feliz, con gafas de color rojo y bufanda de color verde; al fondo: playa.",
  ],
  ["un hombre calvo con barba, sorprendido", "es", "Hombre, sorprendido, calvo, con barba."],
  ["une femme surprise aux cheveux longs roux", "fr", "Femme, surprise, avec cheveux longs roux."],
  [
    "ein alter Mann mit lockigem Haar und rotem Schal im Wald",
    "de",
    "Alter Mann mit lockigem Haar und Schal in Rot; im Hintergrund: Wald.",
  ],
  ["un pirata con barba, capelli lunghi neri", "it", "Pirata con capelli lunghi neri e barba."],
  ["uma raposa surpresa com chapéu vermelho", "pt", "Raposa, surpresa, com chapéu de cor vermelha."],
])("an image of %j is described in its language too", async (prompt, language, text) => {
  const { localAlt, alt, svg, brief, seed } = await drawSvg({ prompt });
  expect(localAlt).toEqual({ language, text });
  // The SVG depends on the Brief only.
  expect(svg).toContain(alt);
  expect((await drawSvg({ prompt: "", brief, seed })).svg).toBe(svg);
});

it("an image is described in the language that is requested, and only in English if there is no grammar", async () => {
  const brief = { subject: "fox", eyewear: "glasses", others: [{ subject: "cat" }] };
  const { localAlt } = await illustrate({ prompt: "", brief, altLanguage: "fr", output: { size: 64 } });
  expect(localAlt).toEqual({ language: "fr", text: "Renard avec lunettes et chat." });
  expect(await drawSvg({ prompt: "a fox" })).not.toHaveProperty("localAlt");
  expect(await drawSvg({ prompt: "лиса в очках" })).not.toHaveProperty("localAlt");
  // The table has no word for the animal.
  expect(await drawSvg({ prompt: "", brief: { subject: "axolotl" }, altLanguage: "it" })).not.toHaveProperty(
    "localAlt",
  );
  await expect(drawSvg({ prompt: "a fox", altLanguage: JSON.parse('"en"') })).rejects.toMatchObject({
    param: "altLanguage",
  });
});
