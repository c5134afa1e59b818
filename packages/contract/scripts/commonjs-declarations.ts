// Runs in a package after its build: copies the declarations in dist/ for the CommonJS files.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const directory = "dist";
const files = (await readdir(directory)).filter((file) => file.endsWith(".d.ts"));
await Promise.all(
  files.map(async (file) => {
    const text = await readFile(join(directory, file), "utf8");
    const relative = /((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']+)\.js(["'])/g;
    await writeFile(
      join(directory, file.replace(/\.d\.ts$/, ".d.cts")),
      text.replace(relative, "$1$2.cjs$3"),
    );
  }),
);
