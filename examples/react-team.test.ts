import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { createEngine } from "@likeness/engine";
import { expect, test } from "vitest";
import { teamPage } from "./react-team.tsx";

test("react-team shows the pictures of agents, or their initials", async () => {
  await using engine = createEngine({ publicUrl: "https://faces.test" });
  const likeness = new Likeness({ engine });
  const { agents } = manage(likeness);
  await agents.create({ name: "reader" });
  await agents.create({ name: "report-writer", defaultPicture: false });
  await agents.create({ name: "critic", defaultPicture: false });

  const page = await teamPage(likeness);
  expect(page).toMatch(/<img [^>]*src="https:\/\/faces\.test\/[^"]+" alt=""/);
  expect(page).toContain('aria-label="report-writer"');
  expect(page).toContain(">RW</text>");
  expect(page.match(/<li /g)).toHaveLength(3);
});
