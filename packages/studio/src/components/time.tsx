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
