// The arrows of the house: who may know whom. A broken arrow fails `pnpm check`.
const room = (path) => `^packages/${path}`;
const src = (name, place = "") => room(`${name}/src/${place}`);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    arrow("contract-knows-nobody", src("contract"), "^packages/(?!contract/)"),
    arrow("illustrator-knows-no-backend", src("illustrator"), "^packages/(?!illustrator/)"),
    arrow("client-takes-types-from-the-contract-only", src("client"), "^packages/(?!(client|contract)/)"),
    {
      name: "client-ships-no-contract-code",
      comment: "zod stays out of what users bundle: only types may come from the contract.",
      severity: "error",
      from: { path: src("client") },
      to: { path: room("contract/"), dependencyTypesNot: ["type-only"] },
    },
    arrow(
      "engine-knows-contract-and-illustrator",
      src("engine"),
      "^packages/(?!(engine|contract|illustrator)/)",
    ),
    arrow("mock-knows-engine-contract-client", src("mock"), "^packages/(?!(mock|engine|contract|client)/)"),
    arrow(
      "cli-knows-client-engine-illustrator",
      src("cli"),
      "^packages/(?!(cli|client|engine|illustrator)/)",
    ),
    arrow("domain-imports-nothing", src("engine", "domain/"), ".", src("engine", "domain/")),
    arrow("ports-import-domain", src("engine", "ports/"), "^packages/", src("engine", "(ports|domain)/")),
    arrow(
      "use-cases-import-domain-and-ports",
      src("engine", "use-cases/"),
      "^packages/",
      src("engine", "(use-cases|domain|ports)/"),
    ),
    arrow(
      "worker-drives-use-cases",
      src("engine", "worker/"),
      "^packages/",
      src("engine", "(worker|use-cases|domain|ports)/"),
    ),
    {
      name: "adapters-import-the-port-they-fill",
      severity: "error",
      from: { path: src("engine", "adapters/([^/]+)/") },
      to: {
        path: "^packages/",
        pathNot: [src("engine", "(adapters/$1|domain|ports)/"), src("illustrator")],
      },
    },
    {
      name: "only-the-built-in-illustrator-knows-the-illustrator",
      severity: "error",
      from: { path: src("engine"), pathNot: src("engine", "adapters/illustrate/") },
      to: { path: room("illustrator/") },
    },
    {
      name: "a-dialect-never-imports-another",
      severity: "error",
      from: { path: src("engine", "http/([^/]+)/"), pathNot: src("engine", "http/kit/") },
      to: { path: src("engine", "http/[^/]+/"), pathNot: src("engine", "http/($1|kit)/") },
    },
    arrow(
      "http-speaks-to-use-cases",
      src("engine", "http/"),
      "^packages/(engine|illustrator)/",
      src("engine", "(http|use-cases|domain|ports)/"),
    ),
    {
      name: "only-system-touches-the-real-clock-and-chance",
      comment:
        "Checked by name in packages/engine/test/laws.test.ts; here: nobody imports it but who puts an engine together.",
      severity: "error",
      from: {
        path: src("engine"),
        pathNot: [src("engine", "(create-engine|postgres\\.ts|adapters/system|testing)")],
      },
      to: { path: src("engine", "adapters/system/") },
    },
    arrow("cli-commands-print-nothing", src("cli", "commands/"), src("cli", "print/")),
    { name: "no-ring", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-test-code-in-the-house",
      severity: "error",
      // The mock and the measurements are test code by trade.
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

function arrow(name, from, to, except) {
  return {
    name,
    severity: "error",
    from: { path: from },
    to: { path: to, ...(except && { pathNot: except }) },
  };
}
