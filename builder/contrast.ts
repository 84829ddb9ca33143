type Rgb = readonly [red: number, green: number, blue: number];

/** A color as `#rgb` or `#rrggbb`, with or without the `#`, in the long form. */
export function parseColor(text: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.toLowerCase()}`;
}

const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors in the long form, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The figure as people read it. Rounded down, so that 2.99 is not shown as enough. */
export const contrastFigure = (value: number) => (Math.floor(value * 100) / 100).toFixed(2);

/** The text color of a page with this background: nearly black, or nearly white. */
export const textColorOn = (background: string) =>
  contrast(background, '#1e1e1e') >= contrast(background, '#f4f4f4') ? '#1e1e1e' : '#f4f4f4';
