/** A colour's red, green and blue, each from 0 to 1. */
export type Colour = [number, number, number];

/** The ratio of the Web Content Accessibility Guidelines. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Of `#1f4b78`. */
export function colourOf(hex: string): Colour {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** A colour laid over another one, thinly or wholly. */
export function over(ground: Colour, colour: Colour, opacity: number): Colour {
  const mixed = (at: 0 | 1 | 2) => ground[at] * (1 - opacity) + colour[at] * opacity;
  return [mixed(0), mixed(1), mixed(2)];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
