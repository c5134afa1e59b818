import { hills, land, tree } from "./ground.ts";
import { box, fill, n, oval, poly, stroke, track } from "./shapes.ts";
import { firmament } from "./sky.ts";
import type { PlaceArt } from "./stage.ts";
import { along, bulb, halo } from "./stage.ts";

/** Trunks into the distance, light between them, ferns. */
export const forest: PlaceArt = {
  kind: "open",
  wall: "#c4e0b8",
  draw: (s) => {
    const trunk = (x: number, w: number): string =>
      `M${n(x - w)} 6C${n(x - w * 0.6)} -20 ${n(x - w * 0.7)} -60 ${n(x - w * 0.6)} ${n(s.top)}H${n(x + w * 0.6)}C${n(x + w * 0.7)} -60 ${n(x + w * 0.6)} -20 ${n(x + w)} 6Z`;
    return {
      far:
        fill(
          s.far("#7fae86", 0.35),
          along(s, 16, 8, (x, bay) => trunk(x + s.chance(`far ${bay}`).between(-4, 4), 1.9)),
        ) + fill(s.far("#8fbf8c", 0.3), hills(s, "forest far", 20, 4, 14)),
      middle:
        fill(
          s.far("#557a55", 0.12),
          along(s, 30, 26, (x, bay) =>
            Math.abs(x) < 18 ? "" : trunk(x + s.chance(`mid ${bay}`).between(-3, 3), 3),
          ),
        ) +
        fill(
          "#fffbd6",
          along(s, 70, -38, (x) => poly(x + 16, s.top, x + 28, s.top, x + 2, 4, x - 16, 4)),
          s.light.lamps ? 0.06 : 0.2,
        ) +
        fill(s.paint("#5f9a5d"), hills(s, "forest", 26, -1, 8)) +
        land(s, "#5f9a5d", 6),
      near:
        fill(
          s.paint("#5a4133"),
          along(s, 96, 46, (x) => trunk(x, 6.4)),
        ) +
        fill(
          s.paint("#3f7f4c"),
          along(s, 24, 0, (x) => oval(x, s.top, 14, 10 + Math.min(8, Math.abs(x) * 0.2))),
        ) +
        fill(
          s.paint("#3c7a48"),
          along(s, 32, 38, (x) =>
            Math.abs(x) < 22
              ? ""
              : [-1, -0.4, 0.4, 1]
                  .map(
                    (lean) =>
                      `M${n(x)} 12Q${n(x + lean * 5)} -4 ${n(x + lean * 14)} ${n(-2 - 8 * (1 - Math.abs(lean)))}Q${n(x + lean * 8)} 2 ${n(x + 3)} 12Z`,
                  )
                  .join(""),
          ),
        ) +
        fill(
          s.paint("#d8503f"),
          along(s, 96, -34, (x) => `M${n(x - 5)} 8a5 5 0 0 1 10 0Z`),
        ) +
        fill(
          s.paint("#fbf1dd"),
          along(s, 96, -34, (x) => box(x - 1.4, 8, 2.8, 5)),
        ),
    };
  },
};

/** A hedge, a tree in blossom, an arch of roses, flowers. */
export const garden: PlaceArt = {
  kind: "open",
  draw: (s) => {
    const bloom = (x: number, y: number, r: number): string =>
      [0, 1, 2, 3, 4]
        .map((i) => oval(x + r * Math.cos(i * 1.257), y + r * Math.sin(i * 1.257), r * 0.66))
        .join("");
    const spots = (
      name: string,
      step: number,
      offset: number,
      y: number,
      r: number,
    ): { heads: string; hearts: string; stems: string } => {
      let [heads, hearts, stems] = ["", "", ""];
      along(s, step, offset, (x, bay) => {
        const at = y + s.chance(`${name} ${bay}`).between(-6, 3);
        heads += bloom(x, at, r);
        hearts += oval(x, at, r * 0.55);
        stems += track(x, at, x, 22);
        return "";
      });
      return { heads, hearts, stems };
    };
    const [pinks, golds] = [spots("pink", 17, 6, 0, 3), spots("gold", 23, 17, 2, 2.4)];
    return {
      far: firmament(s) + fill(s.far("#8fbf86", 0.3), hills(s, "garden far", 30, 14, 30)),
      middle:
        fill(
          s.paint("#4f9358"),
          along(s, 26, 13, (x, bay) => oval(x, -12, 15, 12 + s.chance(`hedge ${bay}`).between(0, 4))),
        ) +
        land(s, "#4f9358", -12) +
        along(
          s,
          128,
          45,
          (x) =>
            stroke(
              s.paint("#fbf6ea"),
              `M${n(x - 16)} 12V-40a16 20 0 0 1 32 0V12M${n(x - 10)} 12V-38a10 14 0 0 1 20 0V12${[-36, -24, -12, 0].map((y) => track(x - 16, y, x - 10, y) + track(x + 10, y, x + 16, y)).join("")}`,
              1.5,
            ) +
            fill(
              s.paint("#3f8a50"),
              [
                [-14, -44],
                [-6, -57],
                [8, -58],
                [16, -40],
                [-16, -22],
                [15, -16],
              ]
                .map(([dx = 0, y = 0]) => oval(x + dx, y, 5, 4))
                .join(""),
            ) +
            fill(
              s.paint("#f08fa6"),
              [
                [-13, -47],
                [-3, -59],
                [11, -55],
                [17, -36],
                [-17, -25],
                [14, -13],
              ]
                .map(([dx = 0, y = 0]) => oval(x + dx, y, 2.4))
                .join(""),
            ),
        ) +
        along(
          s,
          128,
          -46,
          (x) =>
            fill(s.paint("#6d4b38"), box(x - 1.6, -30, 3.2, 32)) +
            fill(s.paint("#5fa660"), tree(x, -22, 22)) +
            fill(
              s.paint("#f5c3cf"),
              [
                [-9, -40],
                [4, -48],
                [9, -34],
                [-3, -33],
                [-12, -29],
              ]
                .map(([dx = 0, y = 0]) => oval(x + dx, y, 2.2))
                .join(""),
            ),
        ),
      near:
        land(s, "#86bd62", 6) +
        stroke(s.paint("#3f8a50"), pinks.stems + golds.stems, 0.9) +
        fill(s.paint("#ee7f9c"), pinks.heads) +
        fill(s.paint("#ffe08a"), pinks.hearts) +
        fill(s.paint("#f7c948"), golds.heads) +
        fill(s.paint("#a8642f"), golds.hearts),
    };
  },
};

/** Trees, a lake, a lantern and a bench. */
export const park: PlaceArt = {
  kind: "open",
  draw: (s) => ({
    far:
      firmament(s) +
      fill(
        s.far("#8cc08a", 0.42),
        along(s, 15, 6, (x, bay) => oval(x, -8, 10, s.chance(`park far ${bay}`).between(12, 22))),
      ) +
      fill(s.far("#7fc0dd", 0.2), box(s.left, -6, s.right - s.left, 9)),
    middle:
      land(s, "#88c069", 1) +
      fill(
        s.paint("#ead9b0"),
        `M${n(s.left)} 12Q-20 6 10 12T${n(s.right)} 9V16Q40 20 10 18T${n(s.left)} 20Z`,
      ),
    near:
      along(
        s,
        136,
        -46,
        (x) =>
          fill(s.paint("#7a5138"), box(x - 2.2, -28, 4.4, 38)) +
          fill(s.paint("#4f9a57"), tree(x, -18, 30)) +
          fill(s.paint("#6cb36a"), oval(x - 6, -52, 9, 8) + oval(x + 8, -42, 6)),
      ) +
      along(
        s,
        136,
        44,
        (x) =>
          halo(s, x + 12, -44, 12) +
          stroke(s.paint("#2f3b40"), track(x + 12, 8, x + 12, -40), 1.4) +
          fill(bulb(s, 0), oval(x + 12, -44, 4)) +
          fill(s.paint("#2f3b40"), box(x + 9, -41, 6, 1.6)) +
          fill(
            s.paint("#a8673c"),
            box(x - 20, -13, 28, 2.6, 1) + box(x - 20, -8.6, 28, 2.6, 1) + box(x - 22, -3, 32, 2.6, 1),
          ) +
          fill(s.paint("#2f3b40"), box(x - 18, -14, 1.8, 24) + box(x + 4, -14, 1.8, 24)),
      ),
  }),
};
