const { createEngine } = require("@likeness/engine");
const { tryEngine } = require("../scenarios.cjs");

test("engine", () => tryEngine({ createEngine }), 60_000);
