// Responses of servers to requests for the files of the FAQ.
import { classicFile, fallback, filesOf, ownTag, page, scriptFrom, withTag } from './clinic-page.js';

const pageUrl = 'https://clinic.example/faq';
const script = 'https://clinic.example/ketamine-faq.js';

export function responseCases(manifest) {
  const { cdn, cdnTag, integrity, languageFile } = filesOf(manifest);
  const spanish = new URL(languageFile('es'), script).href;
  const [spanishSearch, englishSearch] = ['es', 'en'].map(
    (locale) => new URL(languageFile(locale, '-search'), script).href,
  );
  const tools = new URL(languageFile('en', '-tools'), script).href;
  const good = {
    status: 200,
    contentType: 'text/javascript; charset=utf-8',
    hashes: [integrity()],
    version: manifest.version,
  };
  const own = (response, others = {}) => ({ pageUrl, responses: { [script]: { ...good, ...response }, ...others } });
  const hosted = (response) => ({ pageUrl, responses: { [cdn()]: { ...good, ...response } } });
  const withIntegrity = withTag(cdnTag({ src: '/ketamine-faq.js' }));
  const otherHash = integrity('content.js');
  const replaceFile = `The file on the server has been changed: replace it with ketamine-faq.js of version ${manifest.version}.`;
  const writeHash = `Write integrity="${integrity()}".`;

  const elsewhere = `<script data-cfasync="false" src="https://files.example/${classicFile}"></script>`;

  return [
    ['the file', withTag(ownTag), ['ok'], own({})],
    ['no response', withTag(ownTag), ['answer-none'], { pageUrl, responses: { [script]: {} } }],
    ['status 404', withTag(ownTag), ['answer-none'], own({ status: 404, hashes: [] })],
    [
      'status 404 at a misspelt address',
      scriptFrom('/ketamin-faq.js'),
      ['address-other-file', 'answer-none'],
      { pageUrl, responses: { 'https://clinic.example/ketamin-faq.js': { status: 404 } } },
    ],
    [
      'the script under another name',
      scriptFrom('/ketamin-faq.js'),
      ['ok'],
      { pageUrl, responses: { 'https://clinic.example/ketamin-faq.js': good } },
    ],
    ['a web page instead of the file', withTag(ownTag), ['answer-is-page'], own({ contentType: 'text/html' })],
    ['a wrong content type', withTag(ownTag), ['answer-type'], own({ contentType: 'text/plain' })],
    ['no content type', withTag(ownTag), ['answer-type'], own({ contentType: undefined })],
    ['integrity that matches', withIntegrity, ['ok'], own({})],
    [
      'status 404 instead of the file with integrity',
      withIntegrity,
      ['answer-none'],
      own({ status: 404, hashes: [otherHash] }),
    ],
    [
      'a web page instead of the file with integrity',
      withIntegrity,
      ['answer-is-page'],
      own({ contentType: 'text/html', hashes: [otherHash] }),
    ],
    ['a changed file', withIntegrity, ['integrity-mismatch'], own({ hashes: [otherHash] }), replaceFile],
    [
      'the right file, wrong integrity',
      withTag(cdnTag({ src: '/ketamine-faq.js', hash: otherHash })),
      ['integrity-mismatch'],
      own({}),
      writeHash,
    ],
    [
      'a changed file, wrong integrity',
      withTag(cdnTag({ hash: otherHash })),
      ['integrity-mismatch'],
      hosted({ allowOrigin: '*', hashes: [integrity('join.js')] }),
      `${writeHash} ${replaceFile}`,
    ],
    [
      'an older file than integrity is for',
      withIntegrity,
      ['integrity-mismatch'],
      own({ hashes: [otherHash], version: '0.9.0' }),
      'Use the whole script tag from the documentation of version 0.9.0, or upload the file that the script tag was written for.',
    ],
    [
      'a file without a version, wrong integrity',
      withTag(cdnTag({ src: '/ketamine-faq.js', hash: integrity('join.js') })),
      ['integrity-mismatch'],
      own({ hashes: [otherHash], version: undefined }),
      'Use the whole script tag from the documentation of the version that is on the server, or upload the file that the script tag was written for.',
    ],
    [
      'an older file with its own integrity',
      withTag(cdnTag({ src: '/ketamine-faq.js', hash: otherHash })),
      ['ok'],
      own({ hashes: [otherHash], version: '0.9.0' }),
    ],
    ['another site that allows every origin', withTag(cdnTag()), ['ok'], hosted({ allowOrigin: '*' })],
    [
      'another site that allows the origin of the page',
      withTag(cdnTag()),
      ['ok'],
      hosted({ allowOrigin: 'https://clinic.example' }),
    ],
    ['another site that allows no origin', withTag(cdnTag()), ['answer-without-cors'], hosted({})],
    [
      'another site that allows another origin',
      withTag(cdnTag()),
      ['answer-without-cors'],
      hosted({ allowOrigin: 'https://other.example' }),
    ],
    [
      'another site that allows every origin, but a request with credentials',
      withTag(cdnTag({ crossorigin: 'crossorigin="use-credentials"' })),
      ['answer-without-cors'],
      hosted({ allowOrigin: '*' }),
    ],
    ...[
      ['a classic script on another site, which allows no origin', {}, 'lang="es"', ['answer-files-without-cors']],
      ['the same in English', {}, '', ['answer-files-without-cors']],
      ['a classic script on another site, which allows every origin', { allowOrigin: '*' }, 'lang="es"', ['ok']],
      [
        'a classic script on another site, which allows the origin of the page',
        { allowOrigin: 'https://clinic.example' },
        'lang="es"',
        ['ok'],
      ],
    ].map(([title, headers, attributes, expected]) => [
      title,
      page({ tag: elsewhere, body: `<ketamine-faq ${attributes}>${fallback}</ketamine-faq>` }),
      expected,
      {
        pageUrl,
        responses: Object.fromEntries(
          [
            classicFile,
            ...['es', 'en'].flatMap((locale) => [languageFile(locale), languageFile(locale, '-search')]),
            languageFile('en', '-tools'),
          ].map((name) => [`https://files.example/${name}`, { ...good, hashes: [integrity(name)], ...headers }]),
        ),
      },
    ]),
    [
      'a classic script on another site that does not have it',
      withTag(elsewhere),
      ['answer-none'],
      { pageUrl, responses: { [`https://files.example/${classicFile}`]: { status: 404 } } },
    ],
    [
      'no file for the language of the page',
      page({ lang: 'es' }),
      ['answer-language'],
      own({}, { [spanish]: { status: 404 } }),
    ],
    [
      'no file for the language of the page, with another build of the script',
      page({ lang: 'es' }),
      ['ok'],
      own({ hashes: [otherHash] }, { [spanish]: { status: 404 } }),
    ],
    [
      'no file with search words',
      page({ lang: 'es' }),
      ['answer-search'],
      own({}, { [spanish]: good, [spanishSearch]: { status: 404 } }),
    ],
    [
      'no file with search words in the language inside',
      page(),
      ['answer-search'],
      own({}, { [englishSearch]: { status: 404 } }),
    ],
    ['no file with the tools', page(), ['answer-tools'], own({}, { [tools]: { status: 404 } })],
    ['the file for the language of the page', page({ lang: 'es' }), ['ok'], own({}, { [spanish]: good })],
    [
      'two files with different versions',
      withTag(ownTag + ownTag.replace('/k', '/old/k')),
      ['two-versions'],
      own({}, { 'https://clinic.example/old/ketamine-faq.js': { ...good, hashes: [otherHash], version: '0.9.0' } }),
    ],
  ];
}
