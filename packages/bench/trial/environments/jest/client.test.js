const { isAPIError, Likeness } = require("@likeness/client");
const { tryClient } = require("../scenarios.cjs");

test("client", () => tryClient({ isAPIError, Likeness }), 60_000);
