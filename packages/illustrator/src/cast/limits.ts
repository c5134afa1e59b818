/** The number of characters that one picture can show. */
export const maxMembers = 6;
