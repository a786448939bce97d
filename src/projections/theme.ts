/** What an administration's settings add to the pages. */
export interface Look {
  /** A style sheet with the administration's colours; empty where it has none. */
  readonly css: string;
  /** The administration's sign for the head of the pages. */
  readonly logo?: { readonly name: string; readonly bytes: Uint8Array };
  /** Pages of the administration's own. */
  readonly pages: readonly { readonly name: string; readonly title: string; readonly html: string }[];
  /** Whether protocols, the list of the reserve and the completeness are there as PDF too. */
  readonly pdf?: boolean;
}

/** The look of a site that says nothing of it. */
export const PLAIN_LOOK: Look = { css: '', pages: [] };

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The paper of the dark scheme (styles/tokens.css). */
const NIGHT: Rgb = [0x12, 0x18, 0x1d];
/** The least contrast between text and its ground that WCAG 2.2 AA asks for. */
const READABLE = 4.5;

/**
 * The style sheet that paints the site in one colour `#rrggbb`: links, marks and heads take it, its dark and its pale
 * shade, and lighter ones in the dark scheme. Throws in Russian, with the nearest colour that would do, where text in it could not be read on its pale shade.
 */
export function themeCss(accent: string): string {
  const colour = rgbOf(accent);
  if (!isReadable(colour)) {
    const found = contrast(colour, pale(colour)).toFixed(1).replace('.', ',');
    throw new Error(
      `цвет ${accent} слишком светлый: ссылки этого цвета не прочесть (контраст ${found}, а нужно не меньше 4,5). Ближайший подходящий: '${hexOf(darkened(colour))}'.`,
    );
  }
  const deep = mixed(colour, BLACK, 0.3);
  const light = lightened(colour);
  const shades = { accent: colour, 'accent-deep': deep, 'accent-pale': pale(colour), band: deep };
  const dark = {
    accent: light,
    'accent-deep': mixed(light, WHITE, 0.35),
    'accent-pale': dim(light),
    band: mixed(colour, BLACK, 0.15),
  };
  return `:root{${declarations(shades)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}\n`;
}

function declarations(shades: Readonly<Record<string, Rgb>>): string {
  return Object.entries(shades)
    .map(([name, value]) => `--${name}:${hexOf(value)}`)
    .join(';');
}

/** The colour as it reads on the dark scheme's paper. */
function lightened(colour: Rgb): Rgb {
  let result = colour;
  while (contrast(result, dim(result)) < READABLE) result = mixed(result, WHITE, 0.05);
  return result;
}

function dim(colour: Rgb): Rgb {
  return mixed(colour, NIGHT, 0.85);
}

function darkened(colour: Rgb): Rgb {
  let result = colour;
  while (!isReadable(result)) result = mixed(result, BLACK, 0.05);
  return result;
}

function isReadable(colour: Rgb): boolean {
  return contrast(colour, pale(colour)) >= READABLE;
}

function pale(colour: Rgb): Rgb {
  return mixed(colour, WHITE, 0.9);
}

function mixed(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(a[index] * (1 - share) + b[index] * share);
  return [part(0), part(1), part(2)];
}

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
