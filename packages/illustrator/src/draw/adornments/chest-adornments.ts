import { darken, lighten, luma } from "../../color/color-math.ts";
import type { ChestAdornment } from "../../language/vocabulary/adornments.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";

type Draw = (pen: Pen, color: string | undefined, traits: CharacterTraits) => string;

const gold = "#e3b341";

const scarfLoop =
  "M96 196C108 214 172 214 184 196C200 208 200 236 186 244C160 260 120 260 94 244C80 236 80 208 96 196Z";
const scarfEnd = "M150 240L184 238L190 318L158 322Z";

/** Bands along and across a scarf. */
function plaidScarf(pen: Pen, color: string): string {
  const band = luma(color) > 0.6 ? darken(color, 0.45) : darken(color, 0.5);
  const thin = luma(color) > 0.6 ? "#b3423a" : "#f3e2b0";
  return (
    shape(pen, scarfEnd, darken(color, 0.1)) +
    line("M167 250L174 318", band, 9, 0.6) +
    line("M156 268L184 266M158 296L187 294", band, 9, 0.6) +
    line("M162 250L167 319M178 250L184 317M157 281L186 279", thin, 2, 0.9) +
    shape(pen, scarfLoop, color) +
    line("M92 216C116 238 164 238 188 216", band, 9, 0.6) +
    line("M104 206L98 243M140 212V253M176 206L182 243", band, 9, 0.6) +
    line("M94 229C118 249 162 249 186 229M122 211L119 250M158 211L161 250", thin, 2, 0.9) +
    line("M150 254C160 253 172 250 184 245", darken(color, 0.5), 2.4, 0.5)
  );
}

/** Bands across a scarf. */
function stripedScarf(pen: Pen, color: string): string {
  const band = luma(color) > 0.62 ? darken(color, 0.6) : lighten(color, 0.75);
  return (
    shape(pen, scarfEnd, darken(color, 0.1)) +
    line("M156 266L184 264M157.5 286L186 284M159 306L188 304", band, 8) +
    shape(pen, scarfLoop, color) +
    line("M103 207L96 240M122 212L118 248M140 213V250M158 212L162 248M177 207L184 240", band, 8) +
    line("M98 234C120 250 160 250 184 232", darken(color, 0.35), 2.4, 0.45)
  );
}

/** What is worn around the neck and over the clothes. */
export const chestAdornments: { readonly [name in ChestAdornment]: Draw } = {
  choker: (pen, color = "#23202a") =>
    shape(
      { ...pen, width: pen.width * 0.7 },
      "M113 188C122 200 158 200 167 188L167 198C158 211 122 211 113 198Z",
      color,
    ) + circle(140, 205, 3.6, luma(color) > 0.5 ? darken(color, 0.5) : "#d5dae2"),

  "pearl-necklace": (pen, color = "#fbf6ea") =>
    Array.from({ length: 13 }, (_, i) => {
      const t = (i / 12) * Math.PI;
      const [x, y] = [140 - 31 * Math.cos(t), 208 + 21 * Math.sin(t)].map((at) => Math.round(at * 10) / 10);
      return (
        ellipse({ ...pen, width: pen.width * 0.5 }, x ?? 0, y ?? 0, 4.8, color) +
        circle((x ?? 0) - 1.5, (y ?? 0) - 1.5, 1.4, "#ffffff")
      );
    }).join(""),

  "neck-chain": (_pen, color = gold) =>
    line("M112 206C116 248 164 248 168 206", darken(color, 0.25), 5) +
    `<path d="M112 206C116 248 164 248 168 206" fill="none" stroke="${lighten(color, 0.25)}" stroke-width="3" stroke-dasharray="4 3"/>`,

  "tooth-pendant": (pen, color = "#f6efdc") =>
    line("M112 202C116 228 130 240 140 241C150 240 164 228 168 202", "#4a3426", 3.2) +
    shape(
      { ...pen, width: pen.width * 0.7 },
      "M129 240C136 233 146 233 152 240C155 256 151 276 138 288C133 277 127 257 129 240Z",
      color,
    ) +
    line("M129 241C137 246 144 246 152 241", "#4a3426", 4.6) +
    fillPath("M147 249C148 262 145 272 139 280C143 268 144 258 143 249Z", darken(color, 0.2), 0.8),

  brooch: (pen, color = gold) =>
    ellipse(pen, 106, 262, 10, color) +
    fillPath(
      "M106 254L108.4 259.4L114 260L109.8 263.8L111 269.6L106 266.6L101 269.6L102.2 263.8L98 260L103.6 259.4Z",
      lighten(color, 0.6),
    ),

  "buttonhole-flower": (pen, color = "#d8403a") =>
    `<g transform="translate(170 262)">${
      line("M0 6C2 14 4 20 2 28", "#4c9f5f", 3.4) +
      shape({ ...pen, width: pen.width * 0.6 }, "M2 14C10 10 16 14 16 20C10 22 4 20 2 14Z", "#4c9f5f") +
      [0, 72, 144, 216, 288]
        .map(
          (turn) =>
            `<g transform="rotate(${turn})">${ellipse({ ...pen, width: pen.width * 0.6 }, 0, -7, 6.2, color, 7)}</g>`,
        )
        .join("") +
      circle(0, 0, 4.6, darken(color, 0.25))
    }</g>`,

  suspenders: (pen, color = "#5a3d2b") =>
    onBothSides(
      shape(
        { ...pen, width: pen.width * 0.7 },
        "M92 212L106 208C108 300 108 400 104 474L90 474C94 400 94 300 92 212Z",
        color,
      ) + shape({ ...pen, width: pen.width * 0.6 }, "M91 440H107V456H91Z", "#d5dae2"),
    ),

  backpack: (pen, color = "#c8553d", { style }) =>
    // The body of blocks is shorter.
    style === "voxel"
      ? onBothSides(
          shape(pen, "M92 208L108 208L108 272L92 272Z", color) + line("M92 240H108", darken(color, 0.35), 5),
        )
      : onBothSides(
          shape(pen, "M84 217L104 208C110 240 108 290 96 340L76 336C90 300 92 250 84 217Z", color) +
            shape(
              { ...pen, width: pen.width * 0.6 },
              "M84 292L106 296L104 308L82 303Z",
              darken(color, 0.35),
            ) +
            line("M92 222C98 252 97 282 90 316", darken(color, 0.25), 2.4, 0.7),
        ),

  "shoulder-towel": (pen, color = "#f3efe6") =>
    shape(
      pen,
      "M168 206C182 204 196 212 206 222C212 270 212 320 208 352L172 350C176 310 176 250 168 206Z",
      color,
    ) +
    fillPath(
      "M173.5 326L209.6 328L208.8 338L172.8 336Z",
      luma(color) > 0.6 ? "#4f83c4" : lighten(color, 0.5),
    ) +
    line("M182 214C190 254 190 290 188 318", darken(color, 0.25), 2.4, 0.5),

  lanyard: (pen, color = "#2f5f9f") =>
    line("M112 204L138 268M168 204L142 268", color, 5) +
    shape(pen, "M118 270H162V328H118Z", "#fbfaf6") +
    fillPath("M118 270H162V281H118Z", color) +
    circle(140, 295, 7.5, "#9aa1ab") +
    fillPath("M127 313C128 304 152 304 153 313Z", "#9aa1ab") +
    line("M128 320H152", "#6b7280", 2.4),

  "lowered-mask": (pen, color = "#cfe4ee") =>
    line("M112 176L84 140M168 176L196 140", lighten(color, 0.3), 3) +
    shape(
      pen,
      "M108 176C122 186 158 186 172 176C176 192 172 206 160 212C150 216 130 216 120 212C108 206 104 192 108 176Z",
      color,
    ) +
    line("M112 190C126 198 154 198 168 190M116 201C128 207 152 207 164 201", darken(color, 0.2), 2.4),

  "plaid-scarf": (pen, color, { accent }) => plaidScarf(pen, color ?? accent),

  "striped-scarf": (pen, color, { accent }) => stripedScarf(pen, color ?? accent),

  // Knotted at the side, with two short ends.
  "silk-scarf": (pen, color, { accent }) => {
    const silk = color ?? accent;
    return (
      shape(pen, "M158 216C176 226 190 246 192 268C180 266 166 254 158 238Z", darken(silk, 0.14)) +
      shape(pen, "M154 218C164 234 168 258 160 278C150 268 146 246 148 228Z", darken(silk, 0.06)) +
      shape(
        pen,
        "M112 190C122 204 158 204 168 190C174 198 174 210 168 216C152 228 128 228 112 216C106 210 106 198 112 190Z",
        silk,
      ) +
      line("M112 203C124 214 152 214 164 207", darken(silk, 0.26), 2, 0.6) +
      line("M116 196C128 206 150 206 160 201", lighten(silk, 0.5), 2.2, 0.8) +
      ellipse(pen, 157, 217, 8.4, silk, 7.4) +
      line("M163 224C174 234 183 248 186 261M153 228C159 242 161 256 159 268", lighten(silk, 0.45), 2, 0.7)
    );
  },

  sash: (pen, color = "#c8342e") =>
    shape(pen, "M78 222L102 209L206 424L206 470Z", color) +
    line("M84 224L205 462M97 214L206 436", lighten(color, 0.45), 3, 0.8),

  "flower-garland": (pen, stated) => {
    const colors = stated === undefined ? ["#e2507a", "#f6c945", "#f0883e"] : [stated, lighten(stated, 0.35)];
    return Array.from({ length: 15 }, (_, i) => {
      const t = (i / 14) * Math.PI;
      const [x, y] = [140 - 42 * Math.cos(t), 212 + 74 * Math.sin(t)].map(Math.round);
      const color = colors[i % colors.length] ?? "#e2507a";
      return (
        ellipse({ ...pen, width: pen.width * 0.7 }, x ?? 0, y ?? 0, 11.5, color) +
        circle(x ?? 0, y ?? 0, 6.4, darken(color, 0.14)) +
        circle(x ?? 0, y ?? 0, 2.6, lighten(color, 0.6))
      );
    }).join("");
  },
};
