// @vitest-environment jsdom
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";
import { drawInitials } from "@likeness/illustrator";
import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import { Avatar, AvatarPicker, AvatarStack, LikenessProvider } from "../src/index.ts";
import { endLoading, expectNoConsoleErrors, fakeMotion, imagesIn, mount } from "./support/dom.ts";

expectNoConsoleErrors();

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;

describe("Avatar", () => {
  test("an image by its address has its size before it is loaded", () => {
    const { container } = mount(<Avatar src="/ada.png" alt="Ada" size={64} ring="#ff0000" shape="square" />);
    const [image] = imagesIn(container);
    expect(image?.getAttribute("src")).toBe("/ada.png");
    expect(image?.alt).toBe("Ada");
    expect([image?.width, image?.height, image?.getAttribute("loading")]).toEqual([64, 64, "lazy"]);
    const frame = container.querySelector("span");
    expect([frame?.style.width, frame?.style.height, frame?.style.borderRadius]).toEqual([
      "64px",
      "64px",
      "0px",
    ]);
    expect(frame?.style.boxShadow).toContain("rgb(255, 0, 0)");
  });

  test("initials are shown until the image is loaded", () => {
    const { container } = mount(<Avatar src="/ada.png" name="Ada Lovelace" />);
    expect(container.textContent).toBe("AL");
    expect(container.querySelector("span")?.dataset["status"]).toBe("loading");
    fakeMotion();
    endLoading(imagesIn(container)[0]);
    expect(container.textContent).toBe("");
    expect(container.querySelector("span")?.dataset["status"]).toBe("loaded");
  });

  test("initials are shown instead of an image that cannot be loaded, with its name and alternative text", () => {
    const onError = vi.fn();
    const { container } = mount(
      <Avatar src="/ada.png" name="Ada Lovelace" alt="Ada at work" onError={onError} />,
    );
    endLoading(imagesIn(container)[0], "error");
    expect(imagesIn(container)).toEqual([]);
    expect(container.textContent).toBe("AL");
    const frame = container.querySelector('[role="img"]');
    expect(frame?.getAttribute("aria-label")).toBe("Ada at work");
    expect(onError).toHaveBeenCalledOnce();
  });

  test("another image is tried after one that could not be loaded", () => {
    const { container, update } = mount(<Avatar src="/old.png" name="Ada" />);
    endLoading(imagesIn(container)[0], "error");
    update(<Avatar src="/new.png" name="Ada" />);
    expect(imagesIn(container).map((image) => image.getAttribute("src"))).toEqual(["/new.png"]);
  });

  test("a new image of the same person covers the old one when it is loaded", () => {
    fakeMotion();
    const { container, update } = mount(<Avatar src="/1.png" name="Ada" />);
    endLoading(imagesIn(container)[0]);
    update(<Avatar src="/2.png" name="Ada" />);
    expect(imagesIn(container).map(({ alt }) => alt)).toEqual(["", "Ada"]);
    endLoading(imagesIn(container)[1]);
    expect(imagesIn(container).map((image) => image.getAttribute("src"))).toEqual(["/2.png"]);
  });

  test("an image of another person does not stay while the new one is loaded", () => {
    fakeMotion();
    const { container, update } = mount(<Avatar src="/ada.png" name="Ada" />);
    endLoading(imagesIn(container)[0]);
    update(<Avatar src="/bob.png" name="Bob" />);
    expect(imagesIn(container).map((image) => image.getAttribute("src"))).toEqual(["/bob.png"]);
    expect(container.textContent).toBe("B");
    update(<Avatar src={null} name="Bob" />);
    expect(imagesIn(container)).toEqual([]);
  });

  test("initials have the letters and the colour that the API draws", async () => {
    for (const name of [
      "Ada Lovelace",
      "grace hopper",
      "Émile Zola",
      "jean-luc@enterprise.org",
      "Юрий Гагарин",
      "x",
    ]) {
      const drawn = await drawInitials(name, { size: 16, format: "svg" });
      const { container, unmount } = mount(<Avatar name={name} />);
      expect(container.textContent).toBe(drawn?.initials);
      expect(drawn?.svg).toContain(`fill="${container.querySelector("path")?.getAttribute("fill")}"`);
      unmount();
    }
  });

  test("a name in another script has its first letters as initials, and a name without letters has none", () => {
    expect(mount(<Avatar name="山田 太郎" />).container.textContent).toBe("山太");
    expect(mount(<Avatar name="…" />).container.textContent).toBe("");
  });

  test("a prompt, a code and a name are drawn by the API at both densities", () => {
    const addresses = (node: React.ReactNode) => {
      const { container } = mount(<LikenessProvider baseUrl="https://faces.test/">{node}</LikenessProvider>);
      return imagesIn(container).map(({ src, srcset, alt }) => ({ src, srcset, alt }));
    };
    const draw = "https://faces.test/api/v1/draw";
    expect(
      addresses(<Avatar prompt="a chef & a cat" seed={7} artStyle="pixel" emotion="happy" size={32} />),
    ).toEqual([
      {
        src: `${draw}?size=32&prompt=a%20chef%20%26%20a%20cat&seed=7&style=pixel&emotion=happy&framing=headshot&format=webp`,
        srcset: expect.stringMatching(/size=32&.* 1x,.*size=64&.* 2x/),
        alt: "a chef & a cat",
      },
    ]);
    expect(addresses(<Avatar code="face1abc" name="Ada" />)[0]?.src).toBe(
      `${draw}?size=48&code=face1abc&framing=headshot&format=webp`,
    );
    expect(addresses(<Avatar name="Ada" />)).toMatchObject([
      { src: `${draw}?size=48&name=Ada&framing=headshot&format=webp`, alt: "Ada" },
    ]);
    const own = <Avatar name="Ada" baseUrl="https://other.test/likeness/api/v1" />;
    expect(addresses(own)[0]?.src).toBe(
      "https://other.test/likeness/api/v1/draw?size=48&name=Ada&framing=headshot&format=webp",
    );
  });

  test("the addresses of drawings are accepted by the engine", async () => {
    await using engine = createEngine({ publicDraw: true });
    const { container } = mount(
      <Avatar prompt="a chef" seed={7} artStyle="flat" emotion="happy" size={20} baseUrl={engine.url} />,
    );
    const response = await engine.fetch(new Request(imagesIn(container)[0]?.src ?? ""));
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  test("a completed job and a saved avatar have the alternative text of the picture and a thumbnail", async () => {
    await using engine = createEngine({ publicUrl: "https://faces.test" });
    const likeness = new Likeness({ engine });
    const params = { prompt: "a wise owl with round glasses", output: { resolution: "512" } } as const;
    const job = await likeness.avatars.generateAndWait(params);
    const saved = await likeness.avatars.save({ jobId: job.id, label: "Reader" });
    for (const node of [
      <Avatar key="job" job={job} size={96} />,
      <Avatar key="avatar" avatar={saved} size={96} />,
    ]) {
      const [image] = imagesIn(mount(node).container);
      expect(image?.alt).toMatch(/owl with round glasses/);
      expect(image?.src).toContain("/assets/");
      expect(image?.srcset).toMatch(/ 256w,.* 512w$/);
      expect(image?.sizes).toBe("96px");
    }
    const [head] = imagesIn(mount(<Avatar avatar={saved} size={64} />).container);
    expect([head?.src, head?.srcset]).toEqual([saved.images[0]?.headUrl, ""]);
    expect(imagesIn(mount(<Avatar avatar={saved} alt="" />).container)[0]?.alt).toBe("");
    expect(mount(<Avatar avatar={saved} />).container.textContent).toBe("R");
  });

  test("null shows the initials and requests nothing", () => {
    const { container } = mount(<Avatar avatar={null} name="Ada" baseUrl="https://faces.test" />);
    expect(imagesIn(container)).toEqual([]);
    expect(container.textContent).toBe("A");
  });

  test("an avatar without any words is hidden from screen readers", () => {
    expect(
      mount(<Avatar />)
        .container.querySelector("span")
        ?.getAttribute("aria-hidden"),
    ).toBe("true");
  });

  test("hostile texts are shown as text", () => {
    const texts = { name: hostile, alt: hostile, title: hostile };
    for (const node of [
      <Avatar key="1" {...texts} src={hostile} />,
      <Avatar key="2" {...texts} avatar={{ imageUrl: "/a.png", label: hostile, alt: hostile }} />,
      <Avatar key="3" {...texts} prompt={hostile} baseUrl="https://faces.test" />,
      <AvatarPicker key="4" prompt={hostile} seeds={[1]} aria-label={hostile} />,
      <AvatarStack key="5" aria-label={hostile}>
        {hostile}
      </AvatarStack>,
    ]) {
      const { container } = mount(node);
      expect(container.querySelectorAll("script, [onerror]")).toHaveLength(0);
      expect(container.querySelectorAll("img").length).toBeLessThanOrEqual(1);
    }
  });

  test("attributes and styles of the caller are those of the frame", () => {
    const { container } = mount(
      <Avatar name="Ada" className="big" id="ada" data-test="x" style={{ width: "100%" }} />,
    );
    const frame = container.querySelector<HTMLElement>("span#ada.big[data-test=x]");
    expect(frame?.style.width).toBe("100%");
  });
});

describe("AvatarStack", () => {
  test("shows the first avatars with one size and ring, and counts the others", () => {
    const names = ["Ada", "Bob", "Cleo", "Dan", "Eve"];
    const { container } = mount(
      <AvatarStack max={3} size={40} aria-label="Team">
        {names.map((name) => (
          <Avatar key={name} name={name} />
        ))}
      </AvatarStack>,
    );
    const list = container.querySelector("ul");
    expect(list?.getAttribute("aria-label")).toBe("Team");
    expect(Array.from(list?.children ?? [], (item) => item.textContent)).toEqual(["A", "B", "C", "+2"]);
    const frames = Array.from(container.querySelectorAll<HTMLElement>("li > span"));
    expect(frames.map(({ style }) => style.width)).toEqual(["40px", "40px", "40px", "40px"]);
    expect(frames.every(({ style }) => style.boxShadow.includes("Canvas"))).toBe(true);
    expect(Array.from(list?.querySelectorAll("li") ?? [], ({ style }) => style.marginInlineStart)).toEqual([
      "0px",
      "-10px",
      "-10px",
      "-10px",
    ]);
  });

  test("counts avatars that are not there, and shows no count for none", () => {
    const one = <Avatar name="Ada" />;
    expect(mount(<AvatarStack total={12}>{one}</AvatarStack>).container.textContent).toBe("A+11");
    expect(mount(<AvatarStack max={3}>{one}</AvatarStack>).container.textContent).toBe("A");
    expect(mount(<AvatarStack max={3} />).container.textContent).toBe("");
  });
});

describe("AvatarPicker", () => {
  const radios = (container: Element) =>
    Array.from(container.querySelectorAll<HTMLInputElement>("input[type=radio]"));

  test("is a group of radio buttons, each named by its avatar", () => {
    const onChange = vi.fn();
    const { container } = mount(
      <AvatarPicker
        aria-label="Your avatar"
        prompt="a chef"
        seeds={[1, 2, 3]}
        baseUrl="https://faces.test"
        onChange={onChange}
      />,
    );
    expect(container.querySelector("[role=radiogroup]")?.getAttribute("aria-label")).toBe("Your avatar");
    expect(imagesIn(container).map(({ alt }) => alt)).toEqual(["a chef, 1", "a chef, 2", "a chef, 3"]);
    expect(new Set(radios(container).map(({ name }) => name)).size).toBe(1);
    act(() => radios(container)[1]?.click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith(2);
    expect(radios(container).map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  test("a value of the caller decides what is chosen", () => {
    const candidates = [
      { value: "a", src: "/a.png", alt: "Ada" },
      { value: "b", src: "/b.png", alt: "Bob" },
    ];
    const { container, update } = mount(
      <AvatarPicker candidates={candidates} value="a" onChange={() => {}} name="avatar" />,
    );
    act(() => radios(container)[1]?.click());
    expect(radios(container).map(({ checked }) => checked)).toEqual([true, false]);
    update(<AvatarPicker candidates={candidates} value="b" name="avatar" onChange={() => {}} />);
    expect(radios(container).map(({ checked, name }) => [checked, name])).toEqual([
      [false, "avatar"],
      [true, "avatar"],
    ]);
    update(<AvatarPicker candidates={candidates} value={null} disabled onChange={() => {}} />);
    expect(radios(container).map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  test("is a field of a form", () => {
    const { container } = mount(
      <form>
        <AvatarPicker prompt="a chef" seeds={[1, 2]} name="seed" defaultValue={2} />
      </form>,
    );
    expect(new FormData(container.querySelector("form") ?? undefined).get("seed")).toBe("2");
  });
});
