// Mistakes with the address of the script and its hash.
import { classicFile, filesOf, ownTag, page, scriptFrom, withTag } from './clinic-page.js';

const useFile = (name) => `Use an address that ends in “${name}”. Every letter counts, also upper and lower case.`;

export function scriptUrlCases(manifest) {
  const { cdn, cdnTag, integrity } = filesOf(manifest);
  const wrongHash = integrity('content.js').replace(/-..../, '-AAAA');
  return [
    ['a Windows path', scriptFrom('C:\\Users\\Ann\\ketamine-faq.js'), ['address-on-computer']],
    ['a file: address', scriptFrom('file:///Users/ann/dist/ketamine-faq.js'), ['address-on-computer']],
    ['localhost', scriptFrom('http://localhost:8000/dist/ketamine-faq.js'), ['address-on-computer']],
    [
      'localhost, on a page from localhost',
      scriptFrom('http://localhost:8000/dist/ketamine-faq.js'),
      ['ok'],
      { pageUrl: 'http://localhost:8000/' },
    ],
    [
      'the name of a minified file',
      scriptFrom('/ketamine-faq.min.js'),
      ['address-other-file'],
      {},
      useFile('ketamine-faq.js'),
    ],
    // Misspelt: a letter that is missing, doubled, swapped or another one, another case, other separators, another ending.
    ...[
      'ketamin-faq.js',
      'ketamine-fq.js',
      'kettamine-faq.js',
      'ketamine-faqs.js',
      'ketmaine-faq.js',
      'ketamine-afq.js',
      'ketemine-faq.js',
      'ketamine-fag.js',
      'ketamin-fag.js',
      'Ketamine-FAQ.js',
      'ketamine_faq.js',
      'ketaminefaq.js',
      'ketamine.faq.js',
      'ketamine%20faq.js',
      'ketamine-faq.j',
      'ketamine-faq.jss',
      'ketamine-faq-js',
      'ketamine-faq',
    ].map((name) => [name, scriptFrom(`/${name}`), ['address-other-file'], {}, useFile('ketamine-faq.js')]),
    ...[
      ['ketamine-faqs.es.js', 'ketamine-faq.es.js'],
      ['ketamin-faq.es.js', 'ketamine-faq.es.js'],
      ['ketamin_faq.classic.js', 'ketamine-faq.classic.js'],
    ].map(([name, meant]) => [name, scriptFrom(`/${name}`), ['address-other-file'], {}, useFile(meant)]),
    ['a misspelt file name in the query', scriptFrom('/ketamin-faq.js?ver=1'), ['address-other-file']],
    ['another script whose name is near', withTag(`<script src="/ketamine-fax.js"></script>${ownTag}`), ['ok']],
    ['another script about ketamine', withTag('<script src="/ketamine-info.js"></script>'), ['script-missing']],
    [
      'a misspelt part of a file name',
      scriptFrom('/ketamine-faq.clasic.js'),
      ['address-other-language'],
      {},
      'Use “ketamine-faq.classic.js”.',
    ],
    [
      'the name of a language in a file name',
      scriptFrom('/ketamine-faq.spanish.js'),
      ['address-other-language'],
      {},
      'Use “ketamine-faq.es.js”.',
    ],
    ['a file for developers', scriptFrom(cdn('content.js')), ['address-other-file']],
    ['a package without a file', scriptFrom('https://unpkg.com/ketamine-faq'), ['address-other-file']],
    ['an ftp address', scriptFrom('ftp://clinic.example/ketamine-faq.js'), ['address-other-file']],
    ['a language that is not available', scriptFrom('/ketamine-faq.nl.js'), ['address-other-language']],
    [
      'another code of an available language',
      scriptFrom('/ketamine-faq.zh.js'),
      ['address-other-language'],
      {},
      'Use “ketamine-faq.zh-Hans.js”.',
    ],
    [
      'the code of the default language',
      scriptFrom('/ketamine-faq.en.js'),
      ['address-other-language'],
      {},
      'Use “ketamine-faq.js”.',
    ],
    ['http', scriptFrom('http://files.example/ketamine-faq.js'), ['address-insecure']],
    [
      'http on a page with a canonical https link',
      page({
        tag: ownTag.replace('/k', 'http://files.example/k'),
        head: '<link rel="canonical" href="https://clinic.example/">',
      }),
      ['address-insecure'],
    ],
    [
      'http on a page with http',
      scriptFrom('http://files.example/ketamine-faq.js'),
      ['ok'],
      { pageUrl: 'http://clinic.example/' },
    ],
    [
      'http with upgrade-insecure-requests',
      scriptFrom('http://files.example/ketamine-faq.js'),
      ['ok'],
      { headers: 'upgrade-insecure-requests' },
    ],
    ['a version range', withTag(cdnTag({ src: cdn(undefined, '1') })), ['address-inexact']],
    ['the latest version', withTag(cdnTag({ src: cdn(undefined, 'latest') })), ['address-inexact']],
    ['no version', scriptFrom('https://unpkg.com/ketamine-faq/dist/ketamine-faq.js'), ['address-inexact']],
    ['another version', scriptFrom(cdn(undefined, '0.9.0')), ['version-other']],
    ['the exact version', withTag(cdnTag()), ['ok']],
    [
      'the exact version in another language',
      withTag(cdnTag({ src: cdn('ketamine-faq.es.js'), hash: integrity('ketamine-faq.es.js') })),
      ['ok'],
    ],
    ['the hash of another file', withTag(cdnTag({ hash: integrity('ketamine-faq.es.js') })), ['integrity-mismatch']],
    ['a hash of no file', withTag(cdnTag({ hash: wrongHash })), ['integrity-mismatch']],
    [
      'the hash of this version, the address of another version',
      withTag(cdnTag({ src: cdn(undefined, '0.9.0') })),
      ['integrity-mismatch', 'version-other'],
    ],
    [
      'an unknown hash of another version',
      withTag(cdnTag({ src: cdn(undefined, '0.9.0'), hash: wrongHash })),
      ['version-other'],
    ],
    [
      'an unknown hash of a file without a version',
      withTag(cdnTag({ src: '/ketamine-faq.js', hash: wrongHash })),
      ['integrity-unsure'],
    ],
    ['a part of a hash', withTag(cdnTag({ hash: integrity().slice(8) })), ['integrity-unreadable']],
    ['a hash of an algorithm that the manifest lacks', withTag(cdnTag({ hash: 'sha512-AAAA' })), ['ok']],
    ['two hashes, one of them correct', withTag(cdnTag({ hash: `${wrongHash} ${integrity()}` })), ['ok']],
    ['a module with integrity, without crossorigin', withTag(cdnTag({ crossorigin: '' })), ['ok']],
    [
      'a classic script with integrity, without crossorigin',
      withTag(cdnTag({ src: cdn(classicFile), type: '', hash: integrity(classicFile), crossorigin: '' })),
      ['integrity-without-crossorigin'],
      { pageUrl: 'https://clinic.example/' },
    ],
  ];
}
