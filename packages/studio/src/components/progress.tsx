/** How far something is, from 0 to 1. */
export function Progress({ fraction, label }: { readonly fraction: number; readonly label: string }) {
  const percent = Math.round(fraction * 100);
  return (
    <div
      className="prog"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
