import type { PresenceState } from "./agent.ts";
import { playVisemes, type VisemeCue } from "./visemes.ts";

/** Reports the text of an SVG, which is loaded if it is an address. Reports nothing if it is not there. */
export async function loadPresence(
  presence: string,
  _key: string,
  signal: AbortSignal,
  report: (svg: string) => void,
): Promise<void> {
  if (presence.includes("<")) return report(presence);
  const response = await fetch(presence, { signal });
  if (response.ok) report(await response.text());
}

/**
 * Shows an SVG in the shadow root of an element, where its ids and styles do not affect the page. Its style sheet is adopted,
 * so that a Content-Security-Policy need not allow inline styles. Whatever could run a script or load something is left out.
 */
export function mountPresence(host: Element, text: string): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  let css = "svg{display:block;width:100%;height:100%}";
  // Before parsing, which applies the policy to style elements.
  const drawing = text.replace(/<style>(.*?)<\/style>/gs, (_, rules: string) => {
    css += rules;
    return "";
  });
  const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    const { localName, namespaceURI } = element;
    if (!namespaceURI?.endsWith("/svg") || forbidden.test(localName)) element.remove();
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name) || (/href$/i.test(name) && !/^(#|data:image)/.test(value))) {
        element.removeAttribute(name);
      }
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // The element around the host has the accessible name.
  svg.setAttribute("aria-hidden", "true");
  root.replaceChildren(svg);
}

/**
 * Shows a state of the SVG that is mounted, and the visemes while it speaks.
 *
 * @returns a function that ends the visemes.
 */
export function animatePresence(
  host: Element | null,
  state: PresenceState,
  visemes: readonly VisemeCue[] | undefined,
  clock: (() => number) | undefined,
): (() => void) | undefined {
  const svg = host?.shadowRoot?.firstElementChild;
  if (!(svg instanceof SVGElement)) return undefined;
  const { dataset } = svg;
  dataset["state"] = state;
  if (state !== "speaking" || !visemes) return undefined;
  const stop = playVisemes(visemes, clock, (viseme) => {
    dataset["viseme"] = viseme;
  });
  return () => {
    stop();
    delete dataset["viseme"];
  };
}

/** Elements that run or load something, or show as a tooltip. */
const forbidden = /^(script|style|foreignObject|a|set|animate.*|title|desc)$/;
