import { mix } from "../../look/color.ts";
import { box, fill, n, oval, peaks, poly, ridge, stroke, track } from "./shapes.ts";
import { firmament } from "./sky.ts";
import type { PlaceArt, Stage } from "./stage.ts";
import { along, bulb, halo, upwards } from "./stage.ts";

const land = (s: Stage, color: string, y = 0): string =>
  fill(s.paint(color), box(s.left, y, s.right - s.left, s.bottom - y));
const hills = (s: Stage, name: string, step: number, low: number, high: number): string => {
  const height = (x: number): number => -s.chance(`${name} ${Math.round(x / step)}`).between(low, high);
  return ridge(s.left, s.right, step, 8, height);
};
const rocks = (s: Stage, name: string, step: number, low: number, high: number): string => {
  const height = (x: number): number => {
    const k = Math.round(x / step);
    return -s.chance(`${name} ${k}`).between(low, high) * (k % 2 === 0 ? 1 : 0.5);
  };
  return peaks(s.left, s.right, step, 8, height);
};
const tree = (x: number, y: number, size: number): string =>
  oval(x, y - size, size * 0.62, size * 0.7) +
  oval(x - size * 0.42, y - size * 0.72, size * 0.42) +
  oval(x + size * 0.42, y - size * 0.7, size * 0.42);
const pine = (x: number, y: number, size: number): string =>
  poly(
    x,
    y - size * 2,
    x + size * 0.42,
    y - size * 1.2,
    x + size * 0.24,
    y - size * 1.2,
    x + size * 0.6,
    y - size * 0.5,
    x + size * 0.3,
    y - size * 0.5,
    x + size * 0.75,
    y,
    x - size * 0.75,
    y,
    x - size * 0.3,
    y - size * 0.5,
    x - size * 0.6,
    y - size * 0.5,
    x - size * 0.24,
    y - size * 1.2,
    x - size * 0.42,
    y - size * 1.2,
  );

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

export const underwater: PlaceArt = {
  kind: "open",
  wall: "#3fa9d4",
  draw: (s) => {
    const fish = (x: number, y: number, l: number, way: number): string =>
      oval(x, y, l, l * 0.56) +
      poly(x - way * l * 0.8, y, x - way * l * 1.7, y - l * 0.6, x - way * l * 1.7, y + l * 0.6);
    const weed = (x: number, h: number, bend: number): string =>
      `M${n(x - 2)} 12C${n(x - 2 - bend)} ${n(-h * 0.35)} ${n(x - 2 + bend)} ${n(-h * 0.6)} ${n(x)} ${n(-h)}C${n(x + 4 + bend)} ${n(-h * 0.6)} ${n(x + 4 - bend)} ${n(-h * 0.35)} ${n(x + 3)} 12Z`;
    let bubbles = "";
    upwards(s, 34, -10, (y, row) =>
      along(s, 44, 34, (x, bay) => {
        const draw = s.chance(`bubble ${bay} ${row}`);
        bubbles += oval(x + draw.between(-12, 12), y - draw.between(0, 30), draw.between(0.8, 2.4));
        return "";
      }),
    );
    return {
      far:
        fill(
          "#dff8ff",
          along(s, 52, -30, (x) => poly(x, s.top, x + 12, s.top, x + 30, 8, x - 4, 8)),
          0.14,
        ) + fill(s.far("#2b7fae", 0.2), hills(s, "reef far", 26, 2, 20)),
      middle:
        upwards(
          s,
          54,
          -56,
          (y) =>
            along(
              s,
              112,
              42,
              (x) =>
                fill(s.paint("#f59b3e"), fish(x, y, 6, -1)) +
                fill(s.paint("#fff3dd"), box(x - 2, y - 3, 1.6, 6) + oval(x - 3.6, y - 0.8, 0.9)),
            ) +
            along(s, 112, -43, (x) =>
              fill(s.paint("#f6d757"), fish(x, y + 14, 4.4, 1) + fish(x - 9, y + 24, 3.2, 1)),
            ),
        ) + fill("#e6fbff", bubbles, 0.55),
      near:
        fill(s.paint("#e3cf9a"), hills(s, "seabed", 40, -10, -2)) +
        land(s, "#e3cf9a", 8) +
        fill(
          s.paint("#2f9a6b"),
          along(s, 42, 34, (x, bay) =>
            Math.abs(x) < 24 ? "" : weed(x, 34 + (bay % 2) * 10, 5) + weed(x + 7, 24, -5),
          ),
        ) +
        fill(
          s.paint("#ef6f7f"),
          along(s, 66, -38, (x) =>
            Math.abs(x) < 24
              ? ""
              : box(x - 1.6, -14, 3.2, 24, 1.6) +
                box(x - 8, -9, 3, 10, 1.5) +
                box(x - 8, -1, 8, 3, 1.5) +
                box(x + 5, -12, 3, 12, 1.5) +
                box(x, -2, 8, 3, 1.5),
          ),
        ),
    };
  },
};

export const space: PlaceArt = {
  kind: "open",
  wall: "#1a1c4a",
  draw: (s) => {
    const glows = ["", ""];
    upwards(s, 26, s.bottom, (y, row) =>
      along(s, 26, 0, (x, bay) => {
        const draw = s.chance(`space ${bay} ${row}`);
        for (let i = 0; i < 3; i += 1)
          glows[i % 2] += oval(
            x + draw.between(0, 26),
            y - draw.between(0, 26),
            0.3 + draw.next() ** 3 * 0.9,
          );
        return "";
      }),
    );
    const [x, y] = [-37, Math.max(s.top + 16, -66)];
    const dusk = mix(s.wall, "#b65fd0", 0.32);
    return {
      far:
        fill(
          dusk,
          `M${n(s.left)} ${n(s.top * 0.3)}Q${n(s.left * 0.4)} ${n(s.top * 0.62)} 6 ${n(s.top * 0.36)}T${n(s.right)} ${n(s.top * 0.62)}V${n(s.top * 0.3)}Q${n(s.right * 0.4)} ${n(s.top * 0.02)} 0 ${n(s.top * 0.16)}T${n(s.left)} ${n(s.top * 0.02)}Z`,
          0.5,
        ) +
        fill("#ffffff", glows[0] ?? "", 0.85) +
        fill("#ffefc9", glows[1] ?? "", 0.65),
      middle:
        fill(s.paint("#e58d5b"), oval(x, y, 10)) +
        fill(s.paint("#b8613f"), `M${n(x - 10)} ${n(y)}a10 10 0 0 0 20 0a13 9 0 0 1 -20 0Z`, 0.6) +
        `<ellipse cx="${n(x)}" cy="${n(y)}" rx="17" ry="3.6" fill="none" stroke="${s.paint("#f6d9a8")}" stroke-width="1" transform="rotate(-18 ${n(x)} ${n(y)})"/>` +
        along(
          s,
          170,
          42,
          (at) =>
            fill(s.paint("#7fc4d8"), oval(at, -30, 5)) +
            fill(s.paint("#5a9fb8"), `M${n(at - 5)} -30a5 5 0 0 0 10 0a6 4 0 0 1 -10 0Z`),
        ),
      near:
        fill(s.paint("#8b87a8"), `M${n(s.left)} 16Q0 -2 ${n(s.right)} 16V${n(s.bottom)}H${n(s.left)}Z`) +
        fill(
          s.paint("#726e92"),
          along(s, 42, 40, (at) => oval(at, 19, 6, 1.8)) + along(s, 42, 22, (at) => oval(at, 15, 3, 1)),
        ),
    };
  },
};
