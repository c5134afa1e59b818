import type { BeardLength } from "../../../brief/values/hair.ts";
import { darken, mix } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { eyeShift, type Face } from "./face.ts";
import { jawLine } from "./head-shape.ts";

/** Draws a beard. Its lips and mouth are drawn over it. */
export function drawBeard(face: Face, length: BeardLength): string {
  const { facialHair, skin, hairColor, turn } = face;
  const color = mix(hairColor, skin, 0.08);
  const { temple, path } = jawLine(face.jaw);
  const drop = face.proportions.mouthY - 156;
  const shift = n(eyeShift(turn) * 1.15);
  const atMouth = (d: string): string =>
    shift === 0 && drop === 0
      ? fillPath(d, color)
      : `<g transform="translate(${shift} ${drop})">${fillPath(d, color)}</g>`;
  switch (facialHair) {
    case "none":
      return "";
    case "stubble":
      return fillPath(
        `M196 ${temple}${path}C88 140 94 150 106 146C120 140 128 146 140 146C152 146 160 140 174 146C186 150 192 140 196 ${temple}Z`,
        mix(skin, mix(hairColor, "#5a4436", 0.5), 0.24),
      );
    case "moustache":
      return atMouth(
        "M140 143C132 137 117 139 107 149C118 156 132 154.5 140 149.5C148 154.5 162 156 173 149C163 139 148 137 140 143Z",
      );
    case "goatee":
      return atMouth(
        "M140 146C133 140 120 142 112 152C116 176 122 193 140 194C158 193 164 176 168 152C160 142 147 140 140 146ZM140 151C148 155 156 154 161 152C160 166 152 170 140 170C128 170 120 166 119 152C124 154 132 155 140 151Z",
      ).replace("/>", ' fill-rule="evenodd"/>');
    case "beard":
      return length !== "medium"
        ? length === "long"
          ? longBeard(color)
          : braidedBeard(color)
        : face.age === "senior"
          ? fillPath(
              "M197 108C198 150 196 204 140 208C84 204 82 150 83 108C87 130 94 147 108 144C122 137 130 141 140 143C150 141 158 137 172 144C186 147 193 130 197 108Z",
              color,
            )
          : fillPath(
              `M196 108V${temple}${path}V108C87 130 90 146 102 147C114 140 128 142 140 145C152 142 166 140 178 147C190 146 193 130 196 108Z`,
              color,
            );
  }
}

/** Ends in two braids with a ring each. */
function braidedBeard(color: string): string {
  const knots = [216, 231, 246, 261];
  const braid = (side: -1 | 1): string => {
    const at = (dx: number): number => n(140 + side * dx);
    return (
      knots
        .map((y, i) =>
          fillPath(
            `M${at(22)} ${y - 11}C${at(34 - i)} ${y - 8} ${at(34 - i)} ${y + 5} ${at(22)} ${y + 10}C${at(9 + i)} ${y + 5} ${at(9 + i)} ${y - 8} ${at(22)} ${y - 11}Z`,
            color,
          ),
        )
        .join("") +
      fillPath(`M${at(15)} 270H${at(29)}V279H${at(15)}Z`, "#d9b36a") +
      fillPath(
        `M${at(15)} 279H${at(29)}C${at(32)} 288 ${at(26)} 298 ${at(22)} 306C${at(18)} 298 ${at(12)} 288 ${at(15)} 279Z`,
        color,
      ) +
      line(
        knots.map((y) => `M${at(13)} ${y - 1}L${at(22)} ${y + 6}L${at(31)} ${y - 1}`).join(""),
        darken(color, 0.3),
        2.6,
        0.7,
      )
    );
  };
  return (
    fillPath(
      "M83 108C80 150 86 186 106 206C116 214 130 216 140 210C150 216 164 214 174 206C194 186 200 150 197 108C193 130 186 147 172 144C158 137 150 141 140 143C130 141 122 137 108 144C94 147 87 130 83 108Z",
      color,
    ) +
    braid(-1) +
    braid(1)
  );
}

/** Reaches down to the chest, in strands. */
function longBeard(color: string): string {
  return (
    fillPath(
      "M83 108C80 156 82 200 98 242C106 264 118 274 124 292C129 284 135 290 140 306C145 290 151 284 156 292C162 274 174 264 182 242C198 200 200 156 197 108C193 130 186 147 172 144C158 137 150 141 140 143C130 141 122 137 108 144C94 147 87 130 83 108Z",
      color,
    ) +
    line(
      "M110 186C112 214 119 240 128 264M140 196L140 280M170 186C168 214 161 240 152 264",
      darken(color, 0.22),
      3,
      0.5,
    )
  );
}
