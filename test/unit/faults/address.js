// Where the script tag asks for the file, and for which bytes of it.
import { cdn, cdnTag, classic, integrity, ownTag, page, scriptFrom, withClassic, withTag } from './page.js';

const wrongHash = integrity('content.js').replace(/-..../, '-AAAA');

/** The page, what is said of it, and what else is known. */
export const address = [
  ['a file on a computer', scriptFrom('C:\\Users\\Ann\\ketamine-faq.js'), ['address-on-computer']],
  ['a file address', scriptFrom('file:///Users/ann/dist/ketamine-faq.js'), ['address-on-computer']],
  ['a server on a computer', scriptFrom('http://localhost:8000/dist/ketamine-faq.js'), ['address-on-computer']],
  [
    'the same, on a page from there',
    scriptFrom('http://localhost:8000/dist/ketamine-faq.js'),
    ['well'],
    { address: 'http://localhost:8000/' },
  ],
  ['a file that there is not', scriptFrom('/ketamine-faq.min.js'), ['address-other-file']],
  ['a file in capitals', scriptFrom('/Ketamine-FAQ.js'), ['address-other-file']],
  ['a file for programs', scriptFrom(cdn('content.js')), ['address-other-file']],
  ['no file', scriptFrom('https://unpkg.com/ketamine-faq'), ['address-other-file']],
  ['an address that is none', scriptFrom('ftp://clinic.example/ketamine-faq.js'), ['address-other-file']],
  ['a language that there is not', scriptFrom('/ketamine-faq.nl.js'), ['address-other-language']],
  ['a language of another name', scriptFrom('/ketamine-faq.zh.js'), ['address-other-language']],
  ['English by its name', scriptFrom('/ketamine-faq.en.js'), ['address-other-language']],
  ['http', scriptFrom('http://files.example/ketamine-faq.js'), ['address-insecure']],
  [
    'http on a page that is known',
    page({
      tag: ownTag.replace('/k', 'http://files.example/k'),
      head: '<link rel="canonical" href="https://clinic.example/">',
    }),
    ['address-insecure'],
  ],
  [
    'http on a page with http',
    scriptFrom('http://files.example/ketamine-faq.js'),
    ['well'],
    { address: 'http://clinic.example/' },
  ],
  [
    'http that the browser makes https',
    scriptFrom('http://files.example/ketamine-faq.js'),
    ['well'],
    { headers: 'upgrade-insecure-requests' },
  ],
  ['a moving version', withTag(cdnTag({ src: cdn(undefined, '1') })), ['address-inexact']],
  ['the latest version', withTag(cdnTag({ src: cdn(undefined, 'latest') })), ['address-inexact']],
  ['no version', scriptFrom('https://unpkg.com/ketamine-faq/dist/ketamine-faq.js'), ['address-inexact']],
  ['another version', scriptFrom(cdn(undefined, '0.9.0')), ['version-other']],
  ['the exact version', withTag(cdnTag()), ['well']],
  [
    'the exact version of another language',
    withTag(cdnTag({ src: cdn('ketamine-faq.es.js'), hash: integrity('ketamine-faq.es.js') })),
    ['well'],
  ],
  ['the hash of another file', withTag(cdnTag({ hash: integrity('ketamine-faq.es.js') })), ['integrity-mismatch']],
  ['the hash of no file', withTag(cdnTag({ hash: wrongHash })), ['integrity-mismatch']],
  [
    'the hash of another version',
    withTag(cdnTag({ src: cdn(undefined, '0.9.0') })),
    ['integrity-mismatch', 'version-other'],
  ],
  [
    'an unknown hash of another version',
    withTag(cdnTag({ src: cdn(undefined, '0.9.0'), hash: wrongHash })),
    ['version-other'],
  ],
  [
    'an unknown hash, of a file of some version',
    withTag(cdnTag({ src: '/ketamine-faq.js', hash: wrongHash })),
    ['integrity-unsure'],
  ],
  ['half a hash', withTag(cdnTag({ hash: integrity().slice(8) })), ['integrity-unreadable']],
  ['a hash of a kind that the build does not give', withTag(cdnTag({ hash: 'sha512-AAAA' })), ['well']],
  ['two hashes, one of them right', withTag(cdnTag({ hash: `${wrongHash} ${integrity()}` })), ['well']],
  ['a module with integrity, without crossorigin', withTag(cdnTag({ crossorigin: '' })), ['well']],
  [
    'a classic script with integrity, without crossorigin',
    withTag(cdnTag({ src: cdn(classic), type: '', hash: integrity('content.js'), crossorigin: '' })),
    ['integrity-without-crossorigin'],
    withClassic,
  ],
];
