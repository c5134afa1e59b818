import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { findAccessibilityProblems, findFocusProblems } from "./check-accessibility.ts";
import { type ServedStudio, serveStudio } from "./served-studio.ts";

/** The lists. */
const lists = ["avatars", "feed", "jobs", "webhooks", "keys"];

const redPicture = () =>
  sharp({ create: { width: 128, height: 128, channels: 3, background: "#c00" } })
    .png()
    .toBuffer();

/** Enough for a loaded machine; usually a fraction of a second. */
const patient = { timeout: 20_000 };

const served = await serveStudio();
if (!served) process.stderr.write("SKIPPED the tests of the studio: no browser starts here.\n");

describe.skipIf(!served)("the studio in a browser", () => {
  const studio = served as ServedStudio;
  afterAll(() => studio.close());

  test("a link signs in once and leaves no code in the address", async () => {
    const { page, context } = await studio.openWindow();
    const link = studio.engine.createStudioLink(studio.server.url);
    await page.goto(link);
    await page.getByRole("heading", { name: "Create" }).waitFor({ state: "attached" });
    expect(page.url()).toBe(`${studio.server.url}/studio/`);
    // A reload keeps the key of the tab.
    await page.reload();
    await page.getByRole("button", { name: "Save avatar" }).waitFor();
    await context.close();
    const { page: other, context: elsewhere } = await studio.openWindow();
    await other.goto(link);
    await other.getByRole("alert").filter({ hasText: "used already" }).waitFor();
    await elsewhere.close();
  });

  test("from a prompt to a published avatar with a like", async () => {
    const page = await studio.open();
    const picture = page.getByRole("region", { name: "Picture" }).getByRole("img").first();
    await page.getByRole("textbox", { name: "Prompt" }).fill("a wise owl with round glasses");
    await expect.poll(() => picture.getAttribute("alt"), patient).toMatch(/owl/i);
    await page.getByRole("textbox", { name: "Name of the avatar" }).fill("Olga");
    await page.getByRole("button", { name: "Save avatar" }).click();
    await page.getByRole("link", { name: "Open the avatar" }).click();
    await page.getByRole("heading", { name: "Olga", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("button", { name: /likes, like$/ }).click();
    await page.getByRole("button", { name: /^1 likes, take yours back$/ }).waitFor();
    await page.getByRole("textbox", { name: "Comment" }).fill("What a face!");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("What a face!").waitFor();

    const [avatar] = (await studio.api("GET", "/avatars?search=olga")).data;
    expect(avatar).toMatchObject({ label: "Olga", visibility: "public", counts: { likes: 1, comments: 1 } });
    await page.goto(`${studio.server.url}/share/${avatar.id}`);
    expect(await page.title()).toBe("Olga");
    expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
    await page.context().close();
  });

  test("a failed generation says why and what to do", async () => {
    const page = await studio.open();
    await page.getByRole("textbox", { name: "Prompt" }).fill("an impossible owl");
    await page.getByRole("button", { name: "Save avatar" }).click();
    const note = page.getByRole("alert");
    await note.waitFor();
    expect(await note.textContent()).toMatch(/The provider refuses to draw this\..*safety_filter/);
    await page.getByRole("link", { name: "Jobs" }).click();
    await page.getByText("safety_filter").filter({ visible: true }).first().waitFor();
    await page.context().close();
  });

  test("a key that is revoked while the studio is open leads to the sign-in", async () => {
    const key = await studio.api("POST", "/keys", { name: "tab" });
    const { page, context } = await studio.openWindow();
    await page.goto(`${studio.server.url}/studio/avatars`);
    await page.getByLabel("API key").fill("lk_wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").filter({ hasText: "does not know this key" }).waitFor();
    await page.getByLabel("API key").fill(key.api_key);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Avatars", level: 1 }).waitFor();
    await studio.api("DELETE", `/keys/${key.id}`);
    await page.getByRole("link", { name: "Create" }).click();
    await page.getByRole("button", { name: "Save avatar" }).click();
    await page.getByRole("alert").filter({ hasText: "does not accept the key any more" }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await context.close();
  });

  test("a second tab is signed in by the first, and signed out with it", async () => {
    const first = await studio.open("avatars");
    const second = await first.context().newPage();
    await second.goto(`${studio.server.url}/studio/avatars`);
    await second.getByRole("heading", { name: "Avatars", level: 1 }).waitFor();
    await first.getByRole("button", { name: "Sign out" }).click();
    await second.getByRole("heading", { name: "Sign in to the studio" }).waitFor();
    await first.context().close();
  });

  test("draws without a connection, and saves when it is back", async () => {
    const page = await studio.open();
    const picture = page.getByRole("region", { name: "Picture" }).getByRole("img").first();
    await expect.poll(() => picture.getAttribute("alt"), patient).toBeTruthy();
    await page.context().setOffline(true);
    await page.getByRole("textbox", { name: "Prompt" }).fill("an old man with a long beard");
    await expect.poll(() => picture.getAttribute("alt"), patient).toMatch(/beard/i);
    await page.getByRole("button", { name: "Save avatar" }).click();
    const note = page.getByRole("alert");
    await note.waitFor();
    await page.context().setOffline(false);
    await note.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Open the avatar" }).waitFor();
    await page.context().close();
  });

  test("an agent without a picture gets its default one", async () => {
    await studio.api("POST", "/agents", { name: "plain", default_picture: false });
    const page = await studio.open("agents");
    await page.getByRole("button", { name: "Generate default avatars" }).click();
    await page.getByText("1 drawn").waitFor();
    expect((await studio.api("GET", "/agents/plain")).picture).toMatchObject({ kind: "default" });
    await page.context().close();
  });

  test("the picture of an agent changes its emotion every 30 seconds, unless motion is reduced", async () => {
    await studio.api("POST", "/agents", { name: "scout" });
    await studio.api("POST", "/agents/scout/generate", { prompt: "an owl" });
    await studio.engine.idle();
    const page = await studio.open("agents");
    await page.clock.install();
    await page.goto(`${studio.server.url}/studio/agents/scout`);
    const caption = page.getByText("changes every 30 seconds");
    await caption.waitFor();
    const before = await caption.textContent();
    await page.clock.fastForward(31_000);
    await expect.poll(() => caption.textContent(), patient).not.toBe(before);
    const after = await caption.textContent();
    await page.getByRole("button", { name: "Next emotion" }).click();
    await expect.poll(() => caption.textContent(), patient).not.toBe(after);
    await page.context().close();

    const calm = await studio.open("agents", { reducedMotion: true });
    await calm.clock.install();
    await calm.goto(`${studio.server.url}/studio/agents/scout`);
    const picture = calm.getByRole("region", { name: "Picture" }).getByRole("img");
    await picture.waitFor();
    const still = await picture.getAttribute("src");
    await calm.clock.fastForward(61_000);
    expect(await picture.getAttribute("src")).toBe(still);
    await calm.context().close();
  });

  test("an agent gets a picture from a prompt and a reference, and a failure is shown in place", async () => {
    await studio.api("POST", "/agents", { name: "twirl" });
    const page = await studio.open("agents/twirl");
    await page.getByRole("button", { name: "Generate avatar" }).click();
    const dialog = page.getByRole("dialog", { name: "Avatar of twirl" });
    const generate = dialog.getByRole("button", { name: "Generate, 2 credits" });
    expect(await generate.isDisabled()).toBe(true);
    await dialog.getByLabel("Prompt").fill("an impossible owl");
    await dialog.getByText("17 of 5,000").waitFor();
    await generate.click();
    const note = page.getByRole("alert");
    await note.getByText("safety_filter").waitFor();
    await note.getByRole("button", { name: "Try again" }).click();
    await dialog.getByLabel("Prompt").fill("an owl");
    const choose = dialog.getByLabel("choose a file");
    await choose.setInputFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("a") });
    await dialog.getByText("note.txt is not a JPEG").waitFor();
    const buffer = Buffer.from(await redPicture());
    // Pasted, as from another program.
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], "red.png", { type: "image/png" }));
        dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, cancelable: true }));
      },
      [...buffer],
    );
    await dialog.getByText("red.png").waitFor();
    await generate.click();
    await page
      .getByRole("region", { name: "Identity" })
      .getByRole("img", { name: "The reference" })
      .waitFor();
    expect(await studio.api("GET", "/agents/twirl/identity")).toMatchObject({
      prompt: "an owl",
      has_reference: true,
    });
    await page.context().close();
  });

  test("the operator creates, funds and suspends an account, whose own key shows no accounts", async () => {
    const page = await studio.open("accounts");
    await page.getByRole("button", { name: "New account" }).click();
    const dialog = page.getByRole("dialog", { name: "New account" });
    await dialog.getByLabel("Name").fill("Harbour");
    await dialog.getByLabel(/^Credits/).fill("5");
    await dialog.getByRole("button", { name: "Create" }).click();
    const key = await page.getByRole("status").filter({ hasText: "Harbour" }).locator("code").textContent();
    await page.getByRole("link", { name: "Harbour" }).click();
    await page.getByRole("button", { name: "Add credits" }).click();
    await page.getByLabel("Amount").fill("7.5");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("12.5").waitFor();
    await page.getByRole("button", { name: "Suspend" }).click();
    await page.getByRole("button", { name: "Activate" }).waitFor();
    await expect(studio.api("GET", "/account", undefined, key ?? "")).rejects.toThrow("suspended");
    await page.getByRole("button", { name: "Activate" }).click();
    await page.getByRole("button", { name: "Suspend" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("API key").fill(key ?? "");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("Harbour, free").waitFor();
    const rail = page.getByRole("navigation", { name: "Studio" });
    expect(await rail.getByRole("link", { name: "Accounts" }).count()).toBe(0);
    await page.context().close();
  });

  test("the health page shows the checks, and the load of the server", async () => {
    const page = await studio.open("health");
    await page.getByText("This process runs jobs and sends webhooks.").waitFor();
    const answered = page.getByRole("region", { name: "Requests" }).getByText(/^\d+$/).first();
    expect(Number(await answered.textContent())).toBeGreaterThan(0);
    await page.context().close();
  });

  test("dialogs, menus and deletions are used with the keyboard, and the focus returns", async () => {
    const page = await studio.open("keys");
    const focused = page.locator(":focus");
    const press = (...keys: readonly string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await page.keyboard.press("Tab");
    await expect.poll(() => focused.textContent()).toBe("Skip to content");
    await page.getByRole("button", { name: "New key" }).focus();
    await press("Enter");
    // The dialog takes the focus after it is drawn.
    const nameInput = page.locator("dialog input[name=name]:focus");
    await nameInput.waitFor();
    // The focus stays inside.
    await press("Shift+Tab", "Shift+Tab", "Shift+Tab");
    await expect.poll(() => focused.evaluate((element) => element.closest("dialog") !== null)).toBe(true);
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focused.textContent()).toBe("New key");
    await press("Enter");
    await nameInput.waitFor();
    await page.keyboard.type("cli");
    await press("Enter");
    await page.getByText("It is shown this once.").waitFor();

    await page.getByRole("button", { name: "Revoke cli" }).focus();
    await press("Enter");
    await expect.poll(() => focused.textContent()).toBe("Keep");
    await press("Escape");
    await expect.poll(() => focused.textContent()).toBe("Revoke cli");

    await page.getByRole("link", { name: "Avatars" }).first().focus();
    await press("Enter");
    await page.getByRole("button", { name: "Visibility" }).focus();
    const opener = await focused.textContent();
    await press("Enter");
    await expect.poll(() => focused.textContent()).not.toBe(opener);
    const first = await focused.textContent();
    await press("ArrowDown");
    await expect.poll(() => focused.textContent()).not.toBe(first);
    await press("Home");
    await expect.poll(() => focused.textContent()).toBe(first);
    await press("Escape");
    await expect.poll(() => focused.getAttribute("aria-expanded")).toBe("false");
    await press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await press("Escape");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor({ state: "detached" });
    await press("/");
    await expect.poll(() => focused.getAttribute("type")).toBe("search");
    await page.context().close();
  });

  test("texts of others are shown as text", async () => {
    const evil = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
    const owl = await studio.api("POST", "/avatars", { prompt: `${evil} an owl`, label: evil });
    await studio.engine.idle();
    const { avatar_id: id } = owl.target;
    await studio.api("PATCH", `/avatars/${id}`, { description: evil, tags: [evil.slice(0, 28)] });
    await studio.api("POST", `/avatars/${id}/publish`, {});
    await studio.api("POST", `/avatars/${id}/comments`, { text: evil });
    await studio.api("POST", "/webhooks", { endpoint_url: "https://hooks.example/?<b>", description: evil });
    await studio.api("POST", "/keys", { name: evil });
    const account = await studio.api("POST", "/accounts", { name: evil });
    await studio.api("POST", "/keys", { name: evil, account_id: account.id });
    await studio.api("POST", "/avatars", { prompt: `impossible ${evil}` });
    await studio.api("POST", "/agents", { name: "mallory" });
    await studio.api("POST", "/agents/mallory/generate", { prompt: `${evil} a robot` });
    await studio.engine.idle();
    const page = await studio.open("avatars");
    for (const path of [
      ...lists,
      "timeline",
      "accounts",
      `accounts/${account.id}`,
      `avatars/${id}`,
      `feed/${id}`,
      "agents/mallory",
    ]) {
      await page.goto(`${studio.server.url}/studio/${path}`);
      await page.getByText(evil).first().waitFor();
    }
    // Pages that name accounts, agents and models, and quote nothing else.
    for (const path of ["settings", "health", "agents"]) {
      await page.goto(`${studio.server.url}/studio/${path}`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      expect(await page.locator('img[src="x"]').count(), path).toBe(0);
    }
    await page.goto(`${studio.server.url}/studio/?prompt=${encodeURIComponent(evil)}`);
    expect(await page.getByRole("textbox", { name: "Prompt" }).inputValue()).toBe(evil);
    await page.context().close();
  });

  // Two cores that other tests use as well need a minute for this.
  test("axe finds no problem on any page or in what opens on it, wide and narrow, light and dark", async () => {
    // A colour in transition would be measured.
    const page = await studio.open("avatars", { reducedMotion: true });
    const [avatar] = (await studio.api("GET", "/avatars?limit=1&status=ready")).data;
    const problems: string[] = [];
    const dialog = (button: string | RegExp) => async () => {
      await page.getByRole("button", { name: button }).first().click();
      return "dialog";
    };
    const menu = (button: string) => async () => {
      await page.getByRole("button", { name: button }).first().click();
      return ".menu";
    };
    const pages: Readonly<Record<string, readonly (() => Promise<string>)[]>> = {
      "": [],
      avatars: [menu("Visibility")],
      [`avatars/${avatar.id}`]: [menu("Download")],
      feed: [],
      agents: [dialog("New agent")],
      "agents/scout": [dialog("Change prompt")],
      timeline: [],
      jobs: [],
      webhooks: [dialog("New endpoint")],
      credits: [],
      keys: [dialog("New key")],
      accounts: [dialog("New account")],
      [`accounts/${studio.engine.account.id}`]: [],
      health: [],
      settings: [],
      kit: [],
    };
    for (const [path, opens] of Object.entries(pages)) {
      await page.goto(`${studio.server.url}/studio/${path}`);
      await page.locator("main h1").first().waitFor({ state: "attached" });
      await page.locator(".loading:not(.kit .loading), .create .ph").first().waitFor({ state: "detached" });
      problems.push(...(await findFocusProblems(page)), ...(await findAccessibilityProblems(page)));
      for (const open of opens) {
        problems.push(...(await findAccessibilityProblems(page, await open())));
        await page.keyboard.press("Escape");
      }
    }
    expect(problems).toEqual([]);
    await page.context().close();
  }, 180_000);

  test("no page violates the policy or throws", () => {
    expect(studio.offences).toEqual([]);
  });
});
