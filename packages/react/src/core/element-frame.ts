import { colorOf, initialsOf } from "./initials.ts";
import { fadeIn, fillStyle, frameStyle, type LookOptions } from "./look.ts";
import type { Picture } from "./picture.ts";

export interface FrameView extends LookOptions {
  readonly picture: Picture | undefined;
  readonly label: string | undefined;
  readonly text: string;
  readonly size: number;
  readonly loading: string;
  /** Shown instead of picture and initials. */
  readonly overlay: Element | undefined;
}

/** Shows a picture over initials in an element, like the React component `Frame`. */
export function createFrame(frame: HTMLElement, onError: () => void): (view: FrameView) => void {
  let images: HTMLImageElement[] = [];
  let whose: string | undefined;
  let failed: string | undefined;
  let isLoaded = false;
  let last: FrameView;

  function add(picture: Picture): void {
    const image = new Image();
    Object.assign(image.style, fillStyle);
    image.loading = last.loading === "eager" ? "eager" : "lazy";
    image.decoding = "async";
    image.onload = () => {
      fadeIn(isLoaded ? image : undefined, () => {
        for (const below of images.splice(0, images.indexOf(image))) below.remove();
      });
      isLoaded = true;
      show(last);
    };
    image.onerror = () => {
      failed = picture.src;
      images = images.filter((one) => one !== image);
      image.remove();
      show(last);
      onError();
    };
    if (picture.sizes) image.sizes = picture.sizes;
    if (picture.srcSet) image.srcset = picture.srcSet;
    image.src = picture.src;
    images.push(image);
  }

  function show(view: FrameView): void {
    last = view;
    const { label, text, size, overlay } = view;
    const picture = view.picture?.src === failed ? undefined : view.picture;
    if (!picture || overlay || whose !== (label || text)) {
      images = [];
      isLoaded = false;
    }
    whose = label || text;
    if (picture && !overlay && images.at(-1)?.getAttribute("src") !== picture.src) add(picture);
    for (const image of images) {
      image.alt = image === images.at(-1) ? text : "";
      image.width = image.height = size;
    }
    Object.assign(frame.style, { boxShadow: "", ...frameStyle(view) });
    frame.dataset["status"] = overlay || isLoaded ? "loaded" : images.length > 0 ? "loading" : "initials";
    const isNamed = images.length === 0 && text !== "";
    setAttribute(frame, "role", isNamed ? "img" : undefined);
    setAttribute(frame, "aria-label", isNamed ? text : undefined);
    frame.replaceChildren(
      ...(overlay ? [overlay] : [...(isLoaded ? [] : [initials(label, whose)]), ...images]),
    );
  }
  return show;
}

function initials(label: string | undefined, whose: string): Element {
  const svg = svgElement("svg", { viewBox: "0 0 96 96", "aria-hidden": "true" });
  Object.assign(svg.style, fillStyle);
  const text = svgElement("text", {
    x: "48",
    y: "62",
    "text-anchor": "middle",
    "font-size": "40",
    "font-weight": "600",
    fill: "#fff",
  });
  text.textContent = initialsOf(label ?? "");
  svg.append(svgElement("path", { fill: colorOf(whose), d: "M0 0h96v96H0z" }), text);
  return svg;
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
