// The pages of a PDF.

/** Prints a page to a PDF of Letter size, and counts its pages. */
export async function countPdfPages(page) {
  const pdf = Buffer.from(await page.pdf({ format: 'letter' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g).length;
}
