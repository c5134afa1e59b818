import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { Being, BeingTable } from "../being.ts";
import { bird } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { marks } from "../parts/marks.ts";
import { ring } from "../parts/ring.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval } from "../shapes.ts";

export const eagle: Being = bird(
  "#f6f2ea",
  { kind: "hook", y: 124, w: 25, h: 54, color: "#efb23e", tip: "#d9922a" },
  {
    skin: "#6b4a36",
    marks: onBothSides(fillPath("M136 100L96 86L92 96L130 106Z", "#d9d0c0")),
    back: ring(140, 156, 52, 40, 15, 19, "#f6f2ea", 90, 270, true),
    eyes: { x: 32, y: 110, r: 7.5 },
  },
);

export const hen: Being = bird(
  "#f7f1e6",
  { kind: "cone", y: 130, w: 18, h: 24, color: "#efb23e" },
  { hair: crests.comb("#cf4338", 0.8), muzzle: onBothSides(oval(131, 168, 8, "#cf4338", 13)) },
);

export const birds: BeingTable = {
  owl: bird(
    "#9a7350",
    { kind: "hook", y: 130, w: 12, h: 26, color: "#e8a03c" },
    {
      head: { cheek: 72, cheekY: 118 },
      top: ears.point([66, 18], [74, 84], [116, 50], "#7f5c3e", "", 0.1),
      marks: marks.disc("#ecd9b8", 111, 110, 38),
      eyes: { x: 29, y: 110, r: 12, white: "#f5c24e", under: "#ecd9b8" },
      blush: false,
    },
  ),
  penguin: bird(
    "#3d4350",
    { kind: "cone", y: 134, w: 20, h: 20, color: "#ec9a38" },
    {
      head: { cheek: 68, cheekY: 116 },
      marks: marks.heart("#fbfaf5", 84),
      eyes: { x: 27, y: 112, under: "#fbfaf5" },
      blush: [40, 142],
      hair: crests.tuft("#3d4350", 46, 0.7),
    },
  ),
  eagle,
  parrot: bird(
    "#d24a42",
    { kind: "hook", y: 126, w: 29, h: 52, color: "#4a4448", low: "#2e292c" },
    {
      marks: marks.disc("#fbf4ea", 104, 110, 26),
      eyes: { x: 35, y: 108, under: "#fbf4ea" },
      blush: false,
      hair: crests.feathers(["#3f7fb0", "#e0b03c", "#d24a42"]),
      skin: "#3f7fb0",
    },
  ),
  rooster: bird(
    "#b5623a",
    { kind: "cone", y: 128, w: 20, h: 30, color: "#efb23e" },
    {
      hair: crests.comb(),
      back: ring(140, 158, 48, 40, 13, 20, "#d99a4a", 90, 270, true),
      front: "",
      muzzle: onBothSides(oval(129, 176, 9, "#cf4338", 17)),
    },
  ),
  hen,
  chick: bird(
    "#f5d35e",
    { kind: "cone", y: 132, w: 15, h: 20, color: "#e8903a" },
    {
      head: { cheek: 70, cheekY: 118, chin: 52 },
      hair: crests.tuft("#e8bf3e", 46, 0.85),
      eyes: { x: 33, y: 112 },
    },
  ),
  duck: bird(
    "#3f7a5a",
    { kind: "bill", y: 138, w: 36, h: 27, color: "#eab13e" },
    { skin: "#cbbfae", marks: fillPath("M40 172C100 184 180 184 240 172V200H40Z", "#f7f3ea") },
  ),
  duckling: bird(
    "#f3cf58",
    { kind: "bill", y: 140, w: 36, h: 25, color: "#d9743a" },
    {
      head: { cheek: 68, cheekY: 116, chin: 50 },
      marks: marks.cap(74, "#a8803a") + onBothSides(line("M74 108L100 112", "#a8803a", 6)),
      hair: crests.tuft("#a8803a", 46, 0.8),
      eyes: { x: 32, y: 108 },
    },
  ),
  goose: bird(
    "#b3a797",
    { kind: "bill", y: 134, w: 29, h: 38, color: "#ea8e36" },
    {
      neck: 46,
      head: { cheek: 54, cheekY: 106, chin: 36 },
      marks:
        marks.cap(70, "#8f8371") +
        line("M100 168q10 10 0 20M120 172q8 10 0 20M160 172q-8 10 0 20M180 168q-10 10 0 20", "#978b7a", 3.4),
      eyes: { x: 31, y: 103 },
    },
  ),
  swan: bird(
    "#fdfcf8",
    { kind: "bill", y: 138, w: 24, h: 38, color: "#e5813a", tip: "#d56c28" },
    {
      neck: 78,
      head: { cheek: 54, cheekY: 104, chin: 30 },
      marks: fillPath(
        "M140 118C132 110 120 112 112 120C122 124 126 134 128 144H152C154 134 158 124 168 120C160 112 148 110 140 118Z",
        "#37323a",
      ),
      muzzle: oval(140, 122, 8, "#37323a", 7),
      eyes: { x: 33, y: 102, lashes: true },
      behind: behind.feathered("#fdfcf8"),
    },
  ),
};
