// @vitest-environment jsdom
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { expectNoConsoleErrors, fakeMotion, imagesIn } from "./support/dom.ts";

// A page with every component, with both versions of React, and with Preact, which replaces React in the studio.

expectNoConsoleErrors();
beforeEach(() => {
  fakeMotion();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
});

const packageDirectory = join(import.meta.dirname, "..");
const react18 = { react: "react-18", "react-dom": "react-dom-18" };
const preact = { react: "preact/compat", "react/jsx-runtime": "preact/jsx-runtime" };

type ReactLibrary = typeof import("./support/react-library.ts");
type PreactLibrary = typeof import("./support/preact-library.ts");

describe.each([
  ["19", {}],
  ["18", react18],
])("React %s", (major, alias) => {
  test("hydrates what it has rendered on the server without a difference, in strict mode", async () => {
    const { html, hydrate, version }: ReactLibrary = await load("react-library.ts", alias);
    expect(version.split(".")[0]).toBe(major);
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = html;
    expectPage(container);
    const images = imagesIn(container);
    const errors: unknown[] = [];
    const unmount = await hydrate(container, (error) => errors.push(error));
    expect(errors).toEqual([]);
    expectPage(container);
    expect(imagesIn(container)).toEqual(images);
    await expectInitialsAfterError(container, images[0]);
    unmount();
  });
});

test("Preact renders every component", async () => {
  const { mountPage, unmountPage }: PreactLibrary = await load("preact-library.ts", preact);
  const container = document.body.appendChild(document.createElement("div"));
  await mountPage(container);
  expectPage(container);
  await expectInitialsAfterError(container, imagesIn(container)[0]);
  const [first] = container.querySelectorAll<HTMLInputElement>("input[type=radio]");
  first?.click();
  expect(first?.checked).toBe(true);
  unmountPage(container);
});

/** Events arrive, so the page is alive. One that comes before React listens to its element is lost, so it is repeated. */
async function expectInitialsAfterError(container: Element, image: Element | undefined): Promise<void> {
  const initials = () => {
    image?.dispatchEvent(new Event("error"));
    return container.querySelector('[aria-label="Ada Lovelace"]')?.textContent;
  };
  await expect.poll(initials, { timeout: 10_000 }).toBe("AL");
}

function expectPage(container: Element): void {
  expect(imagesIn(container).map(({ alt }) => alt)).toEqual([
    "Ada Lovelace",
    "a chef",
    "Reader",
    "Writer",
    "Bob",
    "a chef, 1",
    "a chef, 2",
  ]);
  expect(container.querySelector('[aria-label="Grace Hopper"]')?.textContent).toBe("GH");
  expect(container.querySelector("ul")?.textContent).toBe("B+1");
  const radios = Array.from(container.querySelectorAll<HTMLInputElement>("input[type=radio]"));
  expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
}

/** Bundles the page with another library in place of React. In a process, because esbuild does not run in the simulated DOM. */
async function load(file: string, alias: Readonly<Record<string, string>>) {
  const { stdout } = await promisify(execFile)(
    join(packageDirectory, "node_modules/.bin/esbuild"),
    [
      join(packageDirectory, "test/support", file),
      "--bundle",
      "--format=esm",
      "--platform=browser",
      "--conditions=source",
      "--jsx=automatic",
      '--define:process.env.NODE_ENV="development"',
      ...Object.entries(alias).map(([from, to]) => `--alias:${from}=${to}`),
    ],
    { maxBuffer: 10_000_000 },
  );
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(stdout).toString("base64")}`);
}
