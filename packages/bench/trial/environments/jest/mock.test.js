const { Likeness } = require("@likeness/client");
const { setupAvatarMock } = require("@likeness/mock/node");
const { tryMock } = require("../scenarios.cjs");

test("mock", () => tryMock({ Likeness, setupAvatarMock }), 60_000);
