import type { Expression } from "../../brief/values/poses.ts";

/** Eyes of Notionists by name, or arcs. */
type InkEyes = "open" | "wide" | "half" | "laughing" | "closed";

/** The facial features of an expression, from Notionists. */
export interface InkFace {
  readonly eyes: InkEyes;
  readonly brows: string;
  readonly mouth: string;
  /** How far the eyes move, in the units of Notionists. */
  readonly gaze?: readonly [number, number];
}

export const inkFaces: { readonly [expression in Expression]: InkFace } = {
  neutral: { eyes: "open", brows: "12", mouth: "22" },
  happy: { eyes: "open", brows: "12", mouth: "14" },
  thoughtful: { eyes: "open", brows: "10", mouth: "04", gaze: [10, -16] },
  surprised: { eyes: "wide", brows: "01", mouth: "29" },
  determined: { eyes: "open", brows: "07", mouth: "21" },
  calm: { eyes: "closed", brows: "12", mouth: "22" },
  amused: { eyes: "laughing", brows: "12", mouth: "25" },
  curious: { eyes: "open", brows: "10", mouth: "13", gaze: [12, -2] },
  confident: { eyes: "open", brows: "05", mouth: "23" },
  sad: { eyes: "open", brows: "13", mouth: "19", gaze: [-4, 10] },
  angry: { eyes: "open", brows: "angry", mouth: "26" },
  excited: { eyes: "wide", brows: "01", mouth: "25" },
  focused: { eyes: "half", brows: "09", mouth: "21" },
  skeptical: { eyes: "half", brows: "10", mouth: "24" },
};

/** Features that Notionists does not have, in its units. */
export const ownFeatures = {
  laughing: stroke("M812 786q28 -46 60 -4M1014 782q24 -44 56 -2", 20),
  closed: stroke("M810 766q30 38 62 4M1014 768q28 36 58 0", 19),
  angry: stroke("M796 676C826 680 848 692 872 712M1086 680C1062 684 1046 694 1028 712", 22),
  tear: '<path d="M1062 824C1080 850 1086 866 1084 878C1080 902 1046 902 1042 878C1040 866 1048 850 1062 824Z" fill="#ffffff" stroke="#000000" stroke-width="12"/>',
} as const;

function stroke(d: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="#000000" stroke-width="${width}" stroke-linecap="round"/>`;
}
