import { darken, distinctColor, lighten } from "../../../color/color-math.ts";
import { circle, fillPath, line, shape } from "../../pen.ts";
import { onBothSides } from "../figure.ts";
import { round } from "../limbs.ts";
import { band, torso } from "../torso.ts";
import type { DrawGarment } from "./garment-parts.ts";

export const armor: DrawGarment = (pen, build, color, traits) => {
  const edge = round(140 - build.shoulder);
  return {
    front:
      torso(pen, build, darken(color, 0.3), { dip: 214 }) +
      shape(
        pen,
        "M88 218C108 232 172 232 192 218C204 262 202 330 186 378C168 392 112 392 94 378C78 330 76 262 88 218Z",
        color,
      ) +
      fillPath(
        "M140 229L140 388C122 388 106 385 94 378C78 330 76 262 88 218C104 226 122 229 140 229Z",
        "#ffffff",
        0.22,
      ) +
      line("M140 234L140 386", darken(color, 0.35), 3) +
      line("M86 308C110 324 170 324 194 308", darken(color, 0.35), 3) +
      shape(pen, "M106 196C118 210 162 210 174 196L178 216C162 232 118 232 102 216Z", darken(color, 0.12)) +
      band(build, 408, 428, traits.accent, 0.9) +
      onBothSides(
        shape(pen, "M84 432C100 440 118 442 134 442L130 500C110 500 92 494 82 484Z", darken(color, 0.1)),
      ),
    sleeve: {
      length: "long",
      color: darken(color, 0.15),
      shoulder: onBothSides(
        shape(
          pen,
          `M${edge - 9} 274C${edge - 12} 232 66 206 98 220C106 244 98 276 86 288C66 294 ${edge} 290 ${edge - 9} 274Z`,
          lighten(color, 0.15),
        ) + line(`M${edge - 2} 266C${edge + 12} 275 78 272 92 254`, darken(color, 0.3), 3),
      ),
    },
    trousers: darken(color, 0.35),
    shoes: darken(color, 0.2),
  };
};

export const spacesuit: DrawGarment = (pen, build, color, traits) => {
  const trim = distinctColor([color], ["#ef7d3b", "#2b2d3a", "#3f7fd6"], 0.3);
  const edge = round(140 - build.shoulder);
  return {
    front:
      torso(pen, build, color, { dip: 216, flare: 6 }) +
      shape(pen, "M98 272L182 272L186 348L94 348Z", darken(color, 0.1)) +
      circle(114, 292, 7, "#d8403a") +
      circle(136, 292, 7, "#f6c945") +
      fillPath("M150 284h24v16h-24z", "#36b3a8") +
      fillPath("M108 312h64v8h-64z", "#5b6784", 0.6) +
      fillPath("M108 326h44v8h-44z", "#5b6784", 0.6) +
      band(build, 418, 436, trim),
    sleeve: {
      length: "long",
      color,
      shoulder:
        onBothSides(
          shape(
            pen,
            `M${edge - 5} 282C${edge - 8} 234 66 212 92 216C100 240 94 272 84 296C68 298 ${edge + 4} 294 ${edge - 5} 282Z`,
            lighten(color, 0.4),
          ) + line(`M${edge - 2} 289C${edge + 10} 298 72 300 83 296`, trim, 7),
        ) + shape(pen, "M196 246L217 251L214 268L193 263Z", traits.accent),
    },
    trousers: darken(color, 0.06),
    shoes: darken(color, 0.3),
  };
};
