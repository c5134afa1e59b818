import { expect, test } from "vitest";
import { createLogger } from "../src/output/logger.ts";
import { captureLog } from "./support/capture-log.ts";
import { key, startServe } from "./support/serve.ts";

test("logs requests and jobs as JSON and serves metrics, without secrets", async () => {
  const { child, url, request, generate } = await startServe(["--log-level", "debug", "--metrics"]);
  const id = await generate({ resolution: "512" });
  const job = await (await request(`/api/v1/jobs/${id}?wait_for_completion=true`)).json();
  const imageUrl = new URL(job.data.avatar.image_url);
  await fetch(imageUrl);
  await fetch(`${url}/api/v1/jobs`, { headers: { authorization: "Bearer lk_canary_of_another" } });
  await fetch(`${url}/api/v1/jobs?api_key=${key}`, { headers: { cookie: "canary" } });
  await fetch(`${url}/${key}`);
  const metrics = await (
    await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${key}` } })
  ).text();
  child.process.kill("SIGTERM");
  const { code, stdout, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(metrics).toContain('likeness_jobs_ended_total{status="completed",code=""} 1');
  expect(metrics).toMatch(/^process_cpu_seconds_total /m);
  const lines = stderr
    .trim()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ msg: "job completed", job_id: id, level: 30 }));
  expect(lines).toContainEqual(
    expect.objectContaining({
      msg: "request",
      route: "/api/v1/assets/:id",
      path: imageUrl.pathname,
      status: 200,
    }),
  );
  expect(lines[0]).toMatchObject({ msg: "worker started" });
  expect(lines).toContainEqual(expect.objectContaining({ msg: "listening", url }));
  expect(lines.slice(-3)).toMatchObject([{ msg: "stopping" }, { msg: "worker stopped" }, { msg: "stopped" }]);
  expect(stdout + stderr + metrics).not.toContain("canary");
  expect(stderr + metrics).not.toContain(imageUrl.searchParams.get("signature"));
});

test("redacts secrets at every level and in both formats", async () => {
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

test("auto selects pretty on a terminal, JSON otherwise, and nothing with --events", async () => {
  const settings = {
    logFormat: { value: "auto", source: "default" },
    logLevel: { value: "info", source: "default" },
  } as const;
  const logged = async (isTTY: boolean, events: boolean) => {
    const { io, text } = captureLog(isTTY);
    const { logger } = await createLogger(io, settings, { events, secrets: [] });
    logger?.debug({}, "below the log level");
    logger?.info({ status: 200 }, "request");
    return text();
  };
  expect(JSON.parse(await logged(false, false))).toMatchObject({ msg: "request", status: 200, level: 30 });
  expect(await logged(true, false)).toMatch(/INFO.*request.*200/s);
  expect(await logged(false, true)).toBe("");
});
