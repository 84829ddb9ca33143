// Contrast measured in the pixels of a screenshot, whatever the style sheets say.

/**
 * The most common color in a box of the document (x, y, width, height in px), the color that differs most from it, and
 * their contrast (WCAG 2.2, 1 to 21).
 */
export async function pixelContrast(page, box) {
  const picture = await page.screenshot({ clip: box, encoding: 'base64' });
  return page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join(' ');
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    const linear = (value) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = (colour) => {
      const [red, green, blue] = colour.split(' ').map((value) => linear(Number(value)));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const [ground] = Object.entries(counts).sort(([, a], [, b]) => b - a)[0];
    const inks = Object.keys(counts).map((ink) => ({ ground, ink, contrast: contrast(ink, ground) }));
    return inks.reduce((best, each) => (each.contrast > best.contrast ? each : best));
  }, picture);
}
