// Builds the documentation site into docs/.vitepress/dist, or serves it while it is being written (--dev).
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, createServer } from "vitepress";
import { checkLinks } from "./check-links.ts";
import { generate } from "./generate/generate.ts";

const docs = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { dev: { type: "boolean", default: false } } });

await generate();
if (values.dev) {
  const server = await createServer(docs);
  await server.listen();
  server.printUrls();
} else {
  await build(docs);
  const output = join(docs, ".vitepress/dist");
  const broken = await checkLinks(output);
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exit(1);
  console.log(`The site is in ${output}. Serve it with any web server, or look at it with: npm run docs:dev`);
}
