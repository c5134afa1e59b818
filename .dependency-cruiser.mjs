// Dependency rules: which package and which folder may import which. `pnpm dependency-rules` checks them.
const inPackages = (path) => `^packages/${path}`;
const src = (name, folder = "") => inPackages(`${name}/src/${folder}`);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    forbid("contract-imports-no-package", src("contract"), "^packages/(?!contract/)"),
    forbid("faces-imports-no-package", src("faces"), "^packages/(?!faces/)"),
    forbid("illustrator-imports-only-faces", src("illustrator"), "^packages/(?!(illustrator|faces)/)"),
    {
      name: "only-one-file-loads-faces",
      comment: "The package is optional: everything else imports only its types.",
      severity: "error",
      from: {
        path: src("illustrator"),
        pathNot: src("illustrator", "references/photo/load-face-analyzer\\.ts"),
      },
      to: { path: inPackages("faces/"), dependencyTypesNot: ["type-only"] },
    },
    forbid("client-imports-contract-only", src("client"), "^packages/(?!(client|contract)/)"),
    {
      name: "client-imports-only-types-from-contract",
      comment: "Keeps zod and the schemas out of the bundles of the client's users.",
      severity: "error",
      from: { path: src("client") },
      to: { path: inPackages("contract/"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-import-between-drivers",
      severity: "error",
      from: { path: src("client", "systems/([^/]+)/") },
      to: { path: src("client", "systems/[^/]+/"), pathNot: src("client", "systems/$1/") },
    },
    forbid("ai-sdk-imports-client-and-contract", src("ai-sdk"), "^packages/(?!(ai-sdk|client|contract)/)"),
    forbid("react-imports-client-only", src("react"), "^packages/(?!(react|client)/)"),
    {
      name: "react-imports-only-types-from-client",
      comment: "Pages with avatars need no client, and those with one choose its version.",
      severity: "error",
      from: { path: src("react") },
      to: { path: inPackages("client/"), dependencyTypesNot: ["type-only"] },
    },
    forbid(
      "mcp-imports-client-illustrator-and-contract-values",
      src("mcp"),
      "^packages/(?!(mcp|client|illustrator)/)",
      src("contract", "generated/[^/]+/values\\.gen\\.ts"),
    ),
    forbid(
      "engine-imports-contract-and-illustrator",
      src("engine"),
      "^packages/(?!(engine|contract|illustrator)/)",
    ),
    forbid(
      "mock-imports-engine-contract-and-client",
      src("mock"),
      "^packages/(?!(mock|engine|contract|client)/)",
    ),
    forbid(
      "cli-imports-client-engine-illustrator-and-contract-values",
      src("cli"),
      "^packages/(?!(cli|client|engine|illustrator|mcp|mock)/)",
      src("contract", "generated/[^/]+/values\\.gen\\.ts"),
    ),
    forbid(
      "studio-imports-types-of-contract-and-the-illustrator",
      src("studio"),
      "^packages/(?!(studio|contract|illustrator|react)/)",
    ),
    {
      name: "studio-imports-only-types-from-contract",
      comment: "Keeps zod and the schemas out of the pages.",
      severity: "error",
      from: { path: src("studio") },
      to: { path: inPackages("contract/"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-the-worker-of-the-studio-imports-illustrator",
      comment: "It is larger than all pages together.",
      severity: "error",
      from: { path: src("studio"), pathNot: src("studio", "drawing/draw\\.worker\\.ts") },
      to: { path: inPackages("illustrator/"), dependencyTypesNot: ["type-only"] },
    },
    forbid("model-imports-nothing-else", src("engine", "model/"), ".", src("engine", "model/")),
    forbid("ports-import-only-model", src("engine", "ports/"), "^packages/", src("engine", "(ports|model)/")),
    forbid(
      "kernel-imports-only-ports-and-model",
      src("engine", "kernel/"),
      "^packages/",
      src("engine", "(kernel|ports|model)/"),
    ),
    forbid(
      "features-import-only-kernel-ports-and-model",
      src("engine", "features/"),
      "^packages/",
      src("engine", "(features|kernel|ports|model)/"),
    ),
    {
      name: "features-do-not-import-internals-of-other-features",
      comment: "The listed files are what a feature offers to others.",
      severity: "error",
      from: { path: src("engine", "features/([^/]+)/") },
      to: {
        path: src("engine", "features/"),
        pathNot: [
          src("engine", "features/$1/"),
          src(
            "engine",
            "features/(jobs/(jobs|accept-job|check-model-request|store-references|generate)|assets/read-asset|avatars/(create-avatar|delete-avatar|end-look|with-looks|accept-look)|twins/(end-training|with-avatars)|credits/grant-credits|moderation/moderate-text|social/(visible-avatar|withdraw|delete-reactions)|webhooks/endpoints)\\.ts",
          ),
        ],
      },
    },
    forbid(
      "worker-imports-only-features-kernel-ports-and-model",
      src("engine", "worker/"),
      "^packages/",
      src("engine", "(worker|features|kernel|ports|model)/"),
    ),
    {
      name: "adapters-import-only-ports-and-model",
      severity: "error",
      from: {
        path: src("engine", "(adapters|storage)/([^/]+)/"),
        pathNot: src("engine", "storage/(sqlite|postgres)/"),
      },
      to: {
        path: "^packages/",
        pathNot: [src("engine", "($1/$2|model|ports)/"), src("illustrator")],
      },
    },
    {
      name: "databases-import-only-the-sql-store",
      severity: "error",
      from: { path: src("engine", "storage/(sqlite|postgres)/") },
      to: { path: "^packages/", pathNot: src("engine", "(storage/$1|storage/sql|model|ports)/") },
    },
    {
      name: "only-one-adapter-imports-illustrator",
      severity: "error",
      from: { path: src("engine"), pathNot: src("engine", "adapters/image-model/") },
      to: { path: inPackages("illustrator/") },
    },
    {
      name: "no-import-between-dialects",
      severity: "error",
      from: { path: src("engine", "http/dialects/([^/]+)/") },
      to: { path: src("engine", "http/dialects/[^/]+/"), pathNot: src("engine", "http/dialects/$1/") },
    },
    forbid(
      "http-core-imports-no-dialect",
      src("engine", "http/(?!dialects/)"),
      src("engine", "http/dialects/"),
    ),
    {
      name: "only-composition-imports-dialects",
      comment:
        "The app is given a list of dialects. serve.ts writes the errors of requests that do not reach the engine.",
      severity: "error",
      from: {
        path: src("engine"),
        pathNot: [src("engine", "(create-engine|serve)\\.ts$"), src("engine", "http/dialects/")],
      },
      to: { path: src("engine", "http/dialects/") },
    },
    forbid(
      "http-imports-only-features-kernel-ports-and-model",
      src("engine", "http/"),
      "^packages/(engine|illustrator)/",
      src("engine", "(http|features|kernel|ports|model)/"),
    ),
    {
      name: "only-composition-imports-system-clock-and-random",
      comment:
        "Everything else gets time, randomness and ids through ports. packages/engine/test/source-rules.test.ts checks the globals.",
      severity: "error",
      from: {
        path: src("engine"),
        pathNot: [src("engine", "(create-engine|postgres\\.ts|adapters/system|testing)")],
      },
      to: { path: src("engine", "adapters/system/") },
    },
    {
      name: "cli-run-files-do-not-print",
      comment: "run.ts returns data, print.ts writes it, and command.ts connects them.",
      severity: "error",
      from: { path: src("cli", "(commands/.*/run\\.ts|client/|files/|config/)") },
      to: { path: src("cli", "(output/|commands/.*/print\\.ts)") },
    },
    {
      name: "no-circular",
      comment:
        "Modules that are loaded when they are needed may use those that load them, and types may refer to each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import", "type-only"] } },
    },
    {
      name: "not-to-test",
      severity: "error",
      // The mock and the benchmarks are test code.
      from: { path: "^packages/[^/]+/src/", pathNot: `/testing/|${src("mock")}|${src("bench")}` },
      to: { path: "^packages/[^/]+/test/|/testing/|node_modules/vitest/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "default"],
    },
  },
};

function forbid(name, from, to, except) {
  return {
    name,
    severity: "error",
    from: { path: from },
    to: { path: to, ...(except && { pathNot: except }) },
  };
}
