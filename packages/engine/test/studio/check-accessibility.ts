import axe from "axe-core";
import type { Page } from "playwright-core";

const windows = [
  { width: 1440, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1440, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
] as const;

/** A window takes half a second, so that each page is usually checked in one of them, and in all with `TEST_EFFORT`. */
const checksAll = Number(process.env["TEST_EFFORT"] ?? 1) > 1;

/** What axe finds on one of several pages, and whether the page is wider than the window. */
export async function findAccessibilityProblems(page: Page, index: number): Promise<string[]> {
  const problems: string[] = [];
  // Run by the debugger, so that the policy of the page stays as it is.
  await page.evaluate(axe.source);
  for (const { width, colorScheme } of windows.filter(
    (_, at) => checksAll || at === index % windows.length,
  )) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found: unknown = await page.evaluate(
      `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => [id, target.join(" "), any[0]?.message].join(", "))))`,
    );
    const where = `${new URL(page.url()).pathname} at ${width}, ${colorScheme}`;
    if (Array.isArray(found)) problems.push(...found.map((problem) => `${where}: ${problem}`));
    const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    if (Number(overflow) > 0) problems.push(`${where}: ${overflow} pixels too wide`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return problems;
}
