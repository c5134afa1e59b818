import type { DialectSource } from "../dialect.ts";
import { v1 } from "./v1/index.ts";

/** All dialects. Only our own is loaded with the engine. */
export const dialectSources: readonly [DialectSource, ...DialectSource[]] = [
  {
    system: "likeness",
    prefix: "",
    rootPaths: [v1.basePath, "/studio", "/share", "/mcp"],
    load: async () => v1,
  },
  {
    system: "hoox",
    prefix: "/hoox",
    rootPaths: ["/api/public/v1"],
    load: async () => (await import("./hoox/index.ts")).hoox,
  },
  {
    system: "trinity",
    prefix: "/trinity",
    rootPaths: ["/api/agents", "/api/auth", "/api/token", "/api/users/me", "/token"],
    load: async () => (await import("./trinity/index.ts")).trinity,
  },
  {
    system: "pi",
    prefix: "/pi",
    rootPaths: ["/api/v1"],
    load: async () => (await import("./pi/index.ts")).pi,
  },
  {
    system: "percify",
    prefix: "/percify",
    rootPaths: ["/v1", "/api/avatars", "/api/credits"],
    load: async () => (await import("./percify/index.ts")).percify,
  },
  {
    system: "argil",
    prefix: "/argil",
    rootPaths: ["/v1"],
    load: async () => (await import("./argil/index.ts")).argil,
  },
  {
    system: "openai",
    prefix: "/openai",
    rootPaths: ["/v1"],
    load: async () => (await import("./openai/index.ts")).openai,
  },
];
