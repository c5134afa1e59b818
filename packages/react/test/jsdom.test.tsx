// @vitest-environment jsdom
// In the tests of an app, which have jsdom as it is: without matchMedia and Element.animate.
import { expect, test } from "vitest";
import { AgentAvatar, Avatar, AvatarStack } from "../src/index.ts";
import { endLoading, expectNoConsoleErrors, imagesIn, mount } from "./support/dom.ts";

expectNoConsoleErrors();

test("the simulated browser has no media queries", () => {
  expect(globalThis.matchMedia).toBeUndefined();
});

const elements = {
  Avatar: <Avatar src="/ada.png" name="Ada" />,
  AvatarStack: (
    <AvatarStack>
      <Avatar src="/ada.png" name="Ada" />
    </AvatarStack>
  ),
  "AgentAvatar with an emotion": (
    <AgentAvatar prompt="a wise owl" emotion="happy" baseUrl="https://faces.example" />
  ),
  "AgentAvatar with all emotions": <AgentAvatar prompt="a wise owl" baseUrl="https://faces.example" />,
  "AgentAvatar that speaks": (
    <AgentAvatar
      prompt="a wise owl"
      baseUrl="https://faces.example"
      presence="<svg xmlns='http://www.w3.org/2000/svg'/>"
      visemes={[{ at: 0, viseme: "PP" }]}
    />
  ),
};

test.each(Object.entries(elements))("%s is mounted, loaded and unmounted", (_, element) => {
  const { container, unmount } = mount(element);
  for (const image of imagesIn(container)) endLoading(image);
  if (imagesIn(container).length > 0)
    expect(container.querySelector("[data-status]")?.getAttribute("data-status")).toBe("loaded");
  unmount();
});
