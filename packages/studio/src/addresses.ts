/** Where the studio is served, such as `https://host/studio/`. The built scripts are in its folder `assets`. */
export const studioUrl = new URL(/* @vite-ignore */ "../", import.meta.url);

/** The server, without `/api/v1`. */
export const serverUrl = new URL("../", studioUrl);
