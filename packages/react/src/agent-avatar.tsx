"use client";

import type { Emotion } from "@likeness/client";
import type { Agent } from "@likeness/client/manage";
import { type ReactElement, useEffect } from "react";
import {
  emotions as allEmotions,
  type EmotionPicture,
  emotionOfState,
  emotionsWithPictures,
  type PresenceState,
} from "./core/agent.ts";
import type { Drawing } from "./core/drawing.ts";
import { type AgentClient, loadAgent } from "./core/follow.ts";
import { defaultSize } from "./core/look.ts";
import { shownOf } from "./core/picture.ts";
import { loadPresence } from "./core/presence.ts";
import type { VisemeCue } from "./core/visemes.ts";
import { Frame, type FrameProps } from "./frame.tsx";
import { Presence } from "./presence.tsx";
import { useSettings } from "./provider.tsx";
import { useEmotionCycle } from "./use-emotion-cycle.ts";
import { useFollow } from "./use-follow.ts";

/** An agent by its name or as the API returned it, or a drawing of `code`, `prompt` or `name`. */
export interface AgentAvatarProps extends FrameProps, Omit<Drawing, "emotion"> {
  /** Its picture and its emotions are loaded if it is a name, or if `emotions` is left out. */
  readonly agent?: Agent | string | null | undefined;
  /** The emotions to show in turn; an empty list for none. Default: those of the agent, or all eight of a drawing. */
  readonly emotions?: readonly (Emotion | EmotionPicture)[] | undefined;
  /** Shows this emotion instead of one after the other. */
  readonly emotion?: Emotion | undefined;
  /** How long an emotion is shown, in milliseconds. Default 30,000. */
  readonly interval?: number | undefined;
  readonly isPaused?: boolean | undefined;
  /** Called with each emotion that is shown. */
  readonly onEmotion?: ((emotion: Emotion) => void) | undefined;
  /** What the agent does. Default: `speaking` with `visemes`, else `idle` with `presence`, else the emotions in turn. */
  readonly state?: PresenceState | undefined;
  /** The SVG with all states, or its URL. Without it states are shown as pictures of emotions. */
  readonly presence?: string | undefined;
  /** What the mouth does while the agent speaks. Another list starts from the beginning. */
  readonly visemes?: readonly VisemeCue[] | undefined;
  /** The time of the speech in milliseconds, such as `() => audio.currentTime * 1000`. Default: since the list was given. */
  readonly clock?: (() => number) | undefined;
  /** Default: that of the provider. */
  readonly client?: AgentClient | undefined;
}

/** The avatar of an agent, which changes its expression from time to time and shows what the agent does. */
export function AgentAvatar({
  agent: given,
  emotions: listed,
  emotion,
  interval,
  isPaused,
  onEmotion,
  presence,
  visemes,
  clock,
  state = visemes ? "speaking" : presence ? "idle" : undefined,
  client,
  ...frame
}: AgentAvatarProps): ReactElement {
  const settings = useSettings();
  const { size = defaultSize, baseUrl = settings.baseUrl } = frame;
  const [agentName, known] = typeof given === "string" ? [given] : [given?.name, given];
  const [{ value: loaded }] = useFollow(
    client ?? settings.client,
    known && listed ? undefined : agentName,
    loadAgent,
  );
  const [{ value: svg }] = useFollow(presence, presence, loadPresence);

  const agent = known ?? loaded?.agent;
  const list = listed ?? loaded?.emotions ?? (given === undefined ? allEmotions : []);
  const emotions = emotionsWithPictures(list, baseUrl, frame, size);
  const chosen = emotion ?? emotionOfState(state);
  const { index } = useEmotionCycle(
    emotions.map(({ picture }) => picture),
    { interval, isPaused: isPaused || (chosen ?? state) !== undefined },
  );
  const current = emotions.find((one, i) => (chosen ? one.emotion === chosen : !state && i === index));
  const currentEmotion = current?.emotion;
  useEffect(() => {
    if (currentEmotion) onEmotion?.(currentEmotion);
  }, [currentEmotion, onEmotion]);

  const words = shownOf(agent ?? {}, size);
  const picture = current?.picture ?? words.picture;
  return (
    <Frame
      data-state={state}
      data-emotion={currentEmotion}
      {...frame}
      shown={
        picture || given !== undefined ? { ...words, picture, label: words.label ?? agentName } : undefined
      }
      overlay={svg && state && <Presence svg={svg} state={state} visemes={visemes} clock={clock} />}
    />
  );
}
