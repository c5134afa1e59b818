import type { Avatar, Emotion, Job } from "@likeness/client";
import type { Agent } from "@likeness/client/manage";
import {
  type EmotionPicture,
  emotions as emotionNames,
  emotionOfState,
  emotionsWithPictures,
  type PresenceState,
  presenceStates,
} from "./core/agent.ts";
import { startCycle } from "./core/cycle.ts";
import { drawingAt } from "./core/drawing.ts";
import { createFrame } from "./core/element-frame.ts";
import {
  type AgentClient,
  type AgentPictures,
  type AvatarClient,
  followAvatar,
  followJob,
  isPending,
  type JobSource,
  loadAgent,
} from "./core/follow.ts";
import { createFollower } from "./core/follower.ts";
import { type AvatarShape, defaultSize, fillStyle } from "./core/look.ts";
import { type Picture, type Pictured, shownOf } from "./core/picture.ts";
import { animatePresence, loadPresence, mountPresence } from "./core/presence.ts";
import type { VisemeCue } from "./core/visemes.ts";

/** What elements use unless their own attributes and properties say otherwise. */
export interface LikenessAvatarSettings {
  readonly client?: LikenessAvatarProperties["client"];
  /** The URL of an API that draws for anyone, with or without `/api/v1`. */
  readonly baseUrl?: string | undefined;
}

/** The properties of an element: what is no text. They mean the same as for the React components. */
export interface LikenessAvatarProperties {
  avatar?: Pictured | string | null | undefined;
  job?: Job | JobSource | string | null | undefined;
  agent?: Agent | string | null | undefined;
  emotions?: readonly (Emotion | EmotionPicture)[] | undefined;
  visemes?: readonly VisemeCue[] | undefined;
  clock?: (() => number) | undefined;
  client?: (AvatarClient & AgentClient) | undefined;
}

export interface LikenessAvatarElement extends HTMLElement, LikenessAvatarProperties {}

declare global {
  interface HTMLElementTagNameMap {
    "likeness-avatar": LikenessAvatarElement;
  }
}

const attributes: readonly string[] =
  "src srcset avatar job agent code prompt seed name art-style emotion emotions interval paused presence state size shape ring alt loading base-url".split(
    " ",
  );

const properties = ["avatar", "job", "agent", "emotions", "visemes", "clock", "client"] as const;

/** Defines the element `<likeness-avatar>`, unless it is defined already. */
export function defineLikenessAvatar(settings: LikenessAvatarSettings = {}): void {
  if (customElements.get("likeness-avatar")) return;

  // Not outside the function, because servers have no HTMLElement.
  class LikenessAvatar extends HTMLElement {
    static readonly observedAttributes = attributes;
    readonly given: LikenessAvatarProperties = {};
    #mounted: Mounted | undefined;
    #isUpdating = false;

    connectedCallback(): void {
      this.#mounted = mountAvatar(this, this.given, settings);
      // Properties that were set before the element was defined.
      for (const property of properties) {
        const early = Object.getOwnPropertyDescriptor(this, property);
        if (!early) continue;
        Reflect.deleteProperty(this, property);
        Reflect.set(this, property, early.value);
      }
      this.#mounted.update();
    }

    disconnectedCallback(): void {
      this.#mounted?.stop();
      this.#mounted = undefined;
    }

    /** Once for all attributes and properties that are changed together. */
    attributeChangedCallback(): void {
      if (this.#isUpdating) return;
      this.#isUpdating = true;
      queueMicrotask(() => {
        this.#isUpdating = false;
        this.#mounted?.update();
      });
    }
  }

  for (const property of properties) {
    Object.defineProperty(LikenessAvatar.prototype, property, {
      get(this: LikenessAvatar) {
        return this.given[property];
      },
      set(this: LikenessAvatar, value: unknown) {
        Object.assign(this.given, { [property]: value });
        this.attributeChangedCallback();
      },
    });
  }
  customElements.define("likeness-avatar", LikenessAvatar);
}

interface Mounted {
  update(): void;
  stop(): void;
}

/** Shows an avatar in the shadow root of an element, until it is stopped. */
function mountAvatar(
  host: HTMLElement,
  given: LikenessAvatarProperties,
  settings: LikenessAvatarSettings,
): Mounted {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const frame = document.createElement("span");
  root.replaceChildren(frame);
  const fail = (): void => void host.dispatchEvent(new Event("error"));
  const showFrame = createFrame(frame, fail);

  let avatar: Avatar | undefined;
  let job: Job | undefined;
  let pictures: AgentPictures | undefined;
  let svg: string | undefined;
  const setAvatar = createFollower(followAvatar, (value) => (avatar = value), update, fail);
  const setJob = createFollower(followJob, (value) => (job = value?.job), update, fail);
  const setAgent = createFollower(loadAgent, (value) => (pictures = value), update, fail);
  const setPresence = createFollower(loadPresence, (value) => (svg = value), update, fail);

  let cycled = "";
  let cycle: ReturnType<typeof startCycle> | undefined;
  let emotionIndex = -1;
  let overlay: { svg: string; host: HTMLElement } | undefined;
  let spoken: readonly unknown[] = [];
  let stopSpeech: (() => void) | undefined;

  function update(): void {
    const attribute = (name: string): string | undefined => host.getAttribute(name) ?? undefined;
    const number = (name: string): number | undefined =>
      host.hasAttribute(name) ? Number(attribute(name)) : undefined;
    const client = given.client ?? settings.client;
    const baseUrl = attribute("base-url") ?? settings.baseUrl;
    const size = number("size") || defaultSize;
    const src = attribute("src");
    const name = attribute("name");
    const presence = attribute("presence");
    const drawing = {
      code: attribute("code"),
      prompt: attribute("prompt"),
      seed: number("seed"),
      name,
      artStyle: attribute("art-style"),
      emotion: attribute("emotion"),
    };

    const givenAvatar = given.avatar ?? attribute("avatar");
    const givenJob = given.job ?? attribute("job");
    const givenAgent = given.agent ?? attribute("agent");
    const knownAvatar = typeof givenAvatar === "string" ? undefined : givenAvatar;
    const knownAgent = typeof givenAgent === "string" ? undefined : givenAgent;
    const agentName = knownAgent?.name ?? (typeof givenAgent === "string" ? givenAgent : undefined);
    const handle = givenJob && typeof givenJob !== "string" && "updates" in givenJob ? givenJob : undefined;
    const knownJob =
      givenJob && typeof givenJob !== "string" && !("updates" in givenJob) ? givenJob : undefined;
    const jobId =
      knownAvatar && isPending(knownAvatar)
        ? (knownAvatar.jobId ?? undefined)
        : typeof givenJob === "string"
          ? givenJob
          : knownJob && !isPending(knownJob)
            ? undefined
            : givenJob?.id;
    setAvatar(client, typeof givenAvatar === "string" ? givenAvatar : undefined);
    setJob(handle ?? client?.jobs, jobId);
    setAgent(client, knownAgent && given.emotions ? undefined : agentName);
    setPresence(presence, presence);

    const thing = knownAgent ?? pictures?.agent ?? avatar ?? job ?? knownJob ?? knownAvatar;
    const shown = shownOf(thing ?? {}, size);
    const isGiven = givenAgent ?? givenAvatar ?? givenJob;
    const label = name ?? shown.label ?? knownAvatar?.label ?? agentName;
    const base = src
      ? { srcSet: attribute("srcset"), src }
      : isGiven
        ? shown.picture
        : drawingAt(baseUrl, drawing, size);

    const names = attribute("emotions")?.split(/\s+/);
    const named = names && emotionNames.filter((one) => names.includes("all") || names.includes(one));
    const emotions = emotionsWithPictures(
      given.emotions ?? named ?? pictures?.emotions ?? [],
      baseUrl,
      drawing,
      size,
    );
    const state =
      presenceStates.find((one) => one === attribute("state")) ??
      (given.visemes ? "speaking" : presence ? "idle" : undefined);
    const chosen = drawing.emotion ?? emotionOfState(state);
    const isStill = chosen !== undefined || state !== undefined || host.hasAttribute("paused");
    cycleThrough(isStill ? [] : emotions.map(({ picture }) => picture), number("interval") || 30_000);
    const current = chosen
      ? emotions.find((one) => one.emotion === chosen)
      : state
        ? undefined
        : emotions[emotionIndex];

    showPresence(state);
    showFrame({
      picture: current?.picture ?? base,
      label,
      text: attribute("alt") ?? shown.alt ?? label ?? drawing.prompt ?? "",
      size,
      shape: shapes.find((one) => one === attribute("shape")),
      ring: attribute("ring") || host.hasAttribute("ring"),
      loading: attribute("loading") ?? "lazy",
      overlay: overlay?.host,
    });
  }

  function cycleThrough(shown: readonly Picture[], interval: number): void {
    const key = [interval, ...shown.map(({ src }) => src)].join(" ");
    if (key === cycled) return;
    cycled = key;
    cycle?.stop();
    cycle =
      shown.length > 0
        ? startCycle(shown, interval, (index) => {
            emotionIndex = index;
            update();
          })
        : undefined;
  }

  function showPresence(state: PresenceState | undefined): void {
    if (overlay?.svg !== svg) {
      overlay = undefined;
      spoken = [];
      if (svg) {
        overlay = { svg, host: document.createElement("span") };
        Object.assign(overlay.host.style, fillStyle);
        mountPresence(overlay.host, svg);
      }
    }
    const speech = [overlay, state, given.visemes, given.clock];
    if (speech.every((part, i) => part === spoken[i])) return;
    spoken = speech;
    stopSpeech?.();
    stopSpeech = overlay && state && animatePresence(overlay.host, state, given.visemes, given.clock);
  }

  return {
    update,
    stop() {
      for (const set of [setAvatar, setJob, setAgent, setPresence]) set();
      cycle?.stop();
      stopSpeech?.();
    },
  };
}

const shapes: readonly AvatarShape[] = ["circle", "rounded", "square"];
