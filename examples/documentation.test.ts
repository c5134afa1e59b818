// The TypeScript examples in all pages of the documentation compile.
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkExamples, codeBlocksOf, readCodeBlocks } from "../docs/.vitepress/check-examples.ts";

const root = join(import.meta.dirname, "..");

test("every TypeScript example in the documentation compiles", async () => {
  const blocks = await readCodeBlocks(root);
  expect(blocks.filter(({ isHidden }) => !isHidden).length).toBeGreaterThan(60);
  // One that does not compile, to see that errors are found.
  const wrong = codeBlocksOf(
    "wrong.md",
    "# Page\n\n```ts\nconst one = 1;\n```\n\n```ts\nconst two: string = one;\n```\n",
  );
  expect(checkExamples(root, [...blocks, ...wrong])).toEqual([
    "wrong.md:8: Type 'number' is not assignable to type 'string'.",
  ]);
}, 400_000);
