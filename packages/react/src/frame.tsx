"use client";

import { type HTMLAttributes, type ReactElement, type ReactNode, type SyntheticEvent, useState } from "react";
import { type Drawing, drawingAt } from "./core/drawing.ts";
import { colorOf, initialsOf } from "./core/initials.ts";
import { defaultSize, fadeIn, fillStyle, frameStyle, type LookOptions } from "./core/look.ts";
import type { Shown } from "./core/picture.ts";
import { useSettings } from "./provider.tsx";

/** The properties of every component that shows an avatar. Others are attributes of its `<span>`. */
export interface FrameProps
  extends LookOptions,
    Omit<HTMLAttributes<HTMLSpanElement>, "children" | "onError"> {
  /** Alternative text. Default: that of the picture, else the name. Empty beside a visible name. */
  readonly alt?: string | undefined;
  /** Default `lazy`. */
  readonly loading?: "lazy" | "eager" | undefined;
  /** The URL of an API that draws for anyone; default: that of the provider. */
  readonly baseUrl?: string | undefined;
  /** Called when the picture cannot be loaded. The initials are shown instead. */
  readonly onError?: ((event: SyntheticEvent<HTMLImageElement>) => void) | undefined;
}

/**
 * A picture over initials, in a frame that has its size from the start. When the picture of the same avatar changes, the new
 * one fades in over the old one.
 */
export function Frame({
  shown,
  overlay,
  code,
  prompt,
  seed,
  name,
  artStyle,
  emotion,
  size = defaultSize,
  shape,
  ring,
  alt,
  loading = "lazy",
  baseUrl,
  onError,
  style,
  ...attributes
}: FrameProps &
  Drawing & {
    /** Shown instead of a drawing. */
    readonly shown?: Shown | undefined;
    /** Shown instead of picture and initials. */
    readonly overlay?: ReactNode;
  }): ReactElement {
  const settings = useSettings();
  const [failed, setFailed] = useState<string>();
  const [last, setLast] = useState<Shown>();

  const drawing = { code, prompt, seed, name, artStyle, emotion };
  const picture = shown ? shown.picture : drawingAt(baseUrl ?? settings.baseUrl, drawing, size);
  const label = name ?? shown?.label;
  const text = alt ?? shown?.alt ?? label ?? prompt ?? "";
  const whose = label || text;
  const isLoaded = picture && last?.picture?.src === picture.src;
  const below = picture && !isLoaded && whose && last?.label === whose ? last.picture : undefined;
  const pictures = (overlay ? [] : [below, picture]).filter((one) => one && one.src !== failed);
  const status = overlay || below || isLoaded ? "loaded" : pictures[0] ? "loading" : "initials";
  return (
    <span
      {...(!pictures[0] && (text ? { role: "img", "aria-label": text } : { "aria-hidden": true }))}
      data-status={status}
      {...attributes}
      style={{ ...frameStyle({ size, shape, ring }), ...style }}
    >
      {status !== "loaded" && (
        // Letters of an SVG fit a frame of any size.
        <svg viewBox="0 0 96 96" aria-hidden="true" style={fillStyle}>
          <path fill={colorOf(whose)} d="M0 0h96v96H0z" />
          <text x="48" y="62" textAnchor="middle" fontSize="40" fontWeight="600" fill="#fff">
            {initialsOf(label ?? "")}
          </text>
        </svg>
      )}
      {pictures.map(
        (one) =>
          one && (
            <img
              key={one.src}
              ref={repeatEvents}
              loading={loading}
              decoding="async"
              {...one}
              alt={one === picture ? text : ""}
              width={size}
              height={size}
              style={fillStyle}
              onLoad={(event) => {
                if (one !== picture) return;
                fadeIn(below && event.currentTarget, () => setLast({ picture, label: whose }));
              }}
              onError={(event) => {
                setFailed(one.src);
                onError?.(event);
              }}
            />
          ),
      )}
      {overlay}
    </span>
  );
}

/** The events of an image that was loaded before hydration have been missed. Setting the source repeats them. */
function repeatEvents(image: HTMLImageElement | null): void {
  if (image?.complete) image.src = image.getAttribute("src") ?? "";
}
