import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Likeness, type Logger } from "../../src/index.ts";
import { type Answer, misbehavingServer } from "../misbehaving-server.ts";
import { accepted, jobAnswer, wireError } from "../wire.ts";

// C9: a canary for a key is in nothing that can be printed.

const apiKey = "lk_live_canary_4f1c";
const signature = "sig-canary-77aa";

test("the key and a signature are in no inspection, JSON, error or log", async () => {
  const printed: string[] = [];
  const print = (...things: unknown[]) => {
    for (const thing of things) {
      printed.push(
        inspect(thing, { depth: 20, showHidden: true, getters: true }),
        JSON.stringify(thing) ?? "",
        String(thing),
      );
      if (thing instanceof Error) printed.push(thing.stack ?? "");
    }
  };
  const logger: Logger = { debug: print, info: print, warn: print, error: print };
  const hooks = { onRequest: print, onResponse: print, onRetry: print, onPoll: print };
  const echo: Answer = {
    status: 400,
    json: wireError("invalid_request", { message: `your key ${apiKey} is odd` }),
  };
  const troubles: Answer[] = [
    echo,
    { status: 500, text: `<p>Bearer ${apiKey}</p>`, headers: { "retry-after": "0" } },
    { fault: "reset" },
    { fault: "headers" },
    { status: 200, text: "not JSON" },
  ];

  for (const trouble of troubles) {
    await using server = await misbehavingServer(accepted, jobAnswer("pondering"), trouble);
    const likeness = new Likeness({
      baseUrl: server.url,
      apiKey,
      logger,
      logLevel: "debug",
      hooks,
      timeout: 50,
      maxRetries: 1,
    });
    const job = await likeness.avatars.generate({ prompt: "owl" });
    print(likeness, likeness.avatars, likeness.jobs, likeness.assets, job, job.job);
    const works = [
      job.done({ deadline: 200, pollInterval: 20 }),
      likeness.avatars.generate({ prompt: "owl" }),
      likeness.avatars.list(),
      likeness.assets.bytes(`${server.url}/api/v1/assets/1?signature=${signature}`),
    ];
    for (const outcome of await Promise.allSettled(works)) print(outcome);
    expect(server.seen.every(({ headers }) => headers.authorization === `Bearer ${apiKey}`)).toBe(true);
  }
  print(
    await new Likeness({
      apiKey,
      fetch: () => Promise.reject(new Error(`bad ${apiKey}`)),
      maxRetries: 0,
      logger,
    }).jobs
      .get("j")
      .catch(String),
  );
  for (const key of [`${apiKey}\n${apiKey}`, `${apiKey}é`]) {
    try {
      print(new Likeness({ apiKey: key }));
    } catch (error) {
      print(error);
    }
  }

  expect(printed.length).toBeGreaterThan(100);
  expect(printed.filter((text) => text.includes(apiKey))).toEqual([]);
  expect(printed.filter((text) => text.includes(signature))).toEqual([]);
});
