import { defineConfig } from "tsup";
import { bothFormats, replaceableGlobals } from "../contract/scripts/both-formats.ts";

export default defineConfig(
  bothFormats(
    {
      entry: {
        node: "src/node/index.ts",
        matchers: "src/matchers/matchers.ts",
        jest: "src/matchers/jest.ts",
        vitest: "src/matchers/vitest.ts",
        server: "src/server/serve-mock.ts",
        recording: "src/recording/recording.ts",
        browser: "src/browser/setup-avatar-worker.ts",
      },
      target: "node22",
      dts: true,
      sourcemap: false,
    },
    { bundled: ["msw"], except: ["vitest", "server", "recording", "browser"], globals: replaceableGlobals },
  ),
);
