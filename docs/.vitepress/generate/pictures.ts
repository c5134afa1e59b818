// The icon and the drawn faces of the home page.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// Loaded by path, because this directory is no member of the workspace.
import { illustrate } from "../../../packages/illustrator/src/index.ts";

const faces: readonly { readonly name: string; readonly prompt: string; readonly seed: number }[] = [
  { name: "astronaut", prompt: "a smiling astronaut with red curly hair and round glasses", seed: 7 },
  { name: "owl", prompt: "a wise owl with round glasses, headshot", seed: 3 },
  { name: "chef", prompt: "a chef with a moustache, happy, headshot", seed: 4 },
  { name: "robot", prompt: "a friendly robot, headshot", seed: 12 },
  { name: "braids", prompt: "a woman with long braids and gold earrings, headshot", seed: 9 },
  { name: "fox", prompt: "a fox in a green hoodie, headshot", seed: 5 },
  { name: "grandfather", prompt: "an old man with a white beard and glasses, laughing, headshot", seed: 2 },
  { name: "dragon", prompt: "a small red dragon, headshot", seed: 6 },
  { name: "wizard", prompt: "a wizard at sunset, cartoon style, headshot", seed: 1 },
  { name: "hijab", prompt: "a doctor with a teal hijab, confident, headshot", seed: 8 },
  { name: "panda", prompt: "a happy panda with headphones, headshot", seed: 11 },
  { name: "pirate", prompt: "a pirate with an eye patch, 3d style, headshot", seed: 10 },
];

export async function drawPictures(root: string): Promise<void> {
  const output = join(root, "docs/public/home");
  await mkdir(output, { recursive: true });
  await copyFile(join(root, "packages/studio/src/icon.svg"), join(root, "docs/public/icon.svg"));
  const drawn = faces.map(async ({ name, prompt, seed }) => {
    const { image, alt } = await illustrate({
      prompt,
      seed,
      output: { aspectRatio: "1:1", size: 320, format: "webp" },
    });
    await writeFile(join(output, `${name}.webp`), image.bytes);
    return { file: `${name}.webp`, alt };
  });
  await writeFile(
    join(root, "docs/.vitepress/theme/faces.json"),
    `${JSON.stringify(await Promise.all(drawn), null, 2)}\n`,
  );
  const live = await illustrate({
    prompt: "a smiling astronaut with red curly hair and round glasses",
    seed: 7,
    output: { size: 640, format: "webp" },
  });
  await writeFile(join(output, "live.webp"), live.image.bytes);
}
