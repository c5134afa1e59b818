import { emotions } from "../brief/values/poses.ts";
import { type DrawSvgRequest, drawSvgWith, type SvgDrawing } from "../draw-svg.ts";
import type { Moment } from "../traits/moment.ts";
import { type FaceStack, stackedFace } from "./face-stack.ts";
import { idleCss, idleTimeline } from "./idle.ts";
import { mouthOfViseme, mouthsOfSpeech, visemes } from "./visemes.ts";

/** What an agent is doing, and the emotions. */
export const presenceStates = ["idle", "listening", "thinking", "speaking", ...emotions] as const;

export type PresenceState = (typeof presenceStates)[number];

/**
 * Draws one SVG with all states of an agent. The attribute `data-state` of the root element chooses one: `idle` (the
 * default) blinks, glances and breathes, `listening` nods, `thinking` looks up, `speaking` moves the mouth, and each emotion
 * changes the face. While it speaks, the attribute `data-viseme` shows one viseme in place of made-up speech. A file in an
 * `<img>` is shown in a state by its fragment, as in `agent.svg#thinking`. People who prefer reduced motion see still states.
 *
 * Pixel art has no states: its drawing is that of `drawSvg`.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export function drawPresence(request: DrawSvgRequest): Promise<SvgDrawing> {
  return drawSvgWith(request, presenceStack);
}

/** The faces of states that have one face. Emotions are expressions. */
export const stateMoments: { readonly [state in Exclude<PresenceState, "idle" | "speaking">]: Moment } = {
  listening: { gaze: [0, 0], mouth: "rest" },
  thinking: { expression: "thoughtful" },
  happy: { expression: "happy" },
  thoughtful: { expression: "thoughtful" },
  surprised: { expression: "surprised" },
  determined: { expression: "determined" },
  calm: { expression: "calm" },
  amused: { expression: "amused" },
  curious: { expression: "curious" },
  confident: { expression: "confident" },
};

const expressiveStates = presenceStates.filter((state) => state !== "idle" && state !== "speaking");

/** Speech without cues: mouths in an order that does not look regular, 110 milliseconds each. */
const babble = [
  "small",
  "open",
  "pressed",
  "wide",
  "small",
  "round",
  "teeth",
  "rest",
  "open",
  "pucker",
  "small",
  "rest",
];

function presenceStack(seed: number, name: string): FaceStack {
  const idle = idleTimeline(seed);
  const states = expressiveStates.flatMap((state) => [
    stateMoments[state],
    { ...stateMoments[state], closesEyes: true },
  ]);
  const mouths = mouthsOfSpeech.map((mouth): Moment => ({ mouth }));
  const inState = (state: PresenceState, content: string): string =>
    `<g class="${name}-s ${name}-${state}"${state === "idle" ? "" : ' display="none"'}>${content}</g>`;
  return {
    moments: [...idle.moments, ...states, ...mouths],
    bodyClass: `${name}-b`,
    targets: presenceStates.map((state) => `<g id="${state}"/>`).join(""),
    arrange(faces) {
      const own = 1 + idle.moments.length;
      const idleFaces = faces.slice(0, own).map((face, i) => stackedFace(face, `${name}-${i}`, i > 0));
      const speaking = mouthsOfSpeech.map((mouth, i) =>
        stackedFace(faces[own + states.length + i] ?? "", `${name}-v ${name}-v-${mouth}`, mouth !== "rest"),
      );
      return (
        inState("idle", idleFaces.join("")) +
        expressiveStates
          .map((state, i) => {
            const [open = "", closed = ""] = faces.slice(own + 2 * i, own + 2 * i + 2);
            return inState(
              state,
              stackedFace(open, `${name}-o`, false) + stackedFace(closed, `${name}-c`, true),
            );
          })
          .join("") +
        inState("speaking", speaking.join(""))
      );
    },
    css: idleCss(idle, name) + presenceCss(name),
  };
}

function presenceCss(n: string): string {
  const selectors = (state: PresenceState): [attribute: string, fragment: string] => [
    `svg[data-state="${state}"]`,
    `svg:not([data-state]):has(#${state}:target)`,
  ];
  const show = (state: PresenceState): string =>
    selectors(state)
      .map(
        (root) => `${root} .${n}-${state}{display:inline}${root} .${n}-s:not(.${n}-${state}){display:none}`,
      )
      .join("");
  const step = 100 / babble.length;
  const mouth = (name: string): string => {
    const steps = babble.map(
      (shown, i) => `${round(i * step)}%{visibility:${shown === name ? "visible" : "hidden"}}`,
    );
    return `@keyframes ${n}-v-${name}{${steps.join("")}}.${n}-v-${name}{animation-name:${n}-v-${name}}`;
  };
  const viseme = visemes
    .map((name) => `svg[data-viseme="${name}"] .${n}-v-${mouthOfViseme[name]}{visibility:visible}`)
    .join("");
  return (
    presenceStates.map(show).join("") +
    "@media (prefers-reduced-motion:no-preference){" +
    `.${n}-o{animation:${n}-o 4900ms step-end infinite}.${n}-c{animation:${n}-c 4900ms step-end infinite}` +
    `.${n}-v{animation:${babble.length * 110}ms step-end infinite}` +
    mouthsOfSpeech.map(mouth).join("") +
    `${selectors("listening").map((root) => `${root} .${n}-b`)}{animation:${n}-n 3600ms ease-in-out infinite}}` +
    `@keyframes ${n}-o{0%,63%{visibility:visible}60%{visibility:hidden}}` +
    `@keyframes ${n}-c{0%,63%{visibility:hidden}60%{visibility:visible}}` +
    `@keyframes ${n}-n{0%,70%,100%{transform:none}78%,92%{transform:scale(1,.985)}85%{transform:none}}` +
    `svg[data-viseme] .${n}-v{animation:none;visibility:hidden}${viseme}`
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
