/** What the core has to know about this system. The other capabilities are only for types and documentation. */
export const transport = { longPollSeconds: 20, imageUploads: "form", pagination: "cursor" } as const;
