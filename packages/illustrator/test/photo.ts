import sharp from "sharp";

/** Variations of the generated photo. */
export interface PhotoOptions {
  readonly width?: number;
  readonly height?: number;
  /** The position of the face, as fractions of the image. */
  readonly x?: number;
  readonly y?: number;
  /** Half the height of the face, as a fraction of the image. */
  readonly size?: number;
  /** Light, midtone and shadow. */
  readonly skin?: readonly [string, string, string];
  readonly hair?: readonly [string, string];
}

/** Generates an image like a photo: a lit face in front of a blurred room, with grain. */
export async function makePhoto(options: PhotoOptions = {}): Promise<Buffer> {
  const {
    width = 900,
    height = 1200,
    x = 0.5,
    y = 0.4,
    size = 0.19,
    skin = ["#f5cfae", "#dba57c", "#8c573a"],
    hair = ["#7a4a2a", "#2d1a12"],
  } = options;
  const [cx, cy, r] = [x * width, y * height, size * height];
  const at = (dx: number, dy: number): string => `${cx + dx * r} ${cy + dy * r}`;
  const oval = (dx: number, dy: number, rx: number, ry: number, fill: string): string =>
    `<ellipse cx="${cx + dx * r}" cy="${cy + dy * r}" rx="${rx * r}" ry="${ry * r}" fill="${fill}"/>`;
  const room = svg(
    width,
    height,
    `<linearGradient id="w" x1="0" x2="1" y2="0.6"><stop offset="0" stop-color="#dfe7e4"/><stop offset="1" stop-color="#4f7480"/></linearGradient>`,
    `<rect width="${width}" height="${height}" fill="url(#w)"/><rect x="${width * 0.06}" y="${height * 0.05}" width="${width * 0.3}" height="${height * 0.4}" fill="#fbf7e2"/><rect x="${width * 0.78}" y="${height * 0.2}" width="${width * 0.12}" height="${height * 0.6}" fill="#2e4a41"/><circle cx="${width * 0.84}" cy="${height * 0.24}" r="${width * 0.14}" fill="#437a4e"/>`,
  );
  const person = svg(
    width,
    height,
    `<radialGradient id="s" cx="0.36" cy="0.35" r="0.8"><stop offset="0" stop-color="${skin[0]}"/><stop offset="0.55" stop-color="${skin[1]}"/><stop offset="1" stop-color="${skin[2]}"/></radialGradient><linearGradient id="h" x1="0" x2="1"><stop offset="0" stop-color="${hair[0]}"/><stop offset="1" stop-color="${hair[1]}"/></linearGradient><linearGradient id="c" x1="0" x2="1"><stop offset="0" stop-color="#c64a3f"/><stop offset="1" stop-color="#6d1f24"/></linearGradient>`,
    `<path d="M${at(-1.1, 0.2)}C${at(-1.4, -1.6)} ${at(1.4, -1.7)} ${at(1.12, 0.3)}C${at(1.3, 1.2)} ${at(0.9, 1.5)} ${at(0.7, 1.4)}L${at(-0.8, 1.4)}C${at(-1.2, 1.4)} ${at(-1.2, 0.9)} ${at(-1.1, 0.2)}Z" fill="url(#h)"/>` +
      `<path d="M${at(-0.36, 0.6)}L${at(-0.42, 1.5)}L${at(0.42, 1.5)}L${at(0.36, 0.6)}Z" fill="${skin[1]}"/>` +
      `<path d="M${at(-2.1, 4)}C${at(-2.1, 1.8)} ${at(-1.1, 1.6)} ${at(-0.42, 1.35)}C${at(-0.2, 1.75)} ${at(0.2, 1.75)} ${at(0.42, 1.35)}C${at(1.1, 1.6)} ${at(2.1, 1.8)} ${at(2.1, 4)}Z" fill="url(#c)"/>` +
      oval(0, 0, 0.78, 1, "url(#s)") +
      `<path d="M${at(-0.8, -0.2)}C${at(-0.8, -1.2)} ${at(0.75, -1.3)} ${at(0.82, -0.1)}C${at(0.5, -0.7)} ${at(-0.2, -0.7)} ${at(-0.8, -0.2)}Z" fill="url(#h)"/>` +
      [-0.3, 0.3]
        .map(
          (side) =>
            oval(side, -0.05, 0.15, 0.085, "#f4efe8") +
            oval(side, -0.05, 0.075, 0.08, "#3d5a4c") +
            oval(side, -0.05, 0.035, 0.04, "#111") +
            `<path d="M${at(side - 0.2, -0.24)}Q${at(side, -0.36)} ${at(side + 0.2, -0.22)}" stroke="#3b2417" stroke-width="${r * 0.055}" fill="none"/>` +
            oval(side * 1.4, 0.28, 0.16, 0.12, "#d9826a33"),
        )
        .join("") +
      `<path d="M${at(0, -0.05)}C${at(0.02, 0.15)} ${at(0.16, 0.26)} ${at(0.08, 0.32)}C${at(0, 0.36)} ${at(-0.06, 0.34)} ${at(-0.1, 0.3)}" stroke="#9a6246" stroke-width="${r * 0.035}" fill="none"/>` +
      `<path d="M${at(-0.27, 0.52)}Q${at(0, 0.48)} ${at(0.27, 0.52)}Q${at(0, 0.76)} ${at(-0.27, 0.52)}Z" fill="#b04a48"/><path d="M${at(-0.18, 0.54)}Q${at(0, 0.53)} ${at(0.18, 0.54)}Q${at(0, 0.63)} ${at(-0.18, 0.54)}Z" fill="#f6efe8"/>`,
  );
  const behind = await sharp(Buffer.from(room))
    .blur(width / 45)
    .png()
    .toBuffer();
  const face = await sharp(Buffer.from(person))
    .blur(Math.max(0.6, width / 500))
    .png()
    .toBuffer();
  const noise = Buffer.alloc(width * height * 3);
  let state = 7;
  for (let i = 0; i < noise.length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise[i] = 118 + (state >>> 28) + ((state >>> 20) & 7);
  }
  return sharp(behind)
    .composite([{ input: face }, { input: noise, raw: { width, height, channels: 3 }, blend: "soft-light" }])
    .removeAlpha()
    .jpeg({ quality: 92 })
    .toBuffer();
}

function svg(width: number, height: number, defs: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${defs}</defs>${content}</svg>`;
}
