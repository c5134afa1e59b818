import { mix } from "../../color/color-math.ts";
import { boards, bulb, crate, onBothSides, onLeft, onRight, strip } from "./objects.ts";
import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import {
  framedLandscape,
  plant,
  repeatHorizontally,
  repeatOnWall,
  repeatVertically,
  room,
  windowPanes,
} from "./scenery.ts";

/** Any room: a window, a lamp, a picture. */
const plainRoom: Scenery = {
  kind: "room",
  backgroundColor: "#e4ddd3",
  draw: (scene) => ({
    far: room(scene, "#a98c6c", "#f6f1e8"),
    middle:
      onLeft(scene, (x) =>
        repeatOnWall(scene, 92, -68, (y) => windowPanes(scene, x - 15, y, 28, 40, "#fbf8f2")),
      ) +
      onRight(scene, (x) =>
        repeatOnWall(scene, 92, -66, (y) =>
          framedLandscape(scene, x - 8, y, 18, 22, "#8a6a4c", "#f2e8d6", "#8fb0a4"),
        ),
      ),
    near: onRight(scene, (x) => plant(scene, x + 2, 14, 26, "#cfc2ae")),
  }),
};

/** An attic: sloping beams, a round window, a bulb, boxes. */
const attic: Scenery = {
  kind: "room",
  backgroundColor: "#d2b48f",
  draw: (scene) => ({
    far:
      room(scene, "#8a6440", "#9a7450") +
      boards(scene, "#bb9a72", 11) +
      fill(
        scene.applyLight("#7a5638"),
        polygon(-62, 0, -56, 0, -12, Math.max(scene.top, -100), -20, Math.max(scene.top, -100)) +
          polygon(62, 0, 56, 0, 12, Math.max(scene.top, -100), 20, Math.max(scene.top, -100)) +
          strip(scene, -92, 4),
      ),
    middle:
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#6a4a30"), ellipse(x, -62, 13)) +
          fill(mix(scene.light.sky[0], scene.light.sky[1], 0.45), ellipse(x, -62, 11)) +
          stroke(
            scene.applyLight("#6a4a30"),
            polyline(x - 12, -62, x + 12, -62) + polyline(x, -74, x, -50),
            1.4,
          ),
      ) + onLeft(scene, (x) => bulb(scene, x + 4, -62)),
    near:
      onLeft(scene, (x) => crate(scene, x - 8, 16, 24) + crate(scene, x + 2, -8, 17, "#a87a4c")) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#7d4b3a"), box(x - 14, -12, 30, 30, 3)) +
          fill(scene.applyLight("#d9a94c"), box(x - 1, -2, 5, 5) + box(x - 14, -4, 30, 1.6)),
      ),
  }),
};

/** The room of a lighthouse's lamp: tall panes, the lens, the sea. */
const lighthouse: Scenery = {
  kind: "room",
  backgroundColor: "#c4d7e2",
  draw: (scene) => {
    const iron = scene.applyLight("#394652");
    return {
      far:
        fill(scene.applyHaze("#5f93ad", 0.3), strip(scene, -34, 22)) +
        fill(
          scene.applyHaze("#f2f8fa", 0.2),
          onBothSides(scene, (x) => box(x - 12, -27, 16, 1) + box(x + 2, -20, 14, 1)),
        ) +
        onLeft(scene, (x) =>
          fill(scene.applyHaze("#7d8a78", 0.35), `M${format(x - 30)} -12V-38q10 -6 20 2t18 12v12Z`),
        ) +
        fill(scene.applyLight("#7a5638"), strip(scene, 0, scene.bottom)),
      middle:
        stroke(
          iron,
          repeatHorizontally(scene, 24.8, 12.4, (x) => polyline(x, scene.top, x, -12)) +
            repeatVertically(scene, 30, -42, (y) => polyline(scene.left, y, scene.right, y)),
          1.3,
        ) +
        fill(scene.applyLight("#b5342e"), strip(scene, -12, 14)) +
        fill(iron, strip(scene, -14, 2.4)),
      near: onRight(
        scene,
        (x) =>
          fill("#ffe9a8", ellipse(x, -52, 34), 0.22) +
          fill("#ffe9a8", ellipse(x, -52, 24), 0.3) +
          fill(
            scene.applyLight("#b98a34"),
            box(x - 13, -30, 26, 5, 1) + box(x - 13, -79, 26, 5, 1) + box(x - 8, -25, 16, 40),
          ) +
          fill("#e6f6f4", box(x - 12, -74, 24, 44, 7)) +
          stroke("#9fcfd0", [-68, -62, -42, -36].map((y) => polyline(x - 11, y, x + 11, y)).join(""), 1.1) +
          fill("#fff3b8", ellipse(x, -52, 8)) +
          fill("#ffffff", ellipse(x, -52, 4)) +
          stroke("#9fcfd0", ellipse(x, -52, 8), 0.9),
      ),
    };
  },
};

export const rooms = {
  room: plainRoom,
  attic,
  lighthouse,
};
