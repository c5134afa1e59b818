import type { Accessory, Hold } from "../../brief/values/things.ts";
import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { ArmPose } from "../body/arm-pose.ts";
import type { Point } from "../body/limbs.ts";
import { circle, ellipse, fillPath, limb, line, type Pen, shape } from "../pen.ts";
import { cameraBody, hangingCamera, laptop, mug, openBook } from "./basics.ts";
import type { HoldDrawing } from "./hold-drawing.ts";

const point = (x: number, y: number): Point => ({ x, y });

/** An arm that ends in a closed hand over what it holds. */
function arm(elbow: Point, wrist: Point, more: Partial<ArmPose> = {}): ArmPose {
  return { elbow, wrist, hand: "none", inFront: true, overHead: true, ...more };
}

const low = arm(point(236, 344), point(212, 290));
const toMouth = arm(point(250, 322), point(196, 222));
const aroundMiddle = arm(point(238, 352), point(180, 318));
const above = arm(point(266, 214), point(262, 132), { inFront: false });
const atSides = arm(point(232, 348), point(204, 352), { overHead: false });

/** How any thing is held. */
const holds: { readonly [hold in Hold]: HoldDrawing } = {
  hand: { right: low },
  raised: { right: above, at: [260, 116, 4], top: -50, half: 318 - 140, bottom: 310 },
  mouth: { right: toMouth, at: [196, 212, -22, 0.8] },
  ear: { right: arm(point(256, 312), point(216, 190)), at: [206, 172, -4, 0.8] },
  eye: { right: arm(point(252, 308), point(196, 152)), at: [190, 136, -30, 0.8], half: 270 - 140 },
  "on-shoulder": {
    right: arm(point(236, 352), point(192, 308)),
    at: [184, 294, 8],
    half: 290 - 140,
    bottom: 340,
  },
  "both-hands": {
    arms: "both",
    right: aroundMiddle,
    at: [150, 338, 0, 1.15],
    hands: [
      [184, 306, -8],
      [96, 306, 8],
    ],
    bottom: 372,
  },
  "under-arm": {
    right: arm(point(248, 344), point(196, 376), { hand: "relaxed", angle: -62, size: 0.8, overHead: false }),
    at: [190, 372, -10],
    hands: [],
    layer: "body",
    bottom: 414,
    half: 290 - 140,
  },
  lap: {
    arms: "both",
    right: arm(point(236, 360), point(186, 398), { overHead: false }),
    at: [150, 430, 0, 1.2],
    hands: [
      [184, 392, -8],
      [96, 392, 8],
    ],
    bottom: 452,
  },
  table: { arms: "none", at: [218, 366, 0, 1.25], layer: "table", bottom: 414 },
  reading: {
    arms: "both",
    right: atSides,
    at: [150, 366, 0, 1.5],
    hands: [
      [212, 344, -6],
      [68, 344, 6],
    ],
    bottom: 396,
    half: 262 - 140,
  },
  playing: {
    arms: "both",
    right: aroundMiddle,
    at: [150, 338, 0, 1.2],
    hands: [
      [184, 306, -8],
      [96, 306, 8],
    ],
    bottom: 372,
  },
  "on-back": { arms: "none", at: [228, 190, 206], layer: "behind", half: 284 - 140, top: 20 },
  "over-arm": { right: low },
  "around-waist": { arms: "none" },
  "on-head": { arms: "none", at: [140, 60] },
  "around-neck": { arms: "none", at: [206, 330], layer: "body", bottom: 330 },
  hanging: { arms: "none", at: [292, 180], layer: "behind", half: 340 - 140 },
  "on-belt": { arms: "none", at: [196, 470, 0, 0.62], layer: "body", bottom: 480 },
  juggled: {
    arms: "both",
    right: arm(point(246, 340), point(228, 286)),
    left: arm(point(246, 334), point(230, 270)),
    at: [228, 272, 0, 0.7],
    hands: [
      [228, 280],
      [50, 264],
    ],
    top: -76,
    half: 290 - 140,
    bottom: 330,
  },
};

/** How certain things are held, where the general way does not fit them. */
const special: { readonly [thing in Accessory]?: { readonly [hold in Hold]?: HoldDrawing } } = {
  coffee: {
    mouth: { right: arm(point(250, 320), point(194, 226)), at: [178, 222, -26, 0.86] },
    "both-hands": {
      arms: "both",
      right: aroundMiddle,
      draw: mug,
      hands: [
        [180, 300, -6],
        [100, 300, 6],
      ],
      bottom: 366,
    },
  },
  phone: {
    ear: {
      right: arm(point(256, 312), point(222, 176)),
      draw: phoneAtEar,
      hands: [[224, 160, -8]],
      half: 280 - 140,
    },
  },
  // Somebody may look out from behind it.
  "book-stack": { table: { arms: "none", at: [140, 352, 0, 2.3], layer: "table", bottom: 414 } },
  lollipop: {
    mouth: { right: arm(point(252, 322), point(204, 226)), draw: lollipopInMouth, hands: [[204, 212, -30]] },
  },
  microphone: {
    hand: { right: arm(point(244, 334), point(196, 264)), at: [190, 250, -6] },
    mouth: { right: arm(point(246, 330), point(186, 254)), at: [178, 246, -8] },
    table: { arms: "none", at: [196, 338, 10], layer: "table", bottom: 414 },
  },
  book: {
    reading: {
      arms: "both",
      right: atSides,
      draw: openBook,
      hands: [
        [208, 342, -6],
        [72, 342, 6],
      ],
      bottom: 392,
    },
    lap: {
      arms: "both",
      right: arm(point(236, 360), point(206, 404), { overHead: false }),
      draw: (pen, traits) => `<g transform="translate(0 58)">${openBook(pen, traits)}</g>`,
      hands: [
        [208, 400, -6],
        [72, 400, 6],
      ],
      bottom: 450,
    },
    "under-arm": {
      right: arm(point(248, 344), point(200, 374), {
        hand: "relaxed",
        angle: -62,
        size: 0.8,
        overHead: false,
      }),
      at: [194, 344, 14],
      hands: [],
      layer: "body",
      bottom: 404,
      half: 280 - 140,
    },
  },
  camera: {
    "around-neck": { arms: "none", draw: hangingCamera, layer: "body", bottom: 326 },
    hand: {
      arms: "both",
      right: arm(point(236, 352), point(188, 316)),
      draw: cameraBody,
      hands: [
        [188, 300, -4],
        [92, 300, 4],
      ],
      bottom: 360,
    },
    eye: {
      arms: "both",
      right: arm(point(262, 300), point(206, 142)),
      draw: (pen) => `<g transform="translate(4 -180)">${cameraBody(pen)}</g>`,
      hands: [
        [192, 124, -4],
        [96, 132, 8],
      ],
      half: 284 - 140,
      bottom: 320,
    },
  },
  laptop: {
    table: {
      arms: "both",
      right: arm(point(240, 346), point(190, 350), { overHead: false }),
      draw: laptop,
      layer: "table",
      hands: [],
      bottom: 414,
    },
    lap: {
      arms: "both",
      right: arm(point(240, 360), point(206, 436), { overHead: false }),
      draw: (pen, traits) => `<g transform="translate(0 84)">${laptop(pen, traits)}</g>`,
      hands: [
        [210, 440, -6],
        [70, 440, 6],
      ],
      bottom: 490,
    },
    hand: {
      arms: "both",
      right: arm(point(232, 344), point(208, 356), { overHead: false }),
      draw: laptop,
      hands: [
        [210, 352, -6],
        [70, 352, 6],
      ],
      bottom: 396,
    },
    "under-arm": {
      right: arm(point(248, 344), point(200, 380), {
        hand: "relaxed",
        angle: -62,
        size: 0.8,
        overHead: false,
      }),
      draw: closedLaptop,
      hands: [],
      layer: "body",
      bottom: 424,
      half: 286 - 140,
    },
  },
  guitar: {
    playing: {
      arms: "both",
      right: low,
      left: arm(point(238, 340), point(172, 332), {
        hand: "relaxed",
        angle: -84,
        size: 0.8,
        overHead: false,
      }),
      layer: "body",
      hands: [[212, 276]],
      bottom: 372,
    },
    "on-back": { arms: "none", at: [226, 224, -26, 1.25], layer: "behind", half: 290 - 140 },
  },
  violin: {
    playing: {
      arms: "both",
      right: arm(point(262, 320), point(270, 202)),
      left: arm(point(238, 350), point(190, 290)),
      draw: violinAtChin,
      hands: [
        [270, 188, 8],
        [92, 278, 26],
      ],
      half: 318 - 140,
      bottom: 360,
    },
  },
  trumpet: {
    playing: {
      arms: "both",
      right: arm(point(258, 302), point(210, 200)),
      left: arm(point(206, 326), point(122, 206)),
      at: [158, 170, 86],
      hands: [
        [206, 184, -10],
        [172, 190, -10],
      ],
      half: 300 - 140,
      bottom: 340,
    },
  },
  flute: {
    playing: {
      arms: "both",
      right: arm(point(258, 302), point(236, 204)),
      left: arm(point(206, 326), point(122, 206)),
      draw: (pen) => concertFlute(pen),
      hands: [
        [232, 186, -10],
        [176, 186, -10],
      ],
      half: 292 - 140,
      bottom: 340,
    },
  },
  saxophone: {
    playing: {
      arms: "both",
      right: arm(point(244, 348), point(190, 306)),
      left: arm(point(236, 344), point(132, 262)),
      draw: (pen, traits) => saxophone(pen, traits.itemColors.get("saxophone") ?? "#e3b341"),
      hands: [
        [186, 296, -14],
        [152, 246, -14],
      ],
      bottom: 396,
      half: 262 - 140,
    },
  },
  "bow-and-arrow": {
    playing: {
      arms: "both",
      right: arm(point(264, 268), point(304, 240)),
      left: arm(point(264, 286), point(172, 234), { overHead: true }),
      draw: drawnBow,
      hands: [
        [308, 228, 90],
        [116, 226, -10],
      ],
      half: 350 - 140,
      top: 40,
      bottom: 410,
    },
  },
  "protest-sign": { hand: holds.raised },
  "hand-flag": { hand: holds.raised },
  suitcase: {
    hand: {
      right: { elbow: point(226, 352), wrist: point(226, 428), hand: "none" },
      at: [238, 572, 0, 1.5],
      hands: [[226, 446]],
      half: 314 - 140,
      bottom: 590,
    },
    raised: {
      right: arm(point(258, 352), point(222, 270)),
      at: [234, 412, 0, 1.5],
      hands: [[222, 286]],
      half: 314 - 140,
      bottom: 432,
    },
  },
  "shopping-bags": {
    hand: {
      right: { elbow: point(226, 352), wrist: point(226, 428), hand: "none" },
      at: [236, 556, 0, 1.35],
      hands: [[226, 446]],
      half: 310 - 140,
      bottom: 580,
    },
    raised: {
      right: arm(point(258, 352), point(222, 270)),
      at: [232, 396, 0, 1.35],
      hands: [[222, 286]],
      half: 310 - 140,
      bottom: 420,
    },
  },
  umbrella: {
    raised: {
      right: low,
      draw: openUmbrella,
      hands: [[212, 276]],
      top: -92,
      half: 324 - 140,
      bottom: 326,
    },
  },
  telescope: {
    eye: {
      arms: "both",
      right: arm(point(264, 290), point(226, 150)),
      left: arm(point(222, 318), point(106, 172)),
      draw: (pen) => spyglass(pen),
      hands: [
        [226, 122, 60],
        [180, 132, 60],
      ],
      half: 306 - 140,
      bottom: 320,
    },
  },
  "magnifying-glass": {
    eye: { right: arm(point(252, 316), point(188, 206)), at: [176, 192, -8, 0.92] },
  },
  tray: {
    raised: { right: above, at: [262, 104], top: -10, half: 330 - 140, bottom: 310 },
  },
  dumbbell: {
    raised: { right: above, at: [260, 120], top: 60, half: 322 - 140, bottom: 310 },
  },
  "piano-keyboard": {
    playing: {
      arms: "both",
      right: arm(point(242, 348), point(200, 366), { hand: "flat", angle: 190, size: 0.7, overHead: false }),
      draw: pianoOnStand,
      layer: "body",
      hands: [],
      bottom: 440,
      half: 292 - 140,
    },
  },
  "snare-drum": {
    playing: {
      arms: "both",
      right: arm(point(244, 344), point(216, 300)),
      draw: drumKit,
      hands: [
        [214, 288],
        [66, 288],
      ],
      half: 320 - 140,
      bottom: 430,
    },
  },
  drumsticks: {
    playing: {
      arms: "both",
      right: arm(point(244, 344), point(216, 300)),
      draw: drumKit,
      hands: [
        [214, 288],
        [66, 288],
      ],
      half: 320 - 140,
      bottom: 430,
    },
  },
};

/** How a thing is held if nothing is said: as it is used. Other things are in the hand. */
const usual: { readonly [thing in Accessory]?: Hold } = {
  book: "reading",
  laptop: "table",
  camera: "around-neck",
  guitar: "playing",
  violin: "playing",
  trumpet: "playing",
  flute: "playing",
  saxophone: "playing",
  accordion: "playing",
  "bow-and-arrow": "playing",
  umbrella: "raised",
  telescope: "eye",
  "piano-keyboard": "playing",
  "snare-drum": "playing",
  newspaper: "reading",
  "paper-map": "reading",
  "parchment-scroll": "reading",
  "birthday-cake": "both-hands",
  "gift-box": "both-hands",
  "piggy-bank": "both-hands",
  "book-stack": "both-hands",
  "juggling-balls": "juggled",
  parcel: "both-hands",
  popcorn: "both-hands",
  "noodle-bowl": "both-hands",
  trophy: "both-hands",
  microscope: "table",
  "protest-sign": "raised",
  "hand-flag": "raised",
  "wicker-basket": "both-hands",
  "potted-plant": "both-hands",
  "flower-bouquet": "both-hands",
  "salad-bowl": "both-hands",
  pancakes: "both-hands",
  "paper-folder": "under-arm",
  toothbrush: "mouth",
};

/** What is used even if a prompt only says that somebody holds it: an umbrella is over the head. */
const alwaysUsed: readonly Accessory[] = ["umbrella", "guitar"];

/** How a thing is held: as stated, or as it is used. */
export function holdOf(thing: Accessory | undefined, stated: Hold | undefined): HoldDrawing {
  if (thing === undefined) return holds[stated ?? "hand"];
  const isUsed = stated === "hand" && alwaysUsed.includes(thing);
  const hold = (isUsed ? undefined : stated) ?? usual[thing] ?? "hand";
  return special[thing]?.[hold] ?? holds[hold];
}

/** The same with one hand. */
export function inOneHand(thing: Accessory): HoldDrawing {
  const own = special[thing]?.hand;
  return own === undefined || own.arms === "both" ? holds.hand : own;
}

/** A phone at the ear, seen from the back: its screen is at the cheek. */
function phoneAtEar(pen: Pen, { itemColors }: Parameters<typeof mug>[1]): string {
  const shell = itemColors.get("phone") ?? "#2b2e3a";
  return `<g transform="rotate(10 208 150)">${
    shape(
      pen,
      "M194 102C194 97 197 94 202 94H214C219 94 222 97 222 102V196C222 201 219 204 214 204H202C197 204 194 201 194 196Z",
      shell,
    ) +
    shape({ ...pen, width: pen.width * 0.5 }, "M200 101H212V121H200Z", lighten(shell, 0.18)) +
    circle(206, 106.5, 3, "#0f1016") +
    circle(206, 115.5, 3, "#0f1016") +
    line("M218 104V190", lighten(shell, 0.3), 2.2, 0.7)
  }</g>`;
}

/** The head of a lollipop is half behind the lips, and its stick leads to the hand. */
function lollipopInMouth(pen: Pen, { itemColors }: Parameters<typeof mug>[1]): string {
  const candy = itemColors.get("lollipop") ?? "#e8436e";
  return (
    limb(pen, "M152 180L206 222", "#f6f1e6", 5) +
    ellipse(pen, 149, 177, 15, candy, 13) +
    fillPath("M138 172C144 166 154 166 160 172C154 170 146 171 140 177Z", lighten(candy, 0.6), 0.8)
  );
}

const wood = "#8a5a36";

/** A table in front of the figure, whose top is at y = 376. */
export function desk(pen: Pen): string {
  return (
    shape(pen, "M-66 390H346L338 872H-58Z", "#8f6844") + shape(pen, "M-60 374H340L354 396H-74Z", "#b98a5c")
  );
}

/** A closed laptop between arm and body. */
function closedLaptop(pen: Pen, { itemColors, clothing }: Parameters<typeof mug>[1]): string {
  const shell = itemColors.get("laptop") ?? distinctColor([clothing.color], ["#c2c9d2", "#3a3f4d"], 0.2);
  return `<g transform="rotate(-8 200 350)">${shape(pen, "M164 300C164 295 167 292 172 292H246C251 292 254 295 254 300V402C254 407 251 410 246 410H172C167 410 164 407 164 402Z", shell)}${ellipse(pen, 209, 350, 9, lighten(shell, 0.5))}</g>`;
}

/** The canopy over the head, and the shaft beside it. */
function openUmbrella(pen: Pen, { itemColors, clothing, accent }: Parameters<typeof mug>[1]): string {
  const cloth = itemColors.get("umbrella") ?? (accent === clothing.color ? "#d8403a" : accent);
  const dark = darken(cloth, 0.16);
  return (
    limb(pen, "M170 -76L212 296C213 312 196 314 196 302", "#5a3a26", 6) +
    shape(
      pen,
      "M8 30C20 -46 92 -84 168 -80C246 -76 306 -30 318 40C300 24 282 24 268 40C250 20 226 16 206 34C186 14 156 10 136 26C116 10 88 8 72 24C50 10 28 12 8 30Z",
      cloth,
    ) +
    fillPath("M168 -80C140 -62 132 -20 136 26C116 10 88 8 72 24C84 -26 122 -72 168 -80Z", dark, 0.55) +
    fillPath("M168 -80C200 -66 214 -20 206 34C226 16 250 20 268 40C262 -20 222 -74 168 -80Z", dark, 0.55) +
    line("M168 -80L166 -92", "#5a3a26", 7)
  );
}

/** A violin from the chin to the viewer's right, and the bow across it. */
function violinAtChin(pen: Pen): string {
  return (
    `<g transform="translate(164 196) rotate(78) scale(.82) translate(-212 -388)">${
      shape(pen, "M206 214L217 214L219 300L205 300Z", "#3a261a") +
      shape(pen, "M204 216C200 206 204 198 212 198C220 198 223 206 219 216Z", "#6d3a22") +
      line("M200 206L224 206", "#3a261a", 4) +
      shape(
        pen,
        "M212 296C230 292 244 302 242 316C241 324 234 328 234 336C234 344 244 348 244 362C243 380 228 388 212 388C196 388 181 380 180 362C180 348 190 344 190 336C190 328 183 324 182 316C180 302 194 292 212 296Z",
        "#b5622e",
      ) +
      shape(pen, "M206 300L218 300L217 346L207 346Z", "#3a261a") +
      line("M196 328C192 334 200 342 196 350M228 328C232 334 224 342 228 350", "#3a261a", 3) +
      fillPath("M202 352h20v5h-20z", "#f0e6d0")
    }</g>` +
    limb(pen, "M80 290L250 166", "#5a3a26", 4) +
    line("M85 296L255 172", "#f0e6d0", 2.6)
  );
}

function concertFlute(pen: Pen): string {
  return (
    limb(pen, "M132 164L286 184", "#c9d0d8", 9) +
    line("M134 162L284 182", "#eef1f5", 2.6) +
    line("M190 168L190 172M206 170L206 174M222 172L222 176M238 174L238 178M254 176L254 180", "#6d7684", 5)
  );
}

function saxophone(pen: Pen, brass: string): string {
  return (
    limb(pen, "M142 164C146 176 160 180 166 190L178 330", brass, 13) +
    line("M141 162L146 174", "#2b2d3a", 8) +
    shape(pen, "M171 322C172 372 232 376 238 326L250 268L208 262L214 316C212 340 190 338 185 318Z", brass) +
    ellipse(pen, 229, 264, 25, darken(brass, 0.22), 9) +
    line("M168 220L176 219M170 240L178 239M173 266L181 265M175 286L183 285", "#f7eccb", 7)
  );
}

/** A bow aimed to the viewer's right, with the arrow drawn back to the chin. */
function drawnBow(pen: Pen): string {
  return (
    line("M292 76L132 226L292 384", "#efe9dc", 2.6) +
    limb(pen, "M290 74C304 110 322 160 322 228C322 300 306 346 290 386", wood, 9) +
    limb(pen, "M128 226L336 228", "#c98a4a", 4) +
    shape(pen, "M332 218L356 228L332 238Z", "#aab2bd") +
    shape(pen, "M140 220L122 214L112 226L140 226ZM140 232L122 238L112 226L140 226Z", "#d8403a")
  );
}

function spyglass(pen: Pen): string {
  return `<g transform="rotate(-16 168 112)">${
    shape(pen, "M160 102L206 98L206 128L160 124Z", "#5a3a26") +
    shape(pen, "M204 94L256 90L256 136L204 132Z", "#7a4f30") +
    shape(pen, "M254 84L298 80L298 146L254 142Z", "#8f6038") +
    fillPath("M200 95h9v36h-9zM250 88h9v50h-9zM292 80h8v66h-8zM158 102h7v22h-7z", "#e3b341")
  }</g>`;
}

/** A keyboard in front of its player. */
function pianoOnStand(pen: Pen): string {
  const white = Array.from({ length: 18 }, (_, at) => `M${-4 + at * 16} 372V398`).join("");
  return (
    shape(pen, "M-14 352H294L300 430H-20Z", "#2b2d3a") +
    fillPath("M-6 366H286L288 400H-8Z", "#fbfaf6") +
    line(white, "#9aa1ab", 1.6) +
    fillPath(
      Array.from({ length: 17 }, (_, at) =>
        at % 7 === 2 || at % 7 === 6 ? "" : `M${7 + at * 16} 366h10v19h-10z`,
      ).join(""),
      "#2b2d3a",
    )
  );
}

/** Drums and cymbals before a drummer. */
function drumKit(pen: Pen, { itemColors, clothing }: Parameters<typeof mug>[1]): string {
  const shell =
    itemColors.get("snare-drum") ?? darken(clothing.color === "#d8403a" ? "#3f7fd6" : "#d8403a", 0.05);
  const drum = (x: number, y: number, rx: number, height: number): string =>
    shape(
      pen,
      `M${x - rx} ${y}L${x - rx} ${y + height}Q${x} ${y + height + 18} ${x + rx} ${y + height}L${x + rx} ${y}Z`,
      shell,
    ) +
    ellipse(pen, x, y, rx, "#f7f4ec", rx * 0.26) +
    line(`M${x - rx} ${y + height - 6}Q${x} ${y + height + 12} ${x + rx} ${y + height - 6}`, "#c9d0d8", 5);
  const cymbal = (x: number, y: number, turn: number): string =>
    line(`M${x} ${y}V520`, "#6d7684", 5) +
    `<g transform="rotate(${turn} ${x} ${y})">${ellipse(pen, x, y, 56, "#e3b341", 10) + ellipse({ width: 0 }, x, y - 2, 14, "#f3d27a", 4)}</g>`;
  return (
    cymbal(-2, 286, -10) +
    cymbal(282, 286, 10) +
    drum(84, 376, 56, 70) +
    drum(196, 376, 56, 70) +
    limb(pen, "M222 300L176 366", "#d9a86a", 6) +
    limb(pen, "M58 300L104 366", "#d9a86a", 6)
  );
}
