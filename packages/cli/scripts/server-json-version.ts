// Writes the version of this package into server.json, which describes it to the MCP registry.
import { readFile, writeFile } from "node:fs/promises";

const file = new URL("../server.json", import.meta.url);
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
const text = await readFile(file, "utf8");
await writeFile(file, text.replaceAll(/("version": )"[^"]*"/g, `$1"${version}"`));
