import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test, vi } from "vitest";

// What a page loads, minified and compressed, without React. `pnpm bench C11` measures the built package.

test.each([
  ["all components and hooks", 5, "index.ts"],
  ["a page with <Avatar> alone", 3, "avatar.tsx"],
  ["the element", 5, "element.ts"],
])("%s: at most %d KiB", async (_, kibibytes, file) => {
  vi.stubEnv("NODE_ENV", "production");
  const results = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "es2022",
      rollupOptions: {
        input: fileURLToPath(new URL(`../src/${file}`, import.meta.url)),
        preserveEntrySignatures: "strict",
        external: ["react", "react/jsx-runtime"],
      },
    },
  });
  const chunks = [results].flat().flatMap((result) => ("output" in result ? result.output : []));
  const code = chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  vi.unstubAllEnvs();
  expect(code).not.toBe("");
  expect(gzipSync(code, { level: 9 }).length / 1024).toBeLessThanOrEqual(kibibytes);
});
