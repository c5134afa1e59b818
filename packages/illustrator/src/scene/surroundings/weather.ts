import type { Weather } from "../../brief/values/surroundings.ts";
import type { Size } from "../../output.ts";
import { type RandomStream, randomStream } from "../../random/random-stream.ts";
import type { FocusArea } from "../focus-area.ts";

/** What is behind the figure and what is before it. */
export interface WeatherLayers {
  readonly behind: string;
  readonly front: string;
}

/** Draws what falls or hangs in the air. */
export function drawWeather(weather: Weather, size: Size, focus: FocusArea, seed: number): WeatherLayers {
  const random = randomStream(seed, `weather.${weather}`);
  const unit = Math.min(size.width, size.height) / 100;
  switch (weather) {
    case "rain":
      return {
        behind: shade(size, "#27364d", 0.24) + drops(size, unit, random, 150, 0.5),
        front: drops(size, unit * 1.25, random, 46, 0.6),
      };
    case "storm":
      return {
        behind:
          shade(size, "#1a2138", 0.5) +
          lightning(focus.x - focus.r * 1.25, focus.r * 1.9, unit) +
          lightning(focus.x + focus.r * 1.3, focus.r * 1.4, unit) +
          drops(size, unit, random, 130, 0.45),
        front: drops(size, unit * 1.25, random, 40, 0.55),
      };
    case "snow":
      return {
        behind: flakes(size, unit, random, 150, 0.5, 1.1),
        front: flakes(size, unit, random, 34, 0.9, 1.7),
      };
    case "fog":
      return { behind: veils(size, random, 0.3), front: veils(size, random, 0.22, 0.86, 0) };
    case "petals":
      return {
        behind: scraps(size, unit, random, 42, ["#f9c3d3", "#f3a3bb", "#fde3ea"]),
        front: scraps(size, unit * 1.3, random, 11, ["#f9c3d3", "#f3a3bb"]),
      };
    case "leaves":
      return {
        behind: scraps(size, unit * 1.5, random, 34, ["#d9772e", "#c24a2a", "#e3a93c", "#a8562a"]),
        front: scraps(size, unit * 1.9, random, 8, ["#d9772e", "#c24a2a", "#e3a93c"]),
      };
  }
}

/** Stars and a small moon beside the head, where there is no place but night. */
export function drawNightSky({ width, height }: Size, { x, y, r }: FocusArea, seed: number): string {
  const random = randomStream(seed, "night");
  const unit = Math.min(width, height) / 100;
  let d = "";
  for (let i = 0; i < 70; i += 1) {
    const [at, up, size] = [
      random.next() * width,
      random.next() * height * 0.8,
      unit * (0.16 + random.next() ** 3 * 0.42),
    ];
    d += `M${tenth(at - size)} ${tenth(up)}a${tenth(size)} ${tenth(size)} 0 1 1 ${tenth(2 * size)} 0a${tenth(size)} ${tenth(size)} 0 1 1 ${tenth(-2 * size)} 0Z`;
  }
  const [moonX, moonY, moon] = [
    Math.min(width - unit * 11, x + r * 1.3),
    Math.max(unit * 11, y - r * 0.95),
    unit * 6.4,
  ];
  const disc = (dx: number, dy: number, size: number, color: string, opacity = 1): string =>
    `<circle cx="${tenth(moonX + dx * moon)}" cy="${tenth(moonY + dy * moon)}" r="${tenth(size * moon)}" fill="${color}" fill-opacity="${opacity}"/>`;
  return (
    `<path d="${d}" fill="#ffffff" fill-opacity=".8"/>` +
    disc(0, 0, 1.6, "#dfe6ff", 0.16) +
    disc(0, 0, 1, "#f3f0da") +
    disc(-0.3, -0.24, 0.22, "#d9d6c4") +
    disc(0.3, 0.28, 0.16, "#d9d6c4") +
    disc(0.12, -0.46, 0.12, "#d9d6c4")
  );
}

function shade({ width, height }: Size, color: string, opacity: number): string {
  return `<path d="M0 0H${width}V${height}H0Z" fill="${color}" fill-opacity="${opacity}"/>`;
}

function drops(
  { width, height }: Size,
  unit: number,
  random: RandomStream,
  count: number,
  opacity: number,
): string {
  let d = "";
  for (let i = 0; i < count; i += 1) {
    const long = unit * random.between(3.4, 7);
    d += `M${tenth(random.between(0, width * 1.1))} ${tenth(random.between(-0.05, 1) * height)}l${tenth(-long * 0.22)} ${tenth(long)}`;
  }
  return `<path d="${d}" fill="none" stroke="#dcecff" stroke-width="${tenth(unit * 0.42)}" stroke-opacity="${opacity}" stroke-linecap="round"/>`;
}

function flakes(
  { width, height }: Size,
  unit: number,
  random: RandomStream,
  count: number,
  least: number,
  most: number,
): string {
  let d = "";
  for (let i = 0; i < count; i += 1) {
    const r = unit * random.between(least, most) * 0.72;
    d += `M${tenth(random.between(0, width) - r)} ${tenth(random.between(0, height))}a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(-2 * r)} 0Z`;
  }
  return `<path d="${d}" fill="#ffffff" fill-opacity=".92"/>`;
}

/** Banks of fog with soft edges, denser below. */
function veils(
  { width, height }: Size,
  random: RandomStream,
  opacity: number,
  from = 0.2,
  all = 0.5,
): string {
  const id = all === 0 ? "fog-front" : "fog";
  let banks = "";
  for (let i = 0; i < 6; i += 1) {
    const y = height * (from + ((1 - from) * (i + random.between(0, 0.5))) / 5);
    const [x, high] = [random.between(-0.2, 0.3) * width, height * random.between(0.08, 0.14)];
    const wide = width * random.between(0.75, 1.15);
    banks += `<ellipse cx="${tenth(x + wide / 2)}" cy="${tenth(y + high)}" rx="${tenth(wide * 0.75)}" ry="${tenth(high)}" fill="url(#${id})"/>`;
  }
  const stop = (offset: number, share: number): string =>
    `<stop offset="${offset}" stop-color="#f4f7fa" stop-opacity="${hundredth(opacity * share)}"/>`;
  return `${all === 0 ? "" : shade({ width, height }, "#eef2f6", opacity * all)}<radialGradient id="${id}">${stop(0, 1.6)}${stop(0.5, 1.1)}${stop(1, 0)}</radialGradient>${banks}`;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

function lightning(x: number, long: number, unit: number): string {
  const d = `M${tenth(x)} 0l${tenth(-unit * 5)} ${tenth(long * 0.42)}h${tenth(unit * 6)}l${tenth(-unit * 7)} ${tenth(long * 0.58)}l${tenth(unit * 14)} ${tenth(-long * 0.7)}h${tenth(-unit * 6)}l${tenth(unit * 6)} ${tenth(-long * 0.3)}Z`;
  return `<path d="${d}" fill="#fff3b0" fill-opacity=".35" stroke="#fff3b0" stroke-opacity=".35" stroke-width="${tenth(unit * 2.6)}" stroke-linejoin="round"/><path d="${d}" fill="#fffbe0"/>`;
}

/** Petals and leaves, each at its own angle. */
function scraps(
  { width, height }: Size,
  unit: number,
  random: RandomStream,
  count: number,
  colors: readonly string[],
): string {
  const all = colors.map(() => "");
  for (let i = 0; i < count; i += 1) {
    const [x, y, angle] = [random.between(0, width), random.between(0, height), random.between(0, 6.28)];
    const k = unit * random.between(1.1, 2);
    const at = (along: number, aside: number): string =>
      `${tenth(x + k * (along * Math.cos(angle) - aside * Math.sin(angle)))} ${tenth(y + k * (along * Math.sin(angle) + aside * Math.cos(angle)))}`;
    all[i % colors.length] += `M${at(-1, 0)}Q${at(-0.1, -0.95)} ${at(1, 0)}Q${at(-0.1, 0.95)} ${at(-1, 0)}Z`;
  }
  return all.map((d, i) => `<path d="${d}" fill="${colors[i] ?? "#ffffff"}"/>`).join("");
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
