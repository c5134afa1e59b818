import type { ReactNode } from "react";
import { Icon } from "../components/icon.tsx";
import { Strip } from "../components/strip.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";
import { type Draft, faceRequestOf, queryOf, shapes, withTrait } from "./draft.ts";
import { FaceThumb } from "./face-thumb.tsx";
import { emotions, styles, valueText } from "./traits.ts";

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** A link to another draft, so that it can also be opened beside this one. */
function DraftLink({
  to,
  isCurrent,
  label,
  onChange,
  children,
}: {
  readonly to: Draft;
  readonly isCurrent: boolean;
  readonly label?: string;
  readonly onChange: (draft: Draft) => void;
  readonly children: ReactNode;
}) {
  return (
    <Link
      href={href("", queryOf(to))}
      {...(isCurrent && { "aria-current": "true" as const })}
      {...(label !== undefined && { "aria-label": label })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onChange(to);
      }}
    >
      {children}
    </Link>
  );
}

/** The eight emotions. The current one again leaves the expression to the prompt. */
export function EmotionStrip({ draft, current, onChange }: Props & { readonly current: string | undefined }) {
  return (
    <Strip className="strip" label="Emotions">
      {emotions.map((emotion) => (
        <DraftLink
          key={emotion}
          to={withTrait(draft, "expression", draft.traits["expression"] === emotion ? "" : emotion)}
          isCurrent={current === emotion}
          onChange={onChange}
        >
          <FaceThumb request={faceRequestOf(draft, { expression: emotion })} />
          {valueText(emotion)}
        </DraftLink>
      ))}
    </Strip>
  );
}

export function StyleChoice({ draft, current, onChange }: Props & { readonly current: string | undefined }) {
  return (
    <Strip className="styles" label="Style">
      {styles.map((style) => (
        <DraftLink
          key={style}
          to={withTrait(draft, "style", draft.traits["style"] === style ? "" : style)}
          isCurrent={current === style}
          onChange={onChange}
        >
          <FaceThumb request={faceRequestOf(draft, { style })} />
          {valueText(style)}
        </DraftLink>
      ))}
    </Strip>
  );
}

export function ShapeChoice({ draft, onChange }: Props) {
  return (
    <div className="side r" role="group" aria-label="Shape">
      {shapes.map((shape) => (
        <button
          key={shape}
          type="button"
          className="b shape"
          data-shape={shape}
          aria-pressed={draft.shape === shape}
          onClick={() => onChange({ ...draft, shape })}
        >
          {shape === "circle" ? "Circle" : shape}
        </button>
      ))}
    </div>
  );
}

/** The dice, and the seeds that were tried. */
export function SeedHistory({
  draft,
  seed,
  seeds,
  onRoll,
  onChange,
}: Props & {
  readonly seed: number | undefined;
  readonly seeds: readonly number[];
  readonly onRoll: () => void;
}) {
  return (
    <div className="side l">
      <button
        type="button"
        className="b q"
        aria-label="Roll the dice (R)"
        title="Roll the dice (R)"
        onClick={onRoll}
      >
        <Icon name="dice" />
      </button>
      <small>Seed {seed}</small>
      <Strip className="seeds" label="Seeds tried">
        {seeds.map((tried) => (
          <DraftLink
            key={tried}
            to={{ ...draft, seed: tried }}
            isCurrent={tried === seed}
            label={`Seed ${tried}`}
            onChange={onChange}
          >
            <FaceThumb request={faceRequestOf({ ...draft, seed: tried })} />
          </DraftLink>
        ))}
      </Strip>
    </div>
  );
}
