import type { Context, Span as OtelSpan } from "@opentelemetry/api";
import { noSpan, type Span, type SpanDescription, type Telemetry } from "../../ports/telemetry.ts";

type Api = typeof import("@opentelemetry/api");

/** The global that all copies of @opentelemetry/api 1.x share. */
const registered = Symbol.for("opentelemetry.js.api.1");

/**
 * Spans for the OpenTelemetry SDK that the program has registered, before or after the engine. Without one nothing is
 * loaded.
 */
export function traceForOpenTelemetry(): Telemetry["trace"] {
  let loaded: Promise<Api | null> | null = null;
  return async (describe, work) => {
    if (!(registered in globalThis)) return work(noSpan);
    loaded ??= loadApi();
    const api = await loaded;
    return api ? traced(api, describe(), work) : work(noSpan);
  };
}

/** Within `try`, where bundlers know that a package may not be installed. */
async function loadApi(): Promise<Api | null> {
  try {
    return await import("@opentelemetry/api");
  } catch {
    return null;
  }
}

async function traced<T>(api: Api, task: SpanDescription, work: (span: Span) => Promise<T>): Promise<T> {
  const { name, kind, attributes } = task;
  const tracer = api.trace.getTracer("likeness");
  const kinds = { server: api.SpanKind.SERVER, consumer: api.SpanKind.CONSUMER, client: api.SpanKind.CLIENT };
  const parent = parentOf(api, task.parent);
  const span = tracer.startSpan(name, { kind: kinds[kind], attributes }, parent);
  try {
    return await api.context.with(api.trace.setSpan(parent, span), () => work(wrap(api, span)));
  } catch (error) {
    // The message may contain secrets; it is logged without them.
    span.setStatus({
      code: api.SpanStatusCode.ERROR,
      message: error instanceof Error ? error.name : "error",
    });
    throw error;
  } finally {
    span.end();
  }
}

function wrap(api: Api, span: OtelSpan): Span {
  const spanContext = span.spanContext();
  const { traceId, spanId, traceFlags } = spanContext;
  const flags = traceFlags.toString(16).padStart(2, "0");
  return {
    traceparent: api.isSpanContextValid(spanContext) ? `00-${traceId}-${spanId}-${flags}` : null,
    rename: (name) => void span.updateName(name),
    set: (attributes) => void span.setAttributes(attributes),
    fail(reason) {
      span.setAttribute("error.type", reason);
      span.setStatus({ code: api.SpanStatusCode.ERROR });
    },
  };
}

function parentOf(api: Api, parent: SpanDescription["parent"]): Context {
  if (parent === null) return api.context.active();
  if (typeof parent !== "string") return api.propagation.extract(api.context.active(), parent, headers);
  const [, traceId = "", spanId = "", flags = "00"] = parent.split("-");
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  if (!api.isSpanContextValid(spanContext)) return api.context.active();
  return api.trace.setSpanContext(api.context.active(), spanContext);
}

const headers = {
  get: (from: Headers, name: string) => from.get(name) ?? undefined,
  keys: (from: Headers) => [...from.keys()],
};
