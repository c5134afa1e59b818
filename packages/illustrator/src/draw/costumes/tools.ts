import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import { circle, ellipse, fillPath, limb, line, shape } from "../pen.ts";
import type { CostumeItem, Tool } from "./wardrobe.ts";

type Tools = Extract<
  CostumeItem,
  | "stethoscope"
  | "wrench"
  | "hammer"
  | "piggy-bank"
  | "tea-cup"
  | "dog-lead"
  | "juggling-balls"
  | "paint-roller"
  | "clipboard"
  | "briefcase"
  | "magnifying-glass"
  | "scissors"
  | "flask"
  | "rolling-pin"
  | "frying-pan"
  | "cleaver"
  | "tray"
  | "envelope"
  | "parcel"
  | "watering-can"
  | "pitchfork"
  | "fishing-rod"
  | "gavel"
  | "broom"
  | "umbrella"
  | "tape-measure"
>;

const wood = "#b07a48";
const steel = "#c2c9d2";

/** Tools of trades and professions. */
export const tools: { readonly [name in Tools]: Tool } = {
  stethoscope: {
    grip: "neck",
    draw: (pen, { itemColors, clothing }) => {
      const tube =
        itemColors.get("stethoscope") ?? distinctColor([clothing.color], ["#2f3a4a", "#d8e2ea"], 0.3);
      return (
        line("M104 204C102 244 118 268 138 276C158 268 178 244 176 204", tube, 6.5) +
        line("M138 276C138 300 152 318 166 316", tube, 6.5) +
        ellipse(pen, 172, 312, 13, "#dfe5ec") +
        circle(172, 312, 7.5, "#9aa6b4")
      );
    },
  },

  wrench: {
    grip: "hand",
    draw: (pen) =>
      shape(pen, "M201 306L215 309L226 238L211 235Z", "#aab2bd") +
      shape(
        pen,
        "M207 238C194 226 196 202 212 194L216 214L230 217L242 201C252 216 246 238 230 243Z",
        "#aab2bd",
      ) +
      line("M211 292L220 244", "#dfe5ec", 3),
  },

  hammer: {
    grip: "hand",
    draw: (pen) =>
      limb(pen, "M205 322L223 196", wood, 11) +
      line("M211 296L222 214", lighten(wood, 0.3), 3, 0.6) +
      `<g transform="rotate(8 223 196)">${
        shape(pen, "M180 178H266V214H180Z", "#6d7684") +
        shape(pen, "M174 173H192V219H174ZM254 173H272V219H254Z", "#8d97a3") +
        fillPath("M194 181H252V188H194Z", "#9aa5b1", 0.8) +
        shape(pen, "M214 174H232V218H214Z", "#565f6b")
      }</g>`,
  },

  "piggy-bank": {
    grip: "hand",
    half: 128,
    draw: (pen, { itemColors, clothing }) => {
      const pink =
        itemColors.get("piggy-bank") ?? distinctColor([clothing.color], ["#f29bb0", "#f2c4a0"], 0.15);
      const dark = darken(pink, 0.2);
      return (
        shape(pen, "M180 262L178 284H192L194 266ZM236 262L238 284H224L222 266Z", dark) +
        line("M252 228C262 222 260 236 254 236C264 240 266 230 264 226", dark, 4) +
        ellipse(pen, 212, 234, 44, pink, 36) +
        shape(pen, "M176 206C172 192 178 186 184 188C192 192 196 200 194 206Z", dark) +
        ellipse(pen, 168, 238, 12, lighten(pink, 0.25), 14) +
        circle(164.5, 234, 2.4, darken(pink, 0.5)) +
        circle(164.5, 243, 2.4, darken(pink, 0.5)) +
        circle(184, 222, 4, "#3a2a30") +
        line("M204 202H230", darken(pink, 0.5), 4.4) +
        ellipse({ ...pen, width: pen.width * 0.7 }, 217, 186, 13, "#f2c445") +
        circle(217, 186, 8, "#e0a92e") +
        fillPath("M200 216C214 208 236 212 244 224C234 218 214 216 200 222Z", lighten(pink, 0.5), 0.6)
      );
    },
  },

  // To the collar of the dog at the viewer's right, if there is one.
  "dog-lead": {
    grip: "hand",
    draw: (pen, { itemColors, companion }) => {
      const strap = itemColors.get("dog-lead") ?? "#d8403a";
      const loop = limb(pen, "M206 288C190 306 196 330 210 326C222 320 220 300 214 288", strap, 5);
      if (companion === undefined || companion.at !== "beside")
        return loop + limb(pen, "M214 290C232 340 244 400 240 470", strap, 5);
      const y = companion.isOnGround ? 668 : 356;
      return (
        loop +
        limb(pen, `M214 290C224 ${y - 6} 262 ${y + 22} 284 ${y + 8}`, strap, 5) +
        limb(pen, `M264 ${y - 4}C276 ${y + 12} 316 ${y + 12} 328 ${y - 4}`, strap, 9) +
        circle(296, y + 13, 6, "#e3b341")
      );
    },
  },

  // A wide cup with a saucer, and the label of a tea bag.
  "tea-cup": {
    grip: "hand",
    draw: (pen, { itemColors, clothing }) => {
      const china = itemColors.get("tea-cup") ?? distinctColor([clothing.color], ["#fbf8f0", "#bfe0d4"], 0.2);
      return (
        ellipse(pen, 210, 270, 46, darken(china, 0.1), 8) +
        limb(pen, "M240 226C262 220 264 250 236 252", china, 8) +
        shape(pen, "M170 214H246C246 246 234 266 208 266C182 266 170 246 170 214Z", china) +
        ellipse({ ...pen, width: pen.width * 0.7 }, 208, 214, 38, darken(china, 0.12), 8) +
        ellipse({ width: 0 }, 208, 215, 32, "#c07a32", 5.5) +
        line("M188 218C184 230 182 236 182 242", "#efe6d0", 2.2) +
        shape({ ...pen, width: pen.width * 0.6 }, "M175 241H190V258H175Z", "#5aa469") +
        line("M200 200C194 190 204 184 198 172M218 200C212 190 222 184 216 172", "#ffffff", 3.4, 0.85)
      );
    },
  },

  "juggling-balls": {
    grip: "hand",
    draw: (pen, { itemColors }) => ellipse(pen, 212, 240, 22, itemColors.get("juggling-balls") ?? "#d8403a"),
  },

  "paint-roller": {
    grip: "hand",
    draw: (pen, { itemColors, clothing }) => {
      const paint =
        itemColors.get("paint-roller") ?? distinctColor([clothing.color], ["#3f9fd6", "#f0883e"], 0.2);
      return (
        limb(pen, "M210 304L212 258", "#d8403a", 11) +
        limb(pen, "M212 256L212 240L256 232L256 200L246 200", "#8d97a3", 4.5) +
        shape(
          pen,
          "M168 184C168 181 170 180 172 180L242 180C245 180 246 182 246 184L246 216C246 219 244 220 242 220L172 220C169 220 168 218 168 216Z",
          paint,
        ) +
        fillPath("M172 186h70v7h-70z", lighten(paint, 0.5), 0.8)
      );
    },
  },

  clipboard: {
    grip: "hand",
    draw: (pen) =>
      shape(pen, "M170 206L238 200L246 290L178 296Z", "#a8713f") +
      fillPath("M178 218L232 213L237 281L184 286Z", "#fbfaf6") +
      shape(pen, "M192 200L218 198L219 212L193 214Z", "#8d97a3") +
      line("M186 231L226 227M187 243L228 239M188 255L214 253", "#8d97a3", 3.4) +
      line("M218 252L222 257L230 246", "#4c9f5f", 3.4),
  },

  briefcase: {
    grip: "hand",
    bottom: 372,
    draw: (pen, { itemColors, clothing }) => {
      const leather =
        itemColors.get("briefcase") ?? distinctColor([clothing.color], ["#8a5a36", "#4a3228"], 0.12);
      return (
        limb(pen, "M192 304L192 284C192 276 232 276 232 284L232 304", darken(leather, 0.25), 6) +
        shape(
          pen,
          "M158 304C158 300 160 298 164 298L260 298C264 298 266 300 266 304L266 372L158 372Z",
          leather,
        ) +
        line("M158 330C190 342 234 342 266 330", darken(leather, 0.35), 4) +
        shape({ ...pen, width: pen.width * 0.6 }, "M202 326L222 326L222 346L202 346Z", "#e3b341")
      );
    },
  },

  "magnifying-glass": {
    grip: "hand",
    draw: (pen) =>
      limb(pen, "M208 306L212 238", "#5a3a26", 11) +
      `<circle cx="212" cy="202" r="33" fill="#cfeaf6" fill-opacity="0.75" stroke="${pen.ink ?? "#c9973a"}" stroke-width="${pen.ink === undefined ? 8 : 8 + 2 * pen.width}"/>` +
      `<circle cx="212" cy="202" r="33" fill="none" stroke="#c9973a" stroke-width="8"/>` +
      line("M192 198C194 186 202 180 212 179", "#ffffff", 5, 0.9),
  },

  scissors: {
    grip: "hand",
    draw: (pen) =>
      shape(pen, "M208 262L198 176C206 182 212 196 216 258Z", steel) +
      shape(pen, "M214 262L238 180C228 184 218 198 206 258Z", lighten(steel, 0.3)) +
      circle(211, 244, 4, "#6d7684") +
      `<g fill="none" stroke="${pen.ink ?? "#d8403a"}" stroke-width="${pen.ink === undefined ? 7 : 7 + 2 * pen.width}"><ellipse cx="198" cy="274" rx="11" ry="14"/><ellipse cx="225" cy="274" rx="11" ry="14"/></g>` +
      `<g fill="none" stroke="#d8403a" stroke-width="7"><ellipse cx="198" cy="274" rx="11" ry="14"/><ellipse cx="225" cy="274" rx="11" ry="14"/></g>`,
  },

  flask: {
    grip: "hand",
    draw: (pen, { itemColors }) => {
      const liquid = itemColors.get("flask") ?? "#5fc26a";
      return (
        shape(
          pen,
          "M200 184L224 184L224 214L248 268C251 278 246 284 238 284L186 284C178 284 173 278 176 268L200 214Z",
          "#e4f1f6",
        ) +
        fillPath(
          "M190 244C204 236 220 252 237 244L246 270C248 277 244 281 238 281L186 281C180 281 177 277 179 270Z",
          liquid,
        ) +
        shape(pen, "M194 178L230 178L230 188L194 188Z", "#f4fafc") +
        circle(206, 258, 5, lighten(liquid, 0.6)) +
        circle(222, 266, 3.6, lighten(liquid, 0.6)) +
        circle(214, 168, 5, lighten(liquid, 0.3)) +
        circle(204, 154, 4, lighten(liquid, 0.3)) +
        line("M206 194L206 216L194 240", "#ffffff", 3.4, 0.8)
      );
    },
  },

  "rolling-pin": {
    grip: "hand",
    half: 118,
    draw: (pen) =>
      limb(pen, "M206 312L246 150", "#a8713f", 9) +
      limb(pen, "M214 254L240 172", "#e0b47a", 30) +
      line("M206 250L230 174", lighten("#e0b47a", 0.5), 5, 0.7),
  },

  "frying-pan": {
    grip: "hand",
    half: 124,
    draw: (pen) =>
      limb(pen, "M208 304L218 232", "#3a2a22", 10) +
      ellipse(pen, 222, 190, 44, "#3a3f4d", 42) +
      ellipse({ width: 0 }, 222, 188, 35, "#23262f", 33) +
      fillPath(
        "M200 190C196 176 212 166 224 170C240 166 250 180 244 192C246 206 228 212 218 206C206 210 198 202 200 190Z",
        "#fbfaf6",
      ) +
      circle(222, 189, 10, "#f6b52e"),
  },

  cleaver: {
    grip: "hand",
    draw: (pen) =>
      limb(pen, "M207 306L216 252", "#5a3a26", 11) +
      shape(pen, "M208 250L226 254C232 236 240 210 244 176L198 168C198 200 202 226 208 250Z", steel) +
      fillPath("M198 168L206 169C205 200 209 228 216 252L208 250C202 226 198 200 198 168Z", "#eef1f5") +
      circle(232, 186, 4.4, darken(steel, 0.5)),
  },

  tray: {
    grip: "hand",
    half: 128,
    draw: (pen) =>
      shape(
        pen,
        "M186 200L202 200L201 218C201 226 187 226 187 218ZM192 226L196 226L197 244L205 248L183 248L191 244Z",
        "#e9f3f7",
      ) +
      fillPath("M188 210L200 210L199 219C199 223 189 223 189 219Z", "#c8342e") +
      shape(pen, "M222 192L236 192L236 204L242 214L242 250L216 250L216 214L222 204Z", "#3f7d4f") +
      fillPath("M217 222h24v16h-24z", "#f3e9cf") +
      shape(
        pen,
        "M160 248C160 244 264 244 264 248C262 258 240 262 212 262C184 262 162 258 160 248Z",
        "#c2c9d2",
      ) +
      ellipse({ width: 0 }, 212, 248, 50, "#dfe5ec", 5),
  },

  envelope: {
    grip: "hand",
    draw: (pen) =>
      shape(pen, "M168 214L246 204L254 262L176 272Z", "#fbf6e8") +
      line("M168 214L214 244L246 204", "#c9b58a", 3.4) +
      shape({ ...pen, width: pen.width * 0.6 }, "M204 236L218 234L220 248L206 250Z", "#c8342e"),
  },

  parcel: {
    grip: "hand",
    half: 128,
    draw: (pen) =>
      shape(pen, "M156 214L258 214L258 290L156 290Z", "#c99a62") +
      fillPath("M156 214L258 214L258 226L156 226Z", "#b5834c") +
      fillPath("M196 214h22v76h-22z", "#ead2a0", 0.9) +
      fillPath("M228 262h22v18h-22z", "#f7f3e6") +
      line("M232 268L246 268M232 274L242 274", "#6d5240", 2),
  },

  "watering-can": {
    grip: "hand",
    half: 132,
    draw: (pen, { itemColors, clothing }) => {
      const can =
        itemColors.get("watering-can") ?? distinctColor([clothing.color], ["#4f9f8a", "#d8703a"], 0.15);
      return (
        limb(pen, "M186 250C176 200 236 196 232 250", darken(can, 0.2), 7) +
        shape(pen, "M236 286L262 224L250 216L276 204L274 226L268 228L248 292Z", darken(can, 0.12)) +
        shape(pen, "M174 246L240 246L246 312L168 312Z", can) +
        fillPath("M173 256L241 256L242 266L172 266Z", lighten(can, 0.35)) +
        line("M272 238C276 246 278 254 278 262M262 240C264 248 266 256 266 264", "#8fcdf0", 4)
      );
    },
  },

  pitchfork: {
    grip: "hand",
    half: 122,
    draw: (pen) =>
      limb(pen, "M204 420L228 160", wood, 9) +
      limb(pen, "M206 112L204 138C204 156 252 158 254 140L258 116M230 160L232 110", "#7a8490", 6),
  },

  "fishing-rod": {
    grip: "hand",
    half: 132,
    draw: (pen) =>
      limb(pen, "M204 314L246 100", "#5a3a26", 5.5) +
      line("M246 100C262 120 266 150 264 190", "#e8eef2", 2) +
      ellipse(pen, 204, 300, 9, "#3a3f4d") +
      shape(
        pen,
        "M264 188C276 196 278 216 266 232L272 244L256 244L262 232C250 216 252 196 264 188Z",
        "#6fa8c9",
      ) +
      circle(262, 202, 2.6, "#23222d"),
  },

  gavel: {
    grip: "hand",
    draw: (pen) =>
      limb(pen, "M206 318L224 222", "#8a5232", 9) +
      `<g transform="rotate(10 226 204)">${shape(pen, "M188 186L264 186L264 222L188 222Z", "#8a5232")}${fillPath("M200 186h9v36h-9zM243 186h9v36h-9z", "#d9a83f")}${shape(pen, "M182 182L192 182L192 226L182 226ZM260 182L270 182L270 226L260 226Z", "#6d3f26")}</g>`,
  },

  broom: {
    grip: "hand",
    half: 122,
    draw: (pen) =>
      limb(pen, "M202 420L224 176", wood, 8) +
      shape(pen, "M214 178L236 182C250 158 256 128 254 98L200 92C198 122 204 154 214 178Z", "#e0b95c") +
      line(
        "M212 104C212 130 216 150 220 170M228 102C228 130 228 150 228 170M242 106C242 130 238 150 234 170",
        "#b08a34",
        2.6,
      ) +
      line("M212 168L240 172", "#c8342e", 6),
  },

  umbrella: {
    grip: "hand",
    half: 150,
    draw: (pen, { itemColors, clothing, accent }) => {
      const cloth =
        itemColors.get("umbrella") ?? distinctColor([clothing.color], [accent, "#d8403a", "#3f7fd6"], 0.2);
      return (
        limb(pen, "M206 300C204 312 216 316 218 304L232 96", "#5a3a26", 5) +
        shape(
          pen,
          "M150 90C160 20 236 -8 292 40C308 56 318 76 318 106C308 94 296 92 284 104C274 90 258 88 246 98C234 84 216 82 204 92C190 78 166 78 150 90Z",
          cloth,
        ) +
        line(
          "M204 92C210 56 224 28 244 14M246 98C250 64 250 36 244 14M284 104C280 66 266 34 244 14",
          darken(cloth, 0.28),
          3,
          0.8,
        ) +
        limb(pen, "M244 14L247 2", "#5a3a26", 4)
      );
    },
  },

  "tape-measure": {
    grip: "neck",
    draw: (pen) => {
      const marks = [238, 254, 270, 286, 302].map((y) =>
        line(`M100 ${y}L106 ${y}M174 ${y}L180 ${y}`, "#5a4a22", 2.2),
      );
      return (
        shape(
          pen,
          "M104 200L116 208C110 240 112 280 112 312L99 312C98 276 96 236 104 200ZM176 200L164 208C170 240 168 290 168 336L181 336C182 290 184 236 176 200Z",
          "#f3d04a",
        ) + marks.join("")
      );
    },
  },
};
