import { createElement, StrictMode, useState } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { defineLikenessAvatar } from "../../src/element.ts";
import { AgentAvatar, Avatar, AvatarPicker, AvatarStack, LikenessProvider } from "../../src/index.ts";
import { serverPage } from "./server-page.tsx";

declare global {
  interface Window {
    /** The SVG of a presence, which the test draws. */
    presence: string;
    speechTime: number;
    /** The sum of all layout shifts. */
    layoutShift: number;
  }
}

const states = ["idle", "thinking"] as const;
const people = ["Ada Lovelace", "Grace Hopper", "Alan Turing", "山田 太郎", "Юрий Гагарин"];
const cues = [
  { at: 0, viseme: "PP" },
  { at: 100, viseme: "aa" },
  { at: 200, viseme: "sil" },
] as const;
const { presence } = window;
const clock = () => window.speechTime;
const pending = { id: "1", status: "pending", label: "Pending One", jobId: null };

function Gallery() {
  const [emotion, setEmotion] = useState<"happy" | "surprised">("happy");
  return (
    <LikenessProvider baseUrl={location.origin}>
      <h1>Avatars</h1>
      <Row title="Sizes, shapes and rings">
        {[48, 112].map((size) => (
          <Avatar key={size} prompt="a chef with glasses" seed={7} size={size} ring={size > 32} />
        ))}
        <Avatar prompt="a chef with glasses" seed={7} size={96} shape="rounded" />
        <Avatar prompt="a chef with glasses" seed={7} size={96} shape="square" ring="#0b6e3e" />
      </Row>
      <Row title="Initials: no picture, one that fails, one that is pending">
        {people.map((name) => (
          <Avatar key={name} name={name} src={null} />
        ))}
        <Avatar id="failing" name="Mary Shelley" src="/missing.png" size={96} ring />
        <Avatar avatar={pending} size={96} shape="rounded" />
        <Avatar src={null} />
      </Row>
      <Row title="Robots by name, and other styles">
        <Avatar id="robot" name="Reader" size={64} />
        <Avatar prompt="an owl" artStyle="pixel" size={96} shape="square" />
        <Avatar prompt="an owl" artStyle="comic" emotion="surprised" size={96} />
      </Row>
      <Row title="Agents: emotions, and each state">
        <AgentAvatar id="cycling" prompt="an owl" seed={3} size={112} ring />
        <AgentAvatar id="chosen" prompt="an owl" seed={3} size={112} emotion={emotion} />
        <button type="button" onClick={() => setEmotion("surprised")}>
          Surprise
        </button>
      </Row>
      <Row title="States of one drawing">
        {states.map((state) => (
          <AgentAvatar
            key={state}
            id={state}
            name={`Owl ${state}`}
            size={112}
            state={state}
            presence={presence}
          />
        ))}
        <AgentAvatar id="speech" name="Speaker" size={112} presence={presence} visemes={cues} clock={clock} />
      </Row>
      <Row title="Stacks">
        <AvatarStack max={3} size={40} aria-label="Team">
          {people.map((name) => (
            <Avatar key={name} src="/api/v1/draw?name=Reader&size=96" name={name} />
          ))}
        </AvatarStack>
        <AvatarStack max={2} total={1200} size={64} shape="rounded" aria-label="Members">
          {people.map((name) => (
            <Avatar key={name} name={name} src={null} />
          ))}
        </AvatarStack>
      </Row>
      <Row title="Picker">
        <AvatarPicker aria-label="Your avatar" prompt="a chef" seeds={[1, 2, 3]} defaultValue={2} />
        <AvatarPicker
          aria-label="Not now"
          prompt="a chef"
          seeds={[1, 2]}
          defaultValue={1}
          disabled
          shape="circle"
        />
      </Row>
      <Row title="Elements">
        {createElement("likeness-avatar", {
          name: "Ada Lovelace",
          size: 64,
          ring: "",
          "base-url": location.origin,
        })}
        {createElement("likeness-avatar", { name: "Ada Lovelace", size: 64, shape: "rounded" })}
        {createElement("likeness-avatar", {
          id: "element",
          name: "Owl",
          size: 112,
          state: "thinking",
          presence,
        })}
      </Row>
    </LikenessProvider>
  );
}

function Row({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="row">{children}</div>
    </section>
  );
}

window.layoutShift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.layoutShift += Number(Reflect.get(entry, "value"));
}).observe({ type: "layout-shift", buffered: true });

const root = document.querySelector("#root");
if (root?.hasChildNodes()) hydrateRoot(root, serverPage);
else if (root) {
  defineLikenessAvatar();
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
