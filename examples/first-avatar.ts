// Generates an avatar and writes it to a file, without a server, an API key or a network.
import { writeFile } from "node:fs/promises";
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";

const likeness = new Likeness({ engine: createEngine() });
const { avatar } = await likeness.avatars.generateAndWait({
  prompt: "a smiling astronaut with red curly hair and round glasses",
});
await writeFile("astronaut.png", await likeness.assets.bytes(avatar));
