import { describe, expect, it } from "vitest";
import { durationText } from "../src/components/time.tsx";
import { mean, parseMetrics, total, totalsBy, upperBound } from "../src/operator/metrics.ts";

const samples = parseMetrics(`# HELP jobs_total Jobs.
# TYPE jobs_total counter
jobs_total{status="completed",code=""} 7
jobs_total{status="failed",code="timeout"} 2
jobs_total{status="failed",code="a \\"b\\", \\\\n\\n"} 3
unfinished NaN
memory 1.5e+08
wait_bucket{le="0.1"} 6
wait_bucket{le="1"} 9
wait_bucket{le="+Inf"} 10
wait_sum 4
wait_count 10
`);

describe("metrics in the text format of Prometheus", () => {
  it("have names, labels and values", () => {
    expect(samples[0]).toEqual({ name: "jobs_total", labels: { status: "completed", code: "" }, value: 7 });
    expect(samples[2]?.labels).toEqual({ status: "failed", code: 'a "b", \\n\n' });
    expect(total(samples, "memory")).toBe(150_000_000);
    expect(total(samples, "unfinished")).toBeNaN();
  });

  it("are added up, all or those with a label", () => {
    expect(total(samples, "jobs_total")).toBe(12);
    expect(total(samples, "jobs_total", { status: "failed" })).toBe(5);
    expect(total(samples, "other")).toBeUndefined();
    expect(totalsBy(samples, "jobs_total", "status")).toEqual([
      ["completed", 7],
      ["failed", 5],
    ]);
  });

  it("have a mean and the bound of a share of what was observed", () => {
    expect(mean(samples, "wait")).toBe(0.4);
    expect(mean(samples, "other")).toBeUndefined();
    expect([0.5, 0.9, 0.95].map((share) => upperBound(samples, "wait", share))).toEqual([
      0.1,
      1,
      Number.POSITIVE_INFINITY,
    ]);
    expect(upperBound(samples, "other", 0.5)).toBeUndefined();
  });
});

it.each([
  [undefined, "none yet"],
  [0.0002, "1 ms"],
  [0.25, "250 ms"],
  [1.24, "1.2 s"],
  [150, "3 min"],
  [7200, "2 h"],
  [200_000, "2 days"],
  [Number.POSITIVE_INFINITY, "longer"],
])("a duration of %d seconds is shown as %s", (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
