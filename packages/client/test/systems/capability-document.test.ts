import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { capabilityDocument } from "./capability-document.ts";

// With UPDATE_DOCS=1 the table in the file is replaced.

const file = new URL("../../../../docs/systems/README.md", import.meta.url);
const begin =
  "<!-- capabilities: written by packages/client/test/systems/capability-document.test.ts -->\n\n";
const end = "\n\n<!-- end of capabilities -->";

test("the table of capabilities in docs/systems/README.md is current", async () => {
  const text = await readFile(file, "utf8");
  const [before = "", rest = ""] = text.split(begin);
  const [table = "", after = ""] = rest.split(end);
  if (process.env["UPDATE_DOCS"]) {
    await writeFile(file, `${before}${begin}${capabilityDocument()}${end}${after}`);
    return;
  }
  expect(table).toBe(capabilityDocument());
});
