import type { Lighting } from "../brief/values/surroundings.ts";
import { mix } from "../color/color-math.ts";

/** How a kind of lighting affects sky, objects, lamps and the character. */
export interface Light {
  readonly sky: readonly [string, string];
  /** Multiplied over all colours, weighted by `tintStrength`. */
  readonly tint: string;
  readonly tintStrength: number;
  /** The colour of distant objects. */
  readonly haze: string;
  /** Whether lamps and windows are lit, and in which colours. */
  readonly lamps: boolean;
  readonly glow: readonly [string, string];
  readonly celestialBody: "sun" | "low-sun" | "moon" | "stars" | "none";
  /**
   * The light on the character: the strength of the tint, and the colours of directional light on the left and right.
   */
  readonly characterTint: number;
  readonly sideLights?: readonly [SideLight, SideLight];
  /** Lightens a dark background behind dark hair or skin. */
  readonly lightenColor: string;
  /** Darkens a light background behind light hair or skin. */
  readonly darkenColor: string;
  /** Neon tubes on the walls of rooms. */
  readonly neonTubes?: boolean;
}

/** A colour of directional light and its strength. */
export type SideLight = readonly [color: string, strength: number];

const warmLamp = ["#ffd98c", "#ffe9bd"] as const;

/** The light if none is stated. */
export const neutralLight: Light = {
  sky: ["#8fcbf0", "#e6f3f8"],
  tint: "#ffffff",
  tintStrength: 0,
  haze: "#dcebf4",
  lamps: false,
  glow: warmLamp,
  celestialBody: "none",
  characterTint: 0,
  lightenColor: "#ffffff",
  darkenColor: "#2b3a55",
};

export const lights: { readonly [lighting in Lighting]: Light } = {
  day: {
    ...neutralLight,
    sky: ["#6fbdf2", "#dff2fb"],
    tint: "#fffdf0",
    tintStrength: 1,
    darkenColor: "#1f6fc0",
    celestialBody: "sun",
    characterTint: 0.6,
  },
  night: {
    sky: ["#0f1638", "#3c4a80"],
    tint: "#6472b4",
    tintStrength: 0.82,
    haze: "#2c3768",
    lamps: true,
    glow: warmLamp,
    celestialBody: "moon",
    darkenColor: "#080d26",
    lightenColor: "#8fa6f2",
    characterTint: 0.24,
    sideLights: [
      ["#a9bdff", 0.2],
      ["#10163a", 0.1],
    ],
  },
  sunset: {
    sky: ["#d9627c", "#fdc97c"],
    tint: "#ffb98e",
    tintStrength: 0.72,
    haze: "#f6a878",
    lamps: false,
    glow: warmLamp,
    celestialBody: "low-sun",
    darkenColor: "#8a2f78",
    lightenColor: "#ffe9d0",
    characterTint: 0.3,
    sideLights: [
      ["#ffd27a", 0.3],
      ["#7a2c58", 0.16],
    ],
  },
  neon: {
    sky: ["#190d3f", "#6a2585"],
    tint: "#7d62cf",
    tintStrength: 0.84,
    haze: "#4b1f73",
    lamps: true,
    glow: ["#ff4fb8", "#3fe0f7"],
    celestialBody: "stars",
    darkenColor: "#10062c",
    lightenColor: "#c05fe0",
    neonTubes: true,
    characterTint: 0.16,
    sideLights: [
      ["#ff3fae", 0.42],
      ["#2fc9f2", 0.42],
    ],
  },
  warm: {
    sky: ["#f3c489", "#fdedcf"],
    tint: "#ffd9a6",
    tintStrength: 0.8,
    haze: "#fbe2b8",
    lamps: true,
    glow: ["#ffe3a0", "#fff3cf"],
    celestialBody: "none",
    darkenColor: "#c8643a",
    lightenColor: "#fff6e4",
    characterTint: 0.4,
  },
  cool: {
    sky: ["#86b3da", "#dbe9f6"],
    tint: "#bfd8f5",
    tintStrength: 0.8,
    haze: "#c9dcef",
    lamps: false,
    glow: ["#dff0ff", "#ffffff"],
    celestialBody: "none",
    darkenColor: "#2f5fa0",
    lightenColor: "#ffffff",
    characterTint: 0.36,
  },
  studio: {
    sky: ["#bfc6d0", "#f1f2f4"],
    tint: "#e9eaf0",
    tintStrength: 0.9,
    haze: "#e3e5ea",
    lamps: true,
    glow: ["#ffffff", "#ffffff"],
    celestialBody: "none",
    darkenColor: "#4d5666",
    lightenColor: "#ffffff",
    characterTint: 0,
  },
  cinematic: {
    sky: ["#123240", "#d38a52"],
    tint: "#6f9aa2",
    tintStrength: 0.8,
    haze: "#3f5f66",
    lamps: true,
    glow: ["#ffb066", "#ffd9a3"],
    celestialBody: "none",
    darkenColor: "#0c2530",
    lightenColor: "#a9c8c6",
    characterTint: 0.1,
    sideLights: [
      ["#ffa552", 0.26],
      ["#0d3a4a", 0.24],
    ],
  },
};

/** Applies the light's tint to a colour, weighted by `weight`. */
export function applyTint({ tint, tintStrength: share }: Light, color: string, weight = 1): string {
  return mix(color, multiplyColors(color, tint), share * weight);
}

/** Multiplies two colours. */
export function multiplyColors(a: string, b: string): string {
  const at = (hex: string, i: number): number => Number.parseInt(hex.slice(i, i + 2), 16);
  return `#${[1, 3, 5]
    .map((i) =>
      Math.round((at(a, i) * at(b, i)) / 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
