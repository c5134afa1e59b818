import { context, propagation, SpanKind, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const exporter = new InMemorySpanExporter();
const caller = { trace: "0af7651916cd43dd8448eb211c80319c", span: "b7ad6b7169203331" };
const traceparent = `00-${caller.trace}-${caller.span}-01`;

/** Sets up the OpenTelemetry SDK for the process, with W3C trace context propagation. */
function setUp() {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  onTestFinished(() => {
    for (const api of [context, trace, propagation]) api.disable();
  });
}

beforeEach(() => exporter.reset());

const named = (name: string): ReadableSpan[] =>
  exporter.getFinishedSpans().filter((span) => span.name === name);

test("creates a span in the client's trace for a request, and a child span for its job", async () => {
  setUp();
  const spanIds: (string | undefined)[] = [];
  const model = createTinyModel(async () => {
    spanIds.push(trace.getActiveSpan()?.spanContext().spanId);
  });
  const { engine, generate } = start({ model });
  const { json } = await generate({}, { traceparent });
  await engine.idle();
  await engine.stop();
  const [request] = named("POST /api/v1/avatars/generate");
  const [job] = named("job avatar_generation");
  expect(request?.kind).toBe(SpanKind.SERVER);
  expect(request?.spanContext().traceId).toBe(caller.trace);
  expect(request?.parentSpanContext?.spanId).toBe(caller.span);
  expect(request?.attributes).toMatchObject({
    "http.request.method": "POST",
    "http.route": "/api/v1/avatars/generate",
    "http.response.status_code": 202,
    "url.path": "/api/v1/avatars/generate",
  });
  expect(job?.kind).toBe(SpanKind.CONSUMER);
  expect(job?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  expect(job?.attributes).toMatchObject({ "likeness.job.id": json.data.id, "likeness.job.attempt": 1 });
  expect(spanIds).toEqual([job?.spanContext().spanId]);
});

test("marks failed spans without the error message", async () => {
  setUp();
  const store = createTestStore();
  const list = () => Promise.reject(new Error("canary"));
  const { engine, request, generate } = start({
    store: { ...store, jobs: { ...store.jobs, list } },
    model: createTinyModel(() => Promise.reject(new Error("canary"))),
    onFault: () => undefined,
  });
  await request("GET", "/api/v1/jobs");
  await generate();
  await engine.idle();
  await engine.stop();
  expect(named("GET /api/v1/jobs")[0]?.attributes).toMatchObject({ "error.type": "500" });
  expect(named("job avatar_generation")[0]?.attributes).toMatchObject({ "error.type": "unknown" });
  const payload = exporter
    .getFinishedSpans()
    .map(({ attributes, events, status }) => ({ attributes, events, status }));
  expect(JSON.stringify(payload)).not.toContain("canary");
});

test("without tracing, creates no spans and stores nothing with the job", async () => {
  const store = createTestStore();
  const { engine, generate } = start({ store });
  const { json } = await generate({}, { traceparent });
  const job = await store.jobs.find(engine.account.id, json.data.id);
  expect(job?.input.traceparent).toBeUndefined();
  expect(exporter.getFinishedSpans()).toEqual([]);
});
