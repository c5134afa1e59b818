/** The white border of a sticker and the thin line around it, in figure units. */
export const stickerBorder = { white: 9, line: 1.6, gap: 10 } as const;
