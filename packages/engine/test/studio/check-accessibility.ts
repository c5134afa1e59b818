import axe from "axe-core";
import type { Page } from "playwright-core";

/** Half a second each, so that usually two are checked, and all with `TEST_EFFORT`. */
const windows = [
  { width: 1440, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  ...(Number(process.env["TEST_EFFORT"] ?? 1) > 1
    ? ([
        { width: 1440, colorScheme: "dark" },
        { width: 360, colorScheme: "light" },
      ] as const)
    : []),
] as const;

/** What axe finds on the page, wide and narrow, light and dark, and where the page is wider than the window. */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  // Run by the debugger, so that the policy of the page stays as it is.
  await page.evaluate(axe.source);
  for (const { width, colorScheme } of windows) {
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
