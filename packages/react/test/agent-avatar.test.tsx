// @vitest-environment jsdom
import { Likeness } from "@likeness/client";
import { act } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { AgentAvatar, type AgentAvatarProps, useEmotionCycle } from "../src/index.ts";
import {
  endLoading,
  eventually,
  expectNoConsoleErrors,
  type FakeMotion,
  fakeMotion,
  imagesIn,
  mount,
} from "./support/dom.ts";

expectNoConsoleErrors();

const emotions = (["happy", "calm", "curious"] as const).map((emotion) => ({
  emotion,
  url: `/${emotion}.webp`,
}));
const second = 1_000;
const hour = 3_600 * second;

let motion: FakeMotion;
/** The images that are loaded in advance, by their addresses. */
let preloaded: string[];
let broken: ReadonlySet<string>;

beforeEach(() => {
  motion = fakeMotion();
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  preloaded = [];
  broken = new Set();
  vi.stubGlobal(
    "Image",
    class {
      onload?: () => void;
      onerror?: () => void;
      sizes = "";
      srcset = "";
      set src(url: string) {
        preloaded.push(url);
        queueMicrotask(() => (broken.has(url) ? this.onerror?.() : this.onload?.()));
      }
    },
  );
});

/** The addresses of the images, the last of which covers the others. */
const sources = (container: Element) => imagesIn(container).map((image) => image.getAttribute("src"));
/** Waits, and then loads the images that have appeared. */
async function wait(container: Element, milliseconds: number): Promise<string | null | undefined> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
  for (const image of imagesIn(container)) endLoading(image);
  expect(sources(container).length).toBeLessThanOrEqual(1);
  return sources(container)[0];
}

function setHidden(isHidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
}

function Detail() {
  const { index = -1, next } = useEmotionCycle(emotions.map(({ url }) => ({ src: url })));
  return (
    <button type="button" onClick={next}>
      {emotions[index]?.emotion}
    </button>
  );
}

describe("the emotions of an agent", () => {
  test("begin with a random one, and change every 30 seconds in their order", async () => {
    const onEmotion = vi.fn();
    const { container } = mount(<AgentAvatar name="Ada" emotions={emotions} onEmotion={onEmotion} />);
    expect(sources(container)).toEqual([]);
    expect(container.textContent).toBe("A");
    expect(await wait(container, 0)).toBe("/calm.webp");
    expect(await wait(container, 30 * second - 1)).toBe("/calm.webp");
    expect(await wait(container, 1)).toBe("/curious.webp");
    expect(await wait(container, 30 * second)).toBe("/happy.webp");
    expect(await wait(container, 30 * second)).toBe("/calm.webp");
    expect(onEmotion.mock.calls.flat()).toEqual(["calm", "curious", "happy", "calm"]);
    expect(container.querySelector("span")?.dataset["emotion"]).toBe("calm");
  });

  test("cover the picture of the agent, and their alternative text stays the same", async () => {
    const { container } = mount(<AgentAvatar agent={agentNamed("reader")} emotions={emotions} />);
    expect(sources(container)).toEqual(["https://faces.test/cover.png"]);
    endLoading(imagesIn(container)[0]);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(imagesIn(container).map((image) => [image.getAttribute("src"), image.alt])).toEqual([
      ["https://faces.test/cover.png", ""],
      ["/calm.webp", "A wise owl."],
    ]);
    expect(await wait(container, 0)).toBe("/calm.webp");
  });

  test("are loaded one in advance, from the same addresses each time", async () => {
    const { container } = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    await wait(container, 0);
    expect(preloaded).toEqual(["/calm.webp", "/curious.webp"]);
    await wait(container, 30 * second);
    await wait(container, 30 * second);
    expect(preloaded).toEqual(["/calm.webp", "/curious.webp", "/happy.webp", "/calm.webp"]);
  });

  test("that cannot be loaded are left out", async () => {
    broken = new Set(["/calm.webp", "/happy.webp"]);
    const { container } = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    expect(await wait(container, 0)).toBe("/curious.webp");
    expect(await wait(container, 30 * second)).toBe("/curious.webp");
    broken = new Set(emotions.map(({ url }) => url));
    const other = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    expect(await wait(other.container, hour)).toBe(undefined);
    expect(other.container.textContent).toBe("A");
  });

  test("do not change in a hidden tab, and the interval begins again when it is shown", async () => {
    const { container } = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    await wait(container, 20 * second);
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(await wait(container, hour)).toBe("/calm.webp");
    setHidden(false);
    expect(await wait(container, 30 * second - 1)).toBe("/calm.webp");
    expect(await wait(container, 1)).toBe("/curious.webp");
  });

  test("do not begin before a hidden tab is shown", async () => {
    setHidden(true);
    const { container } = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    expect(await wait(container, hour)).toBe(undefined);
    expect(preloaded).toEqual([]);
    setHidden(false);
    expect(await wait(container, 0)).toBe("/calm.webp");
  });

  test("do not change for visitors who prefer reduced motion", async () => {
    const { container } = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    expect(await wait(container, 0)).toBe("/calm.webp");
    act(() => motion.change(true));
    expect(await wait(container, hour)).toBe("/calm.webp");
    const other = mount(<AgentAvatar agent={agentNamed("reader")} emotions={emotions} />);
    expect(await wait(other.container, hour)).toBe("https://faces.test/cover.png");
    act(() => motion.change(false));
    expect(await wait(other.container, 0)).toBe("/calm.webp");
    expect(await wait(container, 30 * second)).toBe("/curious.webp");
  });

  test("stop when the component unmounts or is paused", async () => {
    const { container, update, unmount } = mount(
      <AgentAvatar name="Ada" emotions={emotions} interval={second} />,
    );
    await wait(container, 0);
    update(<AgentAvatar name="Ada" emotions={emotions} interval={second} isPaused />);
    expect(await wait(container, hour)).toBe("/calm.webp");
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("are not disturbed by a new list with the same addresses", async () => {
    const { container, update } = mount(<AgentAvatar name="Ada" emotions={emotions} />);
    await wait(container, 20 * second);
    update(<AgentAvatar name="Ada" emotions={emotions.map((emotion) => ({ ...emotion }))} />);
    expect(await wait(container, 10 * second)).toBe("/curious.webp");
  });

  test("can be one that the caller chooses", async () => {
    const { container, update } = mount(<AgentAvatar name="Ada" emotions={emotions} emotion="happy" />);
    expect(await wait(container, hour)).toBe("/happy.webp");
    update(<AgentAvatar name="Ada" emotions={emotions} emotion="curious" />);
    expect(await wait(container, 0)).toBe("/curious.webp");
  });

  test("are drawn by the API for a prompt", async () => {
    const { container } = mount(<AgentAvatar prompt="an owl" baseUrl="https://faces.test" size={96} />);
    const base = "https://faces.test/api/v1/draw?size=96&prompt=an%20owl";
    expect(sources(container)).toEqual([`${base}&format=webp`]);
    expect(await wait(container, 0)).toBe(`${base}&emotion=calm&format=webp`);
    expect(await wait(container, 30 * second)).toBe(`${base}&emotion=amused&format=webp`);
  });

  test("are those of the agent with a name", async () => {
    const paths: string[] = [];
    const likeness = new Likeness({
      baseUrl: "https://faces.test",
      apiKey: "key",
      async fetch(input) {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        paths.push(pathname);
        const agent = { ...agentNamed("a/b"), picture: pictureOnWire("cover") };
        const data = pathname.endsWith("/emotions")
          ? { emotions: emotions.map(({ emotion }) => ({ emotion, ...pictureOnWire(emotion) })) }
          : agent;
        return Response.json({ id: "request", object: "agent", status: "completed", created_at: 0, data });
      },
    });
    vi.useRealTimers();
    const { container } = mount(<AgentAvatar agent="a/b" client={likeness} />);
    expect(container.textContent).toBe("AB");
    await eventually(() => sources(container).at(-1), "https://faces.test/calm.png");
    expect(paths.sort()).toEqual(["/api/v1/agents/a%2Fb", "/api/v1/agents/a%2Fb/emotions"]);
    expect(imagesIn(container)[0]?.alt).toBe("A wise owl.");
  });
});

test("useEmotionCycle shows the next emotion on demand, and begins the interval again", async () => {
  const { container } = mount(<Detail />);
  const button = container.querySelector("button");
  const after = async (milliseconds: number) => {
    await act(() => vi.advanceTimersByTimeAsync(milliseconds));
    return button?.textContent;
  };
  expect(await after(20 * second)).toBe("calm");
  act(() => button?.click());
  expect(await after(0)).toBe("curious");
  expect(await after(30 * second - 1)).toBe("curious");
  expect(await after(1)).toBe("happy");
  act(() => motion.change(true));
  act(() => button?.click());
  expect(await after(hour)).toBe("calm");
});

describe("the state of an agent", () => {
  const shown = async (props: AgentAvatarProps) => {
    const { container } = mount(<AgentAvatar agent={agentNamed("reader")} emotions={emotions} {...props} />);
    return wait(container, hour);
  };

  test("has the picture of an emotion if there is no drawing with states", async () => {
    expect(await shown({ state: "listening" })).toBe("/curious.webp");
    expect(await shown({ state: "happy" })).toBe("/happy.webp");
    expect(await shown({ state: "idle" })).toBe("https://faces.test/cover.png");
    expect(await shown({ state: "speaking" })).toBe("https://faces.test/cover.png");
    expect(await shown({ state: "thinking" })).toBe("https://faces.test/cover.png");
    const thoughtful = [{ emotion: "thoughtful", url: "/thoughtful.webp" }] as const;
    expect(await shown({ state: "thinking", emotions: thoughtful })).toBe("/thoughtful.webp");
  });

  test("has that picture too if the drawing cannot be loaded", async () => {
    vi.stubGlobal("fetch", async () => new Response("gone", { status: 404 }));
    expect(await shown({ state: "happy", presence: "/reader.svg" })).toBe("/happy.webp");
  });
});

function agentNamed(name: string) {
  const urls = {
    imageUrl: "https://faces.test/cover.png",
    thumbnailUrl: "https://faces.test/cover-256.webp",
  };
  return {
    object: "agent" as const,
    id: "agent_1",
    name,
    avatarId: "avatar_1",
    picture: { kind: "custom", url: "/needs-key", version: "1", alt: "A wise owl.", ...urls },
    createdAt: 0,
    updatedAt: 0,
  };
}

/** A picture as the API sends it. */
function pictureOnWire(name: string) {
  const url = `https://faces.test/${name}.png`;
  return { url: "/needs-key", version: "1", image_url: url, thumbnail_url: url, alt: "A wise owl." };
}
