import { lighten } from "../../look/color.ts";
import { fill, n, oval } from "./shapes.ts";
import type { Stage } from "./stage.ts";
import { along, upwards } from "./stage.ts";

/** What hangs in an open sky: sun, moon and stars, or clouds; nothing right behind the head. */
export function firmament(s: Stage): string {
  const { orb } = s.light;
  if (orb === "stars") return stars(s);
  if (orb === "moon") return stars(s) + moon(s);
  const sun =
    orb === "sun"
      ? fill("#fff3c0", oval(34, Math.max(s.top + 15, -70), 13), 0.4) +
        fill("#ffe58a", oval(34, Math.max(s.top + 15, -70), 8.5))
      : orb === "low-sun"
        ? fill("#ffe9a8", oval(33, -16, 21), 0.35) + fill("#fff0b8", oval(33, -16, 14))
        : "";
  return sun + clouds(s);
}

function moon(s: Stage): string {
  const y = Math.max(s.top + 16, -66);
  return (
    fill("#dfe6ff", oval(35, y, 14), 0.16) +
    fill("#f3f0da", oval(35, y, 8.5)) +
    fill("#d9d6c4", oval(32.5, y - 2, 1.8) + oval(37.5, y + 2.4, 1.3) + oval(36, y - 4, 1))
  );
}

/** Stars of one brightness are one path. */
function stars(s: Stage): string {
  let d = "";
  upwards(s, 30, -18, (y, row) =>
    along(s, 30, 0, (x, bay) => {
      const random = s.chance(`star ${bay} ${row}`);
      for (let i = 0; i < 3; i += 1) {
        const r = 0.35 + random.next() ** 3 * 0.7;
        d += oval(x + random.between(0, 30), y - random.between(0, 30), r);
      }
      return "";
    }),
  );
  return fill("#ffffff", d, 0.8);
}

function clouds(s: Stage): string {
  let d = "";
  upwards(s, 58, -58, (y, row) =>
    along(s, 96, row % 2 === 0 ? -42 : 30, (x, bay) => {
      const random = s.chance(`cloud ${bay} ${row}`);
      const at = y + random.between(-9, 9);
      // High above there are fewer of them.
      if (row > 1 && random.boolean(0.5)) return "";
      d += `M${n(x - 16)} ${n(at)}a5 5 0 0 1 4 -8a8 8 0 0 1 14 -3a6 6 0 0 1 11 4a4 4 0 0 1 1 7Z`;
      return "";
    }),
  );
  return fill(lighten(s.light.sky[1], 0.45), d, 0.8);
}
