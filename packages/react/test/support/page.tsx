import { StrictMode } from "react";
import { AgentAvatar, Avatar, AvatarPicker, AvatarStack, LikenessProvider } from "../../src/index.ts";

const emotions = [
  { emotion: "happy", url: "/happy.webp" },
  { emotion: "calm", url: "/calm.webp" },
] as const;

/** A page with every component. */
export const page = (
  <StrictMode>
    <LikenessProvider baseUrl="https://faces.test">
      <Avatar src="/ada.png" name="Ada Lovelace" ring />
      <Avatar prompt="a chef" seed={7} />
      <Avatar avatar={null} name="Grace Hopper" shape="rounded" />
      <Avatar avatar="avatar_1" name="Alan" />
      <AgentAvatar name="Reader" emotions={emotions} />
      <AgentAvatar name="Writer" state="thinking" presence="<svg xmlns='http://www.w3.org/2000/svg'/>" />
      <AvatarStack max={1}>
        <Avatar name="Bob" />
        <Avatar name="Cleo" />
      </AvatarStack>
      <AvatarPicker aria-label="Your avatar" prompt="a chef" seeds={[1, 2]} defaultValue={2} />
    </LikenessProvider>
  </StrictMode>
);
