// @vitest-environment jsdom
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { defineLikenessAvatar, type LikenessAvatarElement } from "../src/element.ts";
import { type FakeMotion, fakeMotion } from "./support/dom.ts";

let motion: FakeMotion;
beforeEach(() => {
  motion = fakeMotion();
  document.body.replaceChildren();
});

const early = document.createElement("likeness-avatar");
early.avatar = { imageUrl: "/early.png", alt: "An early bird." };
defineLikenessAvatar({ baseUrl: "https://faces.test" });
defineLikenessAvatar();

/** Adds an element to the page. */
async function add(
  attributes: Readonly<Record<string, string>>,
  properties: Partial<LikenessAvatarElement> = {},
): Promise<LikenessAvatarElement> {
  const element = document.createElement("likeness-avatar");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(Object.assign(element, properties));
  await Promise.resolve();
  return element;
}

const frameOf = (element: Element) => element.shadowRoot?.querySelector("span");
const imagesOf = (element: Element) => Array.from(element.shadowRoot?.querySelectorAll("img") ?? []);
const sourcesOf = (element: Element) => imagesOf(element).map((image) => image.getAttribute("src"));
const endLoading = (image: Element | undefined, event: "load" | "error" = "load") =>
  image?.dispatchEvent(new Event(event));

describe("<likeness-avatar>", () => {
  test("shows a picture with its size, and the initials until it is loaded", async () => {
    const element = await add({
      src: "/ada.png",
      name: "Ada Lovelace",
      size: "64",
      shape: "square",
      ring: "red",
    });
    const [image] = imagesOf(element);
    expect([image?.getAttribute("src"), image?.alt, image?.width]).toEqual(["/ada.png", "Ada Lovelace", 64]);
    expect(frameOf(element)?.style.width).toBe("64px");
    expect(frameOf(element)?.style.boxShadow).toContain("red");
    expect(frameOf(element)?.textContent).toBe("AL");
    endLoading(image);
    expect(frameOf(element)?.textContent).toBe("");
    expect(frameOf(element)?.dataset["status"]).toBe("loaded");
  });

  test("shows named initials and reports an error when the picture cannot be loaded", async () => {
    const element = await add({ src: "/ada.png", name: "Ada" });
    const onError = vi.fn();
    element.addEventListener("error", onError);
    endLoading(imagesOf(element)[0], "error");
    expect(imagesOf(element)).toEqual([]);
    expect(frameOf(element)?.getAttribute("role")).toBe("img");
    expect(frameOf(element)?.getAttribute("aria-label")).toBe("Ada");
    expect(onError).toHaveBeenCalledOnce();
    element.setAttribute("src", "/new.png");
    await Promise.resolve();
    expect(sourcesOf(element)).toEqual(["/new.png"]);
  });

  test("draws by address, and changes with its attributes", async () => {
    const element = await add({ prompt: "a chef", seed: "7", "art-style": "pixel", size: "96" });
    const draw = "https://faces.test/api/v1/draw?size=96";
    expect(sourcesOf(element)).toEqual([`${draw}&prompt=a%20chef&seed=7&style=pixel&format=webp`]);
    endLoading(imagesOf(element)[0]);
    element.setAttribute("seed", "8");
    element.setAttribute("alt", "A chef");
    await Promise.resolve();
    expect(sourcesOf(element)).toEqual([`${draw}&prompt=a%20chef&seed=8&style=pixel&format=webp`]);
  });

  test("a new picture of the same person replaces the old one when it is loaded", async () => {
    const element = await add({ src: "/1.png", name: "Ada" });
    endLoading(imagesOf(element)[0]);
    element.setAttribute("src", "/2.png");
    await Promise.resolve();
    expect(sourcesOf(element)).toEqual(["/1.png", "/2.png"]);
    endLoading(imagesOf(element)[1]);
    expect(sourcesOf(element)).toEqual(["/2.png"]);
    element.removeAttribute("src");
    element.setAttribute("name", "Bob");
    await Promise.resolve();
    expect(sourcesOf(element)).toEqual([
      "https://faces.test/api/v1/draw?size=48&name=Bob&framing=headshot&format=webp",
    ]);
  });

  test("takes objects as properties, also those that were set before it was defined", async () => {
    document.body.append(early);
    expect(imagesOf(early).map(({ alt }) => alt)).toEqual(["An early bird."]);
    const element = await add({}, { avatar: { imageUrl: "/a.png", label: "Ada" } });
    expect(sourcesOf(element)).toEqual(["/a.png"]);
    expect(frameOf(element)?.textContent).toBe("A");
  });

  test("shows emotions one after the other, until it is removed", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0);
    const element = await add({ prompt: "an owl", emotions: "happy calm", interval: "1000", size: "96" });
    const shown = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      for (const image of preloads.splice(0)) endLoading(image);
      for (const image of imagesOf(element)) endLoading(image);
      return new URL(sourcesOf(element).at(-1) ?? "").searchParams.get("emotion");
    };
    const preloads: Element[] = [];
    const recorded = new Proxy(Image, {
      construct(target) {
        const image = new target();
        preloads.push(image);
        return image;
      },
    });
    vi.stubGlobal("Image", recorded);
    element.remove();
    document.body.append(element);
    expect(await shown(0)).toBe("happy");
    expect(await shown(999)).toBe("happy");
    expect(await shown(1)).toBe("calm");
    motion.change(true);
    expect(await shown(60_000)).toBe("calm");
    const others = vi.getTimerCount();
    motion.change(false);
    expect(vi.getTimerCount()).toBe(others + 1);
    element.remove();
    expect(vi.getTimerCount()).toBe(others);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("hostile texts are shown as text", async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const element = await add({ name: hostile, alt: hostile, src: hostile, title: hostile });
    expect(element.shadowRoot?.querySelectorAll("script, [onerror]")).toHaveLength(0);
    expect(imagesOf(element)).toHaveLength(1);
  });
});

describe("<likeness-avatar> with a client", () => {
  const engine = createEngine({ publicUrl: "https://faces.test" });
  const client = new Likeness({ engine });
  afterAll(() => engine[Symbol.asyncDispose]());

  test("shows the picture of a job and of an avatar by their ids", async () => {
    const handle = await client.avatars.create({ prompt: "a wise owl", label: "Reader" });
    const elements = [
      await add({ avatar: handle.job?.target?.avatarId ?? "" }, { client }),
      await add({ job: handle.id }, { client }),
      await add({}, { client, job: handle }),
    ];
    const alts = () => elements.map((element) => imagesOf(element)[0]?.alt);
    const owl = expect.stringContaining("owl");
    await expect.poll(alts, { timeout: 30_000, interval: 10 }).toEqual([owl, owl, owl]);
  });

  test("shows the initials and reports an error for an id that does not exist", async () => {
    const element = await add({ avatar: "missing", name: "Ada" }, { client });
    await new Promise((resolve) => element.addEventListener("error", resolve));
    expect(frameOf(element)?.textContent).toBe("A");
  });
});
