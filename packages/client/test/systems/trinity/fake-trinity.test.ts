import { describe, expect, test } from "vitest";
import { createFakeTrinity, type FakeTrinity, type FakeTrinityOptions } from "./fake-trinity.ts";

const host = "https://trinity.test";

/** Sends requests as a user whose password is used as an API key. */
function start(options: FakeTrinityOptions = {}, key = "secret") {
  const fake = createFakeTrinity(options);
  return { fake, send: sender(fake, key) };
}

function sender(fake: FakeTrinity, key: string | null) {
  return async (method: string, path: string, body?: object) => {
    const response = await fake.fetch(
      new Request(`${host}/api/agents${path}`, {
        method,
        headers: {
          "content-type": "application/json",
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text, body: text.startsWith("{") ? JSON.parse(text) : null };
  };
}

describe("the fake of Trinity's server", () => {
  test("generates an avatar, then one emotion per poll, and removes them", async () => {
    const { fake, send } = start({ now: () => new Date("2026-03-07T21:34:40.123Z") });
    fake.addAgent("ada");
    const generated = await send("POST", "/ada/avatar/generate", { identity_prompt: " A wise owl " });
    expect(generated.body).toEqual({
      agent_name: "ada",
      identity_prompt: "A wise owl",
      refined_prompt: "A wise owl, head and shoulders",
      updated_at: "2026-03-07T21:34:40.123000+00:00",
    });
    const first = await send("GET", "/ada/avatar/emotions");
    expect(first.body).toEqual({ agent_name: "ada", emotions: ["happy"], version: "1772919280" });
    expect((await send("GET", "/ada/avatar/emotion/happy")).text).toBe("image 1 happy");
    expect((await send("GET", "/ada/avatar/emotion/calm")).body.detail).toBe("Emotion variant not found");
    await send("POST", "/ada/avatar/regenerate");
    expect((await send("GET", "/ada/avatar")).text).toBe("image 2");
    expect((await send("GET", "/ada/avatar/reference")).text).toBe("image 1");
    expect((await send("DELETE", "/ada/avatar")).body.message).toBe("Avatar removed for ada");
    expect((await send("GET", "/ada/avatar")).status).toBe(404);
    expect((await send("GET", "/ada/avatar/identity")).body.identity_prompt).toBeNull();
  });

  test("fails as it is told", async () => {
    const { fake, send } = start();
    fake.addAgent("ada");
    fake.faults.push("rate_limited", "safety_filter", "gateway");
    const statuses = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await send("POST", "/ada/avatar/generate", { identity_prompt: "owl" })).status);
    expect(statuses).toEqual([429, 422, 504, 200]);
  });

  test("logs in with a form, and stops after five wrong passwords", async () => {
    const { fake } = start();
    const login = async (password: string) =>
      fake.fetch(
        new Request(`${host}/token`, {
          method: "POST",
          body: new URLSearchParams({ username: "admin", password }),
        }),
      );
    const { access_token: token } = await (await login("secret")).json();
    expect((await sender(fake, token)("POST", "/avatars/generate-defaults")).status).toBe(200);
    for (let count = 0; count < 5; count += 1) expect((await login("wrong")).status).toBe(401);
    expect((await login("secret")).status).toBe(429);
  });

  test("the releases differ in what others learn about an agent, and in the version of emotions", async () => {
    const users = [
      { name: "admin", isAdmin: true, password: "secret" },
      { name: "eve", isAdmin: false, password: "other" },
    ];
    const body = { identity_prompt: "owl" };
    for (const [release, status] of [
      ["june", 403],
      ["september", 404],
    ] as const) {
      const { fake } = start({ release, users });
      fake.addAgent("ada");
      const eve = sender(fake, "other");
      expect((await eve("POST", "/ada/avatar/generate", body)).status).toBe(status);
      expect((await eve("GET", "/ada/avatar/identity")).status).toBe(403);
      expect((await eve("POST", "/avatars/generate-defaults")).status).toBe(403);
      const emotions = await sender(fake, null)("GET", "/ada/avatar/emotions");
      expect("version" in emotions.body).toBe(release === "september");
    }
  });
});
