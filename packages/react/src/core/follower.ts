/**
 * Assigns what `start` reports for a source and a key, until another source or key is set. Nothing starts without them.
 * The value is undefined before the first report.
 *
 * @returns sets the source and the key.
 */
export function createFollower<S, T>(
  start: (source: S, key: string, signal: AbortSignal, report: (value: T) => void) => Promise<void>,
  assign: (value: T | undefined) => void,
  onChange: () => void,
  onError: () => void,
): (source?: S, key?: string) => void {
  let last: readonly [S | undefined, string | undefined] = [undefined, undefined];
  let controller = new AbortController();
  return (source, key) => {
    if (source === last[0] && key === last[1]) return;
    last = [source, key];
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    assign(undefined);
    if (!source || !key) return;
    const report = (value: T): void => {
      if (signal.aborted) return;
      assign(value);
      onChange();
    };
    start(source, key, signal, report).catch(() => {
      if (!signal.aborted) onError();
    });
  };
}
