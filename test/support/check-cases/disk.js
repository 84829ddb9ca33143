// Pages that are opened from a disk, as by a double-click. diagnose-disk.test.js compares each with a browser.
import { classicFile, filesOf, ownTag, page, scriptFrom, scriptWith, withTag } from './clinic-page.js';

export function diskCases(manifest) {
  const { cdnTag } = filesOf(manifest);
  const onDisk = { pageUrl: 'file:///Users/ann/page.html' };
  const classicTag = `<script data-cfasync="false" src="${classicFile}"></script>`;
  return [
    ['a module beside the page', scriptFrom('ketamine-faq.js'), ['page-on-disk'], onDisk],
    ['a module in a folder', withTag(ownTag), ['page-on-disk'], { pageUrl: 'file:///C:/Users/Ann/My%20page.html' }],
    ['the classic script beside the page', withTag(classicTag), ['page-on-disk-classic'], onDisk],
    [
      'the classic script on a page in Spanish',
      page({ lang: 'es', tag: classicTag }),
      ['page-on-disk-classic'],
      onDisk,
    ],
    ['a misspelt file beside the page', scriptFrom('ketamin-faq.js'), ['address-other-file'], onDisk],
    [
      'the path of a file',
      scriptFrom('file:///Users/ann/ketamine-faq.js'),
      ['address-on-computer', 'page-on-disk'],
      onDisk,
    ],
    ['an address without a scheme', scriptFrom('//files.example/ketamine-faq.js'), ['address-other-file'], onDisk],
    ['a script of a CDN', withTag(cdnTag()), ['ok'], onDisk],
    ['a script with http', scriptWith('type="module" src="http://files.example/ketamine-faq.js"'), ['ok'], onDisk],
  ];
}
