// The example pages on the website: the same pages, with scripts that also run from a disk, and not for search engines: each
// is like the page of a clinic.

const clinicNote = '<p>An example page: this clinic does not exist.</p>';

/** A page of demo/ for the website. `root` leads from the page to the top of the website. Built scripts lie beside the page. */
export const makeDemoPage = (html, { root }) =>
  html
    .replace(
      /<script (?:type="module" )?data-cfasync="false" src="(?:\.\.\/)+dist\/([\w.-]+)"(?: defer)?><\/script>/,
      (_, script) => `<script src="${root}load-faq.js" data-script="${script.replace('.classic', '')}"></script>`,
    )
    .replace('<script type="module" src="check.js">', '<script src="check.js" defer>')
    .replaceAll('src="../dist/', 'src="')
    .replace('<meta charset="utf-8">', '$&\n    <meta name="robots" content="noindex">')
    .replace(
      clinicNote,
      `${clinicNote}\n        <p><a href="${root}index.html">What this is, and how to get it</a></p>`,
    )
    .replace(
      '<li><a href="index.html">Back to the example page</a></li>',
      `$&\n            <li><a href="${root}index.html">All documentation</a></li>`,
    );
