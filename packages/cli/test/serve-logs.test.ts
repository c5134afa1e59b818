import { expect, test } from "vitest";
import { createLogger } from "../src/output/logger.ts";
import { captureLog } from "./support/capture-log.ts";
import { key, startServe } from "./support/serve.ts";

test("requests and jobs are lines of JSON, numbers are counted, and no secret is in any of them", async () => {
  const { child, url, request, generate } = await startServe(["--log-level", "debug", "--metrics"]);
  const id = await generate({ resolution: "512" });
  const job = await (await request(`/api/v1/jobs/${id}?wait_for_completion=true`)).json();
  const picture = new URL(job.data.avatar.image_url);
  await fetch(picture);
  await fetch(`${url}/api/v1/jobs`, { headers: { authorization: "Bearer lk_canary_of_another" } });
  await fetch(`${url}/api/v1/jobs?api_key=${key}`, { headers: { cookie: "canary" } });
  await fetch(`${url}/${key}`);
  const numbers = await (
    await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${key}` } })
  ).text();
  child.process.kill("SIGTERM");
  const { code, stdout, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(numbers).toContain('likeness_jobs_ended_total{status="completed",code=""} 1');
  expect(numbers).toMatch(/^process_cpu_seconds_total /m);
  const told = stderr
    .trim()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
  expect(told).toContainEqual(expect.objectContaining({ msg: "job completed", job_id: id, level: 30 }));
  expect(told).toContainEqual(
    expect.objectContaining({
      msg: "request",
      route: "/api/v1/assets/:id",
      path: picture.pathname,
      status: 200,
    }),
  );
  expect(told[0]).toMatchObject({ msg: "worker started" });
  expect(told).toContainEqual(expect.objectContaining({ msg: "listening", url }));
  expect(told.slice(-3)).toMatchObject([{ msg: "stopping" }, { msg: "worker stopped" }, { msg: "stopped" }]);
  expect(stdout + stderr + numbers).not.toContain("canary");
  expect(stderr + numbers).not.toContain(picture.searchParams.get("signature"));
});

test("a secret is hidden however it got into a line, at every level and in both forms", async () => {
  const secrets = ['canary"quoted\\', "canary-plain"];
  for (const format of ["json", "pretty"] as const) {
    const { io, text } = captureLog();
    const settings = {
      logFormat: { value: format, source: "" },
      logLevel: { value: "debug", source: "" },
    } as const;
    const { logger } = await createLogger(io, settings, { events: false, secrets });
    for (const level of ["debug", "info", "warn", "error"] as const)
      for (const secret of secrets)
        logger?.[level](
          { err: { message: `it is ${secret}`, stack: secret }, [secret]: [secret] },
          `again ${secret}`,
        );
    expect(text()).toContain("[hidden]");
    expect(text()).not.toContain("canary");
  }
});

test("a person at a terminal reads lines, a machine JSON, and events have the stream for themselves", async () => {
  const settings = {
    logFormat: { value: "auto", source: "default" },
    logLevel: { value: "info", source: "default" },
  } as const;
  const shown = async (isTTY: boolean, events: boolean) => {
    const { io, text } = captureLog(isTTY);
    const { logger } = await createLogger(io, settings, { events, secrets: [] });
    logger?.debug({}, "not worth it");
    logger?.info({ status: 200 }, "request");
    return text();
  };
  expect(JSON.parse(await shown(false, false))).toMatchObject({ msg: "request", status: 200, level: 30 });
  expect(await shown(true, false)).toMatch(/INFO.*request.*200/s);
  expect(await shown(false, true)).toBe("");
});
