import type { BeardLength } from "../../../brief/values/hair.ts";
import { n } from "../../beings/shapes.ts";
import type { Face } from "../face/face.ts";
import type { HeadTurn } from "./head-turn.ts";
import { chinOf } from "./turned-shapes.ts";

/** A beard from the side, in the paint of one that is drawn from the front. Stubble is to be clipped to the skin. */
export function profileBeard(front: string, face: Face, length: BeardLength, { toSide }: HeadTurn): string {
  const path = /<path [^>]*>/.exec(front)?.[0];
  if (path === undefined) return "";
  const gradient = /<linearGradient.*<\/linearGradient>/.exec(front)?.[0] ?? "";
  const d = toSide(shapeOf(face, length));
  return gradient + path.replace(/ d="[^"]*"/, ` d="${d}"`).replace(' fill-rule="evenodd"', "");
}

function shapeOf(face: Face, length: BeardLength): string {
  const { noseY, mouthY: y } = face.proportions;
  const chin = chinOf(face);
  const lip = noseY + 8;
  const moustache = `M198 ${lip}C188 ${lip} 179 ${n(y - 7)} 172 ${n(y + 2)}C182 ${n(y + 3.4)} 192 ${n(y - 1)} 201.6 ${n(y - 3)}C203 ${n(y - 8)} 201 ${n(lip + 1)} 198 ${lip}Z`;
  const cheek = `M116 104C119 118 123 131 132 139C142 148 160 150 172 147C181 144.6 189 ${n(lip - 1)} 196.6 ${n(lip - 1)}`;
  const lips = `C199.6 ${n(lip + 2)} 202.6 ${n(y - 8)} 201 ${n(y - 3)}L196 ${y}L199.4 ${n(y + 4)}`;
  switch (face.facialHair) {
    case "moustache":
      return moustache;
    case "goatee":
      return `${moustache}M196.4 ${n(y + 8)}C190 ${n(y + 9)} 183 ${n(y + 5)} 177 ${n(y - 1)}C172 ${n(y + 11)} 174 ${n(y + 27)} 182 ${n(y + 34)}C191 ${n(y + 38)} ${n(chin + 5)} ${n(y + 34)} ${n(chin + 4.6)} ${n(y + 22)}C${n(chin + 4)} ${n(y + 14)} 199.6 ${n(y + 9)} 196.4 ${n(y + 8)}Z`;
    default:
      return length !== "medium" && face.facialHair === "beard"
        ? `${cheek}${lips}C203 ${n(y + 12)} 209 190 207 214C205 240 196 262 188 292C182 284 178 282 172 290C152 262 130 226 120 182C114 160 112 130 113 104Z`
        : `${cheek}${lips}C200 ${n(y + 9)} ${n(chin + 4)} ${n(y + 11)} ${n(chin + 5)} ${n(y + 22)}C${n(chin + 4.6)} ${n(y + 36)} ${n(chin - 8)} ${n(y + 41)} ${n(chin - 20)} ${n(y + 39)}C158 192 130 178 119 157C113 146 111 124 113 104Z`;
  }
}
