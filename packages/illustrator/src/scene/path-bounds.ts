/** A rectangle: left, top, right, bottom. */
export type Bounds = [left: number, top: number, right: number, bottom: number];

/**
 * A rectangle around a path that contains all of it, and may be larger: curves are as large as their control points, arcs
 * as large as their circles. Undefined for what is not a path.
 */
export function pathBounds(d: string): Bounds | undefined {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  let at = 0;
  let before = -1;
  let [command, isRelative] = [0, false];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
  const skip = (): void => {
    while (at < d.length && isSeparator(d.charCodeAt(at))) at += 1;
  };
  const number = (): number => {
    skip();
    const isNegative = d.charCodeAt(at) === minus;
    if (isNegative || d.charCodeAt(at) === plus) at += 1;
    let value = 0;
    let digits = 0;
    let scale = 0;
    for (; at < d.length; at += 1) {
      const code = d.charCodeAt(at);
      if (code === dot && scale === 0) scale = 1;
      else if (code < zero || code > nine) break;
      else {
        digits += 1;
        value = value * 10 + code - zero;
        if (scale > 0) scale *= 10;
      }
    }
    if (digits === 0 || d.charCodeAt(at) === exponent) return Number.NaN;
    if (scale > 0) value /= scale;
    return isNegative ? -value : value;
  };
  const flag = (): void => {
    skip();
    at += 1;
  };
  const add = (px: number, py: number, reach = 0): void => {
    // A number that cannot be read makes a bound NaN, which is noticed at the end.
    bounds[0] = Math.min(bounds[0], px - reach);
    bounds[1] = Math.min(bounds[1], py - reach);
    bounds[2] = Math.max(bounds[2], px + reach);
    bounds[3] = Math.max(bounds[3], py + reach);
  };
  const point = (): void => {
    x = number() + (isRelative ? x : 0);
    y = number() + (isRelative ? y : 0);
    add(x, y);
  };
  const control = (): void => {
    controlX = number() + (isRelative ? x : 0);
    controlY = number() + (isRelative ? y : 0);
    add(controlX, controlY);
  };
  while (true) {
    skip();
    if (at >= d.length) break;
    if (at === before) return undefined;
    before = at;
    const code = d.charCodeAt(at);
    if (isLetter(code)) {
      at += 1;
      command = code & upperCase;
      isRelative = code !== command;
    } else if (command === 0 || command === commands.Z) return undefined;
    switch (command) {
      case commands.M:
        point();
        [startX, startY] = [x, y];
        // Further points are lines.
        command = commands.L;
        break;
      case commands.L:
        point();
        break;
      case commands.H:
        x = number() + (isRelative ? x : 0);
        add(x, y);
        break;
      case commands.V:
        y = number() + (isRelative ? y : 0);
        add(x, y);
        break;
      case commands.Z:
        [x, y] = [startX, startY];
        break;
      case commands.C: {
        control();
        control();
        const [cx, cy] = [controlX, controlY];
        point();
        [controlX, controlY] = [cx, cy];
        continue;
      }
      case commands.Q: {
        control();
        const [cx, cy] = [controlX, controlY];
        point();
        [controlX, controlY] = [cx, cy];
        continue;
      }
      case commands.S: {
        add(2 * x - controlX, 2 * y - controlY);
        control();
        const [cx, cy] = [controlX, controlY];
        point();
        [controlX, controlY] = [cx, cy];
        continue;
      }
      case commands.T: {
        [controlX, controlY] = [2 * x - controlX, 2 * y - controlY];
        add(controlX, controlY);
        point();
        continue;
      }
      case commands.A: {
        const [fromX, fromY] = [x, y];
        const [rx, ry] = [Math.abs(number()), Math.abs(number())];
        number();
        flag();
        flag();
        point();
        // An ellipse that is too small for the distance grows.
        const growth = Math.max(1, Math.hypot(x - fromX, y - fromY) / 2 / Math.min(rx, ry));
        add(fromX, fromY, 2 * Math.max(rx, ry) * growth);
        break;
      }
      default:
        return undefined;
    }
    [controlX, controlY] = [x, y];
  }
  return bounds[0] <= bounds[2] && bounds[1] <= bounds[3] ? bounds : undefined;
}

const [zero, nine, dot, minus, plus, exponent] = [48, 57, 46, 45, 43, 101];
/** Clears the bit that distinguishes small letters. */
const upperCase = ~32;
const commands = { A: 65, C: 67, H: 72, L: 76, M: 77, Q: 81, S: 83, T: 84, V: 86, Z: 90 } as const;

function isSeparator(code: number): boolean {
  return code === 32 || code === 44 || (code >= 9 && code <= 13);
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
