import { useEffect, useState } from "react";

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A time in Unix seconds as people say it: "2 min ago", "yesterday". */
export function relativeTime(seconds: number, now: number): string {
  const age = Math.max(0, now - seconds);
  if (age < 10) return "just now";
  if (age < minute) return `${Math.floor(age)} s ago`;
  if (age < hour) return `${Math.floor(age / minute)} min ago`;
  if (age < day) return `${Math.floor(age / hour)} h ago`;
  if (age < 2 * day) return "yesterday";
  if (age < 30 * day) return `${Math.floor(age / day)} days ago`;
  return new Date(seconds * 1000).toLocaleDateString(undefined, { dateStyle: "medium" });
}

/** A duration as people read it: "3 ms", "1.2 s", "4 min". */
export function durationText(seconds: number | undefined): string {
  if (seconds === undefined || Number.isNaN(seconds)) return "none yet";
  if (!Number.isFinite(seconds)) return "longer";
  if (seconds < 1) return `${Math.max(1, Math.round(seconds * 1000)).toLocaleString()} ms`;
  if (seconds < 60) return `${seconds.toLocaleString(undefined, { maximumFractionDigits: 1 })} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** A time that stays right while it is shown, with the exact one on hover. */
export function Time({ seconds }: { readonly seconds: number }) {
  const [now, setNow] = useState(() => Date.now() / 1000);
  const interval = now - seconds < minute ? 5_000 : 30_000;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() / 1000), interval);
    return () => clearInterval(timer);
  }, [interval]);
  const date = new Date(seconds * 1000);
  return (
    <time dateTime={date.toISOString()} title={exact.format(date)}>
      {relativeTime(seconds, now)}
    </time>
  );
}
