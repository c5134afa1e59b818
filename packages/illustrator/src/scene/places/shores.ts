import { hills, land, pine, rocks, tree } from "./ground.ts";
import { box, fill, n, oval, poly, stroke, track } from "./shapes.ts";
import { firmament } from "./sky.ts";
import type { PlaceArt } from "./stage.ts";
import { along } from "./stage.ts";

/** Sea, sand, a palm and a parasol. */
export const beach: PlaceArt = {
  kind: "open",
  draw: (s) => ({
    far:
      firmament(s) +
      fill(s.far("#2f9fc4", 0.18), box(s.left, -16, s.right - s.left, 17)) +
      stroke(
        s.far("#d9f3f7", 0.1),
        along(s, 46, 30, (x) => track(x - 9, -10, x + 5, -10) + track(x + 12, -5, x + 24, -5)),
        0.8,
        0.7,
      ),
    middle:
      along(
        s,
        150,
        -34,
        (x) =>
          fill(
            s.far("#ffffff", 0.1),
            poly(x, -32, x, -16, x - 9, -16) + poly(x + 1.4, -30, x + 1.4, -16, x + 8, -16),
          ) + fill(s.far("#c8503f", 0.1), poly(x - 10, -15, x + 10, -15, x + 7, -11.6, x - 7, -11.6)),
      ) +
      fill(s.paint("#f4fbfa"), `M${n(s.left)} -1Q${n(s.left / 2)} 4 0 0T${n(s.right)} 0V8H${n(s.left)}Z`) +
      fill(
        s.paint("#f0d49a"),
        `M${n(s.left)} 1Q${n(s.left / 2)} 6 0 2T${n(s.right)} 2V${n(s.bottom)}H${n(s.left)}Z`,
      ),
    near:
      along(s, 150, 44, (x) => {
        const frond = (dx: number, dy: number): string =>
          `M${n(x - 3)} -62Q${n(x - 3 + dx * 0.5)} ${n(-62 + dy - 10)} ${n(x - 3 + dx)} ${n(-62 + dy)}Q${n(x - 3 + dx * 0.5)} ${n(-58 + dy - 4)} ${n(x - 3)} -62Z`;
        return (
          fill(
            s.paint("#9a6b45"),
            `M${n(x + 4)} 9C${n(x + 8)} -20 ${n(x + 2)} -46 ${n(x - 4)} -62L${n(x - 1)} -63C${n(x + 6)} -46 ${n(x + 13)} -20 ${n(x + 10)} 9Z`,
          ) +
          fill(
            s.paint("#2f8f5f"),
            frond(-25, 4) + frond(-17, 17) + frond(23, 2) + frond(20, 16) + frond(4, -9) + frond(-16, -8),
          ) +
          fill(s.paint("#7a4f30"), oval(x - 4, -59, 2.2) + oval(x, -58, 2.2))
        );
      }) +
      along(
        s,
        150,
        -46,
        (x) =>
          stroke(s.paint("#f6efe2"), track(x, 14, x - 4, -38), 1.3) +
          fill(s.paint("#e2574c"), `M${n(x - 24)} -28C${n(x - 20)} -48 ${n(x + 6)} -52 ${n(x + 15)} -34Z`) +
          fill(
            s.paint("#fbf3e2"),
            `M${n(x - 12)} -30C${n(x - 12)} -40 ${n(x - 7)} -45 ${n(x - 5)} -45C${n(x)} -42 ${n(x + 3)} -38 ${n(x + 4)} -32.6Z`,
          ),
      ),
  }),
};

/** Dunes, tables of rock, cacti. */
export const desert: PlaceArt = {
  kind: "open",
  draw: (s) => {
    const cactus = (x: number, y: number, h: number): string =>
      box(x - 2.6, y - h, 5.2, h, 2.6) +
      box(x - 9, y - h * 0.72, 4, h * 0.34, 2) +
      box(x - 9, y - h * 0.48, 8, 3.8, 1.6) +
      box(x + 5, y - h * 0.86, 4, h * 0.4, 2) +
      box(x + 1, y - h * 0.56, 8, 3.8, 1.6);
    return {
      far:
        firmament(s) +
        fill(
          s.far("#c4714f", 0.45),
          along(s, 92, 40, (x) => poly(x - 24, 4, x - 17, -24, x + 12, -24, x + 22, 4)),
        ) +
        fill(s.far("#e0a05f", 0.25), hills(s, "desert far", 46, 4, 14)),
      middle: fill(s.paint("#e6ad66"), hills(s, "desert", 64, -4, 7)) + land(s, "#e6ad66", 7),
      near:
        fill(
          s.paint("#f0c481"),
          `M${n(s.left)} 12Q${n(s.left * 0.4)} 2 6 13T${n(s.right)} 9V${n(s.bottom)}H${n(s.left)}Z`,
        ) +
        along(
          s,
          134,
          44,
          (x) =>
            fill(s.paint("#3f8a5b"), cactus(x, 10, 46)) +
            stroke(s.paint("#61ab77"), track(x - 0.6, -32, x - 0.6, 8), 0.8),
        ) +
        along(
          s,
          134,
          -43,
          (x) =>
            fill(s.paint("#4f9a63"), cactus(x, 12, 27)) + fill(s.paint("#a9623f"), oval(x + 13, 12, 6, 3.4)),
        ),
    };
  },
};

/** Snow on two peaks, a lake, pines. */
export const mountains: PlaceArt = {
  kind: "open",
  draw: (s) => {
    const mount = (x: number, h: number, w: number): string =>
      poly(x - w, 4, x - w * 0.4, -h * 0.52, x, -h, x + w * 0.36, -h * 0.6, x + w, 4);
    const snow = (x: number, h: number, w: number): string =>
      poly(
        x,
        -h,
        x + w * 0.26,
        -h * 0.72,
        x + w * 0.1,
        -h * 0.78,
        x - w * 0.04,
        -h * 0.66,
        x - w * 0.14,
        -h * 0.75,
        x - w * 0.3,
        -h * 0.64,
      );
    const shade = (x: number, h: number, w: number): string =>
      poly(x, -h, x + w * 0.36, -h * 0.6, x + w, 4, x + w * 0.2, 4, x + w * 0.1, -h * 0.4);
    const all = (draw: typeof mount): string =>
      along(s, 104, 46, (x) => draw(x, 56, 42)) + along(s, 104, -50, (x) => draw(x, 46, 38));
    return {
      far: firmament(s) + fill(s.far("#9fb4d6", 0.5), rocks(s, "mountains far", 15, 18, 34)),
      middle:
        fill(s.far("#6f87b0", 0.14), all(mount)) +
        fill(s.far("#566c97", 0.12), all(shade), 0.75) +
        fill(s.far("#ffffff", 0.06), all(snow)),
      near:
        fill(s.far("#6fb2cf", 0.1), box(s.left, 0, s.right - s.left, 10)) +
        fill(
          s.paint("#2f6b56"),
          along(s, 13, 5, (x, bay) =>
            Math.abs(x) < 22 ? "" : pine(x, 9, s.chance(`pine ${bay}`).between(5, 11)),
          ),
        ) +
        land(s, "#4f8f5f", 8),
    };
  },
};

/** Open hills and a path. */
export const outdoor: PlaceArt = {
  kind: "open",
  draw: (s) => ({
    far: firmament(s) + fill(s.far("#8fb7b4", 0.5), hills(s, "outdoor far", 44, 10, 30)),
    middle:
      fill(s.far("#82b97a", 0.2), hills(s, "outdoor mid", 56, 2, 17)) +
      fill(
        s.far("#4f8f5c", 0.14),
        along(s, 31, 12, (x, bay) =>
          Math.abs(x) < 18 ? "" : tree(x, -3, s.chance(`wood ${bay}`).between(5, 8)),
        ),
      ),
    near:
      fill(s.paint("#96c56b"), hills(s, "outdoor", 70, -6, 3)) +
      land(s, "#96c56b", 7) +
      fill(
        s.paint("#f0e2b8"),
        `M${n(s.right * 0.2)} ${n(s.bottom)}C${n(s.right * 0.3)} 16 ${n(s.right * 0.9)} 18 ${n(s.right * 0.66)} 7C${n(s.right * 1.2)} 16 ${n(s.right * 0.62)} 20 ${n(s.right * 0.6)} ${n(s.bottom)}Z`,
      ) +
      fill(
        s.paint("#6d4b38"),
        along(s, 150, -45, (x) => box(x - 1.8, -20, 3.6, 32)),
      ) +
      fill(
        s.paint("#58994f"),
        along(s, 150, -45, (x) => tree(x, -10, 24)),
      ) +
      fill(
        s.paint("#ffffff"),
        along(s, 19, 9, (x, bay) => oval(x, 16 + (bay % 3) * 3, 0.9)),
      ),
  }),
};
