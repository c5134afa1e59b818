import type { Description } from "../alt/describe.ts";
import { version } from "../drawing-version.ts";
import type { License } from "./license.ts";
import { escapeXml } from "./svg.ts";

/**
 * How an image was made, as a term of the IPTC Digital Source Type NewsCodes
 * (https://cv.iptc.org/newscodes/digitalsourcetype/): `algorithmicMedia` is drawn by rules, without a trained
 * model; `composite` contains images of the caller; the others are made by a trained model, from text alone or with images
 * of the caller.
 */
export type DigitalSourceType =
  | "algorithmicMedia"
  | "composite"
  | "trainedAlgorithmicMedia"
  | "compositeWithTrainedAlgorithmicMedia";

/** What an image says about itself: in the `<metadata>` of an SVG, and as XMP in PNG, WebP and JPEG. */
export interface ImageMetadata extends License, Description {
  readonly digitalSourceType: DigitalSourceType;
  /** The program that made it; by default this library. */
  readonly creatorTool?: string;
}

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
};

/** The `<metadata>` of an SVG. Title and description are elements of the SVG itself. */
export function svgMetadata(metadata: ImageMetadata): string {
  const { license, licenseUrl, credit } = metadata;
  const properties =
    property("dc:title", "Avatar") +
    property("dc:rights", `${credit} (${license})`) +
    property("dcterms:license", licenseUrl) +
    origin(metadata);
  return `<metadata${declare("rdf", "dc", "dcterms", "xmp", "Iptc4xmpExt")}><rdf:RDF><rdf:Description>${properties}</rdf:Description></rdf:RDF></metadata>`;
}

/**
 * An XMP packet with title, description, alternative text, licence, credit, tool and source type, by the names of the
 * IPTC Photo Metadata Standard 2025.1.
 */
export function xmpPacket(metadata: ImageMetadata): string {
  const { title, alt, license, licenseUrl, credit } = metadata;
  const properties =
    localized("dc:title", title) +
    localized("dc:description", alt) +
    localized("Iptc4xmpCore:AltTextAccessibility", alt) +
    `<dc:creator><rdf:Seq>${property("rdf:li", credit)}</rdf:Seq></dc:creator>` +
    localized("dc:rights", `${credit} (${license})`) +
    localized("xmpRights:UsageTerms", license) +
    (licenseUrl === "" ? "" : property("xmpRights:WebStatement", licenseUrl)) +
    origin(metadata);
  const description = `<rdf:Description rdf:about=""${declare("dc", "xmp", "xmpRights", "Iptc4xmpCore", "Iptc4xmpExt")}>${properties}</rdf:Description>`;
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<rdf:RDF${declare("rdf")}>${description}</rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
  );
}

function origin({ digitalSourceType, creatorTool = `Likeness, drawing ${version}` }: ImageMetadata): string {
  return (
    property("xmp:CreatorTool", creatorTool) +
    property(
      "Iptc4xmpExt:DigitalSourceType",
      `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceType}`,
    )
  );
}

/** A property in one language. */
function localized(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

function property(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function declare(...prefixes: (keyof typeof namespaces)[]): string {
  return prefixes.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join("");
}
