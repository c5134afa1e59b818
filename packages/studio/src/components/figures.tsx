/** A few big numbers side by side, each with its name. */
export function Figures({
  label,
  of,
}: {
  readonly label: string;
  readonly of: readonly (readonly [name: string, value: number | string, detail?: string | undefined])[];
}) {
  return (
    <dl className="card figures" aria-label={label}>
      {of.map(([name, value, detail]) => (
        <div key={name}>
          <dt className="m">{name}</dt>
          <dd>
            {value.toLocaleString()}
            {detail !== undefined && <small>{detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
