"use client";

import { type CSSProperties, type ReactElement, useId, useState } from "react";
import { Avatar } from "./avatar.tsx";
import type { AvatarProps } from "./avatar-props.ts";

/** An avatar to choose, with the value that stands for it. */
export interface AvatarCandidate extends AvatarProps {
  readonly value: string | number;
}

export interface AvatarPickerProps {
  /** Default: a drawing of `prompt` for each of `seeds`, whose values are the seeds. */
  readonly candidates?: readonly AvatarCandidate[] | undefined;
  readonly prompt?: string | undefined;
  readonly seeds?: readonly number[] | undefined;
  readonly artStyle?: AvatarProps["artStyle"];
  readonly baseUrl?: string | undefined;
  /** The chosen value; null for none. Without it the picker keeps its own. */
  readonly value?: string | number | null | undefined;
  readonly defaultValue?: string | number | undefined;
  readonly onChange?: ((value: string | number) => void) | undefined;
  /** The name of the form field. */
  readonly name?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly size?: number | undefined;
  readonly shape?: AvatarProps["shape"];
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly "aria-label"?: string | undefined;
  readonly "aria-labelledby"?: string | undefined;
}

/** A group of radio buttons with avatars. */
export function AvatarPicker({
  candidates,
  prompt,
  seeds = [],
  artStyle,
  baseUrl,
  value,
  defaultValue,
  onChange,
  name,
  disabled,
  size = 96,
  shape = "rounded",
  style,
  ...attributes
}: AvatarPickerProps): ReactElement {
  const id = useId();
  const [own, setOwn] = useState<string | number | null | undefined>(defaultValue);
  const chosen = value === undefined ? own : value;
  const shown: readonly AvatarCandidate[] =
    candidates ?? seeds.map((seed) => ({ value: seed, prompt, seed, artStyle, alt: `${prompt}, ${seed}` }));
  return (
    <div
      role="radiogroup"
      {...attributes}
      style={{ display: "flex", flexWrap: "wrap", gap: "12px", ...style }}
    >
      {shown.map(({ value, ...avatar }) => (
        <label key={value} style={{ position: "relative" }}>
          <Avatar size={size} shape={shape} baseUrl={baseUrl} ring={value === chosen} {...avatar} />
          <input
            type="radio"
            name={name ?? id}
            value={value}
            checked={value === chosen}
            disabled={disabled}
            onChange={() => {
              setOwn(value);
              onChange?.(value);
            }}
            style={{
              position: "absolute",
              right: "4px",
              bottom: "4px",
              margin: 0,
              width: "20px",
              height: "20px",
            }}
          />
        </label>
      ))}
    </div>
  );
}
