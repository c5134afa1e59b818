import axe from "axe-core";
import type { Page } from "playwright-core";

/** Each width and each colour scheme once: colours do not depend on the width. */
const windows = [
  { width: 1440, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

/** What axe finds on a page, or in one part of it, wide and narrow, light and dark, and whether it is wider than the window. */
export async function findAccessibilityProblems(page: Page, part = "html"): Promise<string[]> {
  const problems: string[] = [];
  // Run by the debugger, so that the policy of the page stays as it is.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  for (const { width, colorScheme } of windows) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const options = { resultTypes: ["violations"], preload: false };
    const found: unknown = await page.evaluate(
      `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)}).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => [id, target.join(" "), any[0]?.message].join(", "))))`,
    );
    const where = `${new URL(page.url()).pathname} ${part} at ${width}, ${colorScheme}`;
    if (Array.isArray(found)) problems.push(...found.map((problem) => `${where}: ${problem}`));
    const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    if (Number(overflow) > 0) problems.push(`${where}: ${overflow} pixels too wide`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return problems;
}

/** What cannot be reached with the keyboard, in the order of the page, or does not show that it has the focus. */
export async function findFocusProblems(page: Page): Promise<string[]> {
  // Browsers show the focus to who uses the keyboard.
  await page.keyboard.press("Tab");
  const found = await page.evaluate(() => {
    const selector = "a[href], button, input, select, textarea, summary, [tabindex]";
    const isShown = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    };
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (element.tabIndex < 0 || element.matches(":disabled") || !element.checkVisibility()) return [];
      element.focus();
      const text = element.outerHTML.slice(0, 120);
      if (document.activeElement !== element) return [`not reached: ${text}`];
      if (element.tabIndex > 0) return [`out of order: ${text}`];
      // Fields that look like a part of something show it there.
      const around = [element, element.parentElement, element.parentElement?.parentElement];
      return around.some((one) => one && isShown(one)) ? [] : [`without a visible focus: ${text}`];
    });
  });
  return found.map((problem) => `${new URL(page.url()).pathname}: ${problem}`);
}
