// What comes out of a printer.

/** How many sheets a page takes, Letter in size. */
export async function countPdfPages(page) {
  const pdf = Buffer.from(await page.pdf({ format: 'letter' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g).length;
}
