import { luma, mix } from "../../../color/color-math.ts";

/** The tones of hair or cloth of one colour. */
export interface HairTones {
  readonly base: string;
  /** Its darkest shadow: a darker tone of the same hue. */
  readonly deep: string;
  readonly darkStrand: string;
  readonly lightStrand: string;
  /** Behind the head, and above it. */
  readonly behind: string;
  readonly top: string;
  /** The edge of very light hair, which light grounds would hide. */
  readonly edge: string | undefined;
}

export function hairTones(color: string): HairTones {
  const light = luma(color);
  const deep = deepTone(color);
  const behind =
    light > 0.8
      ? mix(color, "#9a9088", 0.26)
      : light < 0.24
        ? mix(color, "#160b0e", 0.26)
        : mix(color, deep, 0.28);
  return {
    base: color,
    deep,
    ...strandTones(color),
    behind,
    top: mix(color, behind, 0.45),
    edge: light > 0.78 ? mix(color, "#8d8378", 0.26) : undefined,
  };
}

export function clothTones(color: string): HairTones {
  const deep = mix(color, "#1d1024", 0.45);
  const behind = mix(color, deep, 0.4);
  return {
    base: color,
    deep,
    darkStrand: mix(color, "#1d1024", 0.22),
    lightStrand: mix(color, "#ffffff", 0.22),
    behind,
    top: behind,
    edge: luma(color) > 0.88 ? mix(color, "#8d8378", 0.26) : undefined,
  };
}

/** Strands on very dark hair are both lighter than it; darker ones would be invisible. */
function strandTones(color: string): Pick<HairTones, "darkStrand" | "lightStrand"> {
  const light = luma(color);
  if (light < 0.24)
    return { darkStrand: mix(color, "#8a7468", 0.2), lightStrand: mix(color, "#a08a7c", 0.38) };
  if (light > 0.8) return { darkStrand: mix(color, "#8d8378", 0.32), lightStrand: "#ffffff" };
  return { darkStrand: mix(color, deepTone(color), 0.27), lightStrand: mix(color, "#fff3d8", 0.3) };
}

/** A third of the colour; warm hair gets a little red. */
function deepTone(color: string): string {
  const [red, blue] = [1, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (red ?? 0) - (blue ?? 0) > 40
    ? mix(mix(color, "#000000", 0.7), "#4a1d12", 0.4)
    : mix(color, "#000000", 0.68);
}
