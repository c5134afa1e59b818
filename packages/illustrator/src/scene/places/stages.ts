import type { Stage } from "../../brief/values/surroundings.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { bulbColor, forEachColumn, inView, repeatHorizontally, repeatVertically } from "./scenery.ts";

/** The stage of a conference: a large screen, spotlights, panels with strips of light. */
const talk: Scenery = {
  kind: "room",
  backgroundColor: "#3d2a63",
  draw: (scene) => ({
    far:
      floor(scene, "#5b3550") +
      repeatHorizontally(
        scene,
        150,
        0,
        (x) =>
          fill(scene.applyLight("#6f55b5"), box(x - 48, -76, 96, 58, 2)) +
          fill(scene.contrasting("#8a72cf"), box(x - 46, -74, 92, 54, 1)) +
          fill(
            scene.applyLight("#f3a25e"),
            box(x + 28, -38, 4, 14) + box(x + 34, -46, 4, 22) + box(x + 40, -56, 4, 32),
          ) +
          stroke(
            scene.applyLight("#f4e9ff"),
            polyline(x - 42, -64, x - 28, -64) +
              polyline(x - 42, -57, x - 32, -57) +
              polyline(x - 42, -50, x - 30, -50),
            1.6,
          ),
      ),
    middle:
      spotlights(scene, "#fff0c4") +
      repeatHorizontally(
        scene,
        150,
        75,
        (x) =>
          fill(scene.applyLight("#2a1d47"), box(x - 24, scene.top, 48, -scene.top)) +
          fill(
            scene.applyLight("#7fd6e8"),
            [-18, -6, 6, 18].map((at) => box(x + at, -96, 1.4, 96)).join(""),
            0.8,
          ),
      ),
    near:
      fill(scene.applyLight("#2c1b38"), box(scene.left, -1, scene.right - scene.left, 3)) +
      repeatHorizontally(scene, 11, 5, (x) => fill(bulbColor(scene), ellipse(x, 0.5, 0.9))),
  }),
};

/** The stage of a theatre: velvet curtains, a painted backdrop, footlights on boards. */
const theater: Scenery = {
  kind: "room",
  backgroundColor: "#35507a",
  draw: (scene) => ({
    far:
      fill(scene.applyLight("#f4e7b8"), ellipse(26, -66, 7)) +
      fill(scene.contrasting("#4c6a8f"), `M-70 0V-30Q-50 -48 -30 -34T14 -38T70 -30V0Z`) +
      fill(scene.applyLight("#2f4d5e"), `M-70 0V-16Q-44 -30 -16 -18T34 -22T70 -14V0Z`) +
      fill(
        scene.applyLight("#e9d9a6"),
        [
          [-30, -70],
          [-22, -60],
          [36, -54],
          [30, -80],
          [-34, -52],
        ]
          .map(([x = 0, y = 0]) => ellipse(x, y, 0.8))
          .join(""),
      ) +
      floor(scene, "#8f5d39") +
      stroke(
        scene.applyLight("#74482b"),
        [0, 1, 2, 3, 4].map((row) => polyline(scene.left, 5 + row * 8, scene.right, 5 + row * 8)).join(""),
        0.7,
      ),
    middle: curtains(scene) + valance(scene),
    near:
      fill(scene.applyLight("#5d371f"), box(scene.left, 0, scene.right - scene.left, 2.4)) +
      repeatHorizontally(
        scene,
        16,
        8,
        (x) =>
          fill(scene.applyLight("#c8963e"), arch(x - 3.4, -3, 6.8, 4)) +
          fill(bulbColor(scene), ellipse(x, 0, 2, 1.2)),
      ),
  }),
};

function curtains(scene: SceneryContext): string {
  // Where the opening between the curtains ends.
  const curtainEdge = Math.min(66, Math.max(33, Math.min(-scene.left, scene.right) * 0.6));
  const sides = ([-1, 1] as const).map((side) => {
    const edge = side < 0 ? scene.left : scene.right;
    const reach = Math.abs(edge) - curtainEdge;
    if (reach < 2) return "";
    const folds = Array.from({ length: Math.ceil(reach / 9) }, (_, i) => {
      const x = side * (curtainEdge + 3 + i * 9);
      return polygon(x, scene.top, x + side * 3.4, scene.top, x + side * 4.4, 3, x - side * 0.6, 3);
    });
    return (
      fill(
        scene.applyLight("#8f1f33"),
        `M${format(edge)} ${format(scene.top)}H${format(side * (curtainEdge + 4))}Q${format(side * (curtainEdge + 6))} -40 ${format(side * curtainEdge)} 3H${format(edge)}Z`,
      ) +
      fill(scene.applyLight("#b02c43"), folds.join("")) +
      stroke(
        scene.applyLight("#d9a441"),
        `M${format(side * (curtainEdge + 1))} -26Q${format(side * (curtainEdge + 9))} -20 ${format(side * (curtainEdge + 18))} -28`,
        2,
      )
    );
  });
  return sides.join("");
}

/** The short curtain at the top of the image. */
function valance(scene: SceneryContext): string {
  const y = scene.top;
  let [fabric, fringe] = ["", ""];
  forEachColumn(scene, 24, 0, (x) => {
    fabric += `M${format(x - 12)} ${format(y)}H${format(x + 12)}V${format(y + 4)}Q${format(x)} ${format(y + 12)} ${format(x - 12)} ${format(y + 4)}Z`;
    fringe += `M${format(x - 12)} ${format(y + 4)}Q${format(x)} ${format(y + 12)} ${format(x + 12)} ${format(y + 4)}`;
  });
  return fill(scene.applyLight("#8f1f33"), fabric) + stroke(scene.applyLight("#d9a441"), fringe, 1.6);
}

/** A concert: beams in several colours below a truss, a wall of light, towers of speakers. */
const concert: Scenery = {
  kind: "room",
  backgroundColor: "#241a44",
  draw: (scene) => {
    const random = scene.random("concert");
    const ceiling = Math.max(scene.top, -150);
    const bars = new Map<string, string>();
    forEachColumn(scene, 9, 4.5, (x) => {
      const height = random.between(14, 52);
      const color = random.pick(["#e0559c", "#7a5cf0", "#38b6d8"]);
      for (let y = 0; y < height; y += 5)
        bars.set(color, (bars.get(color) ?? "") + box(x - 3, -14 - y, 6, 3.4));
    });
    const beams = ["#ff5fa8", "#5fd4ff", "#ffc861"];
    return {
      far:
        floor(scene, "#1a1430") +
        Array.from(bars, ([color, d]) => fill(scene.contrasting(color), d, 0.55)).join(""),
      middle:
        repeatHorizontally(scene, 26, 13, (x, column) => {
          const color = beams[((column % 3) + 3) % 3] ?? "#ff5fa8";
          const lean = column % 2 === 0 ? 16 : -16;
          return fill(
            color,
            polygon(x - 1, ceiling + 7, x + 1, ceiling + 7, x + lean + 11, 6, x + lean - 11, 6),
            0.2,
          );
        }) +
        stroke(
          scene.applyLight("#8a8fa3"),
          polyline(scene.left, ceiling + 1, scene.right, ceiling + 1) +
            polyline(scene.left, ceiling + 6, scene.right, ceiling + 6),
          1,
        ) +
        stroke(
          scene.applyLight("#6b7086"),
          repeatPath(scene, 10, (x) => polyline(x, ceiling + 1, x + 5, ceiling + 6, x + 10, ceiling + 1)),
          0.7,
        ) +
        repeatHorizontally(
          scene,
          26,
          13,
          (x) =>
            fill(scene.applyLight("#12101c"), box(x - 3, ceiling + 5, 6, 5, 1)) +
            fill(bulbColor(scene), ellipse(x, ceiling + 10, 2.4, 1.2)),
        ),
      near:
        repeatHorizontally(scene, 124, 43, (x) => speakers(scene, x)) +
        repeatHorizontally(scene, 124, -43, (x) => speakers(scene, x)) +
        fill(scene.applyLight("#0f0c1c"), box(scene.left, 0, scene.right - scene.left, 2.4)) +
        fill("#d9c9ff", ellipse(-30, 2, 34, 7) + ellipse(34, 4, 30, 6), 0.14),
    };
  },
};

/** A tower of three speakers. */
function speakers(scene: SceneryContext, x: number): string {
  const cones = [-18, -38, -58];
  return (
    fill(scene.applyLight("#14121d"), cones.map((y) => box(x - 10, y, 20, 19, 1.2)).join("")) +
    fill(
      scene.applyLight("#393647"),
      cones.map((y) => ellipse(x, y + 11, 6.4) + ellipse(x, y + 3, 1.8)).join(""),
    ) +
    fill(scene.applyLight("#14121d"), cones.map((y) => ellipse(x, y + 11, 2.6)).join(""))
  );
}

/** The stage of a comedy club: a pool of light on bricks, a microphone in neon, a stool. */
const comedy: Scenery = {
  kind: "room",
  backgroundColor: "#8a4a3a",
  draw: (scene) => ({
    far:
      repeatVertically(scene, 6, -6, (y, row) =>
        fill(
          scene.applyLight("#733a2e"),
          box(scene.left, y + 5.2, scene.right - scene.left, 0.8) +
            repeatPath(scene, 14, (x) => box(x + (row % 2) * 7, y, 0.8, 5.4)),
        ),
      ) +
      fill("#ffdf9e", ellipse(0, -42, 44, 46), 0.3) +
      floor(scene, "#3d2430"),
    middle: repeatHorizontally(scene, 160, -38, (x) => {
      const at = inView(scene, x, 11);
      if (at === undefined) return "";
      const microphone = `M${format(at - 4)} -72a4 4 0 0 1 8 0v8a4 4 0 0 1 -8 0ZM${format(at - 8)} -66v2a8 8 0 0 0 16 0v-2M${format(at)} -56v6M${format(at - 5)} -50h10`;
      return stroke("#ff5f8f", microphone, 4.4, 0.3) + stroke("#ff8fb0", microphone, 1.7);
    }),
    near:
      repeatHorizontally(scene, 160, 40, (x) => {
        const at = inView(scene, x, 10);
        return at === undefined
          ? ""
          : stroke(
              scene.applyLight("#2a1a20"),
              polyline(at - 6, -16, at - 8, 14) +
                polyline(at + 6, -16, at + 8, 14) +
                polyline(at - 7, 2, at + 7, 2),
              1.6,
            ) +
              fill(scene.applyLight("#b98a4e"), box(at - 9, -19, 18, 3.4, 1.4)) +
              fill(scene.applyLight("#d8ecf4"), box(at - 2, -26, 5, 7, 0.8), 0.85);
      }) + fill(scene.applyLight("#2a1722"), box(scene.left, -1, scene.right - scene.left, 2.6)),
  }),
};

function floor(scene: SceneryContext, color: string): string {
  return fill(scene.applyLight(color), box(scene.left, 0, scene.right - scene.left, scene.bottom));
}

/** Lamps at the top of the image and their beams. */
function spotlights(scene: SceneryContext, color: string): string {
  const ceiling = Math.max(scene.top, -150);
  return repeatHorizontally(
    scene,
    75,
    37,
    (x) =>
      fill(color, polygon(x, ceiling, x + 17, 4, x - 17, 4), 0.1) +
      fill(scene.applyLight("#221833"), box(x - 4, ceiling, 8, 6, 1)) +
      fill(color, ellipse(x, ceiling + 6.4, 3, 1.4)),
  );
}

/** One path across the image. */
function repeatPath(scene: SceneryContext, step: number, draw: (x: number) => string): string {
  let d = "";
  forEachColumn(scene, step, 0, (x) => {
    d += draw(x);
  });
  return d;
}

export const stageScenery: { readonly [stage in Stage]: Scenery } = { talk, theater, concert, comedy };
