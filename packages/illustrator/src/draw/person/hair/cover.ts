import type { HairShape } from "./hair-shape.ts";
import { leaf } from "./strands.ts";

/** Cloth around the head. The opening of the hijab follows the even-odd rule. */
export const cloths: { readonly [name in "hijab" | "turban"]: HairShape } = {
  hijab: {
    ears: "covered",
    behind: "M70 120C60 160 62 200 54 226H226C218 200 220 160 210 120Z",
    inner: "M86 96C84 62 108 42 140 42C172 42 196 62 194 96C186 76 166 64 140 64C114 64 94 76 86 96Z",
    front:
      "M140 18C90 16 62 54 64 104C66 140 58 160 50 184C44 202 42 216 44 230H236C240 214 234 198 228 184C220 160 214 140 216 104C218 54 190 16 140 18ZM140 55C170 55 190 74 192 108C194 148 174 188 140 189C106 188 86 148 88 108C90 74 110 55 140 55Z",
    strands: [
      ["darker", leaf(82, 142, 92, 186, 158, 208, 6)],
      ["darker", leaf(72, 150, 74, 198, 126, 224, 5)],
      ["darker", leaf(206, 130, 198, 172, 150, 200, 5)],
      ["darker", leaf(76, 92, 82, 52, 118, 36, 3.6)],
      ["lighter", leaf(92, 46, 108, 28, 136, 25, 4)],
      ["lighter", leaf(202, 150, 206, 182, 222, 208, 5)],
    ],
  },
  turban: {
    ears: "half",
    inner: "M98 86C112 76 126 66 140 50C154 66 168 76 182 86C170 78 154 74 140 74C126 74 110 78 98 86Z",
    front:
      "M140 5C92 2 62 34 64 72C65 90 72 106 82 114C88 102 90 94 94 88C112 82 128 70 140 53C152 70 168 82 186 88C190 94 192 102 198 114C208 106 215 90 216 72C218 34 188 2 140 5Z",
    strands: [
      ["darker", leaf(86, 100, 118, 74, 137, 40, 3.4)],
      ["darker", leaf(76, 88, 106, 66, 132, 26, 3.4)],
      ["darker", leaf(70, 68, 92, 50, 122, 15, 3.4)],
      ["darker", leaf(194, 100, 160, 76, 126, 24, 4)],
      ["darker", leaf(206, 84, 176, 54, 144, 13, 3.6)],
      ["lighter", leaf(80, 50, 92, 26, 118, 15, 4)],
    ],
  },
};
