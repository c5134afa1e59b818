import { mix } from "../../look/color.ts";
import { hills, land } from "./ground.ts";
import { box, fill, n, oval, poly } from "./shapes.ts";
import type { PlaceArt } from "./stage.ts";
import { along, upwards } from "./stage.ts";

/** Light from above, fish, coral and weed. */
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
        const random = s.chance(`bubble ${bay} ${row}`);
        bubbles += oval(x + random.between(-12, 12), y - random.between(0, 30), random.between(0.8, 2.4));
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

/** Stars of two colours, planets, the ground of a moon. */
export const space: PlaceArt = {
  kind: "open",
  wall: "#1a1c4a",
  draw: (s) => {
    const glows = ["", ""];
    upwards(s, 26, s.bottom, (y, row) =>
      along(s, 26, 0, (x, bay) => {
        const random = s.chance(`space ${bay} ${row}`);
        for (let i = 0; i < 3; i += 1)
          glows[i % 2] += oval(
            x + random.between(0, 26),
            y - random.between(0, 26),
            0.3 + random.next() ** 3 * 0.9,
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
