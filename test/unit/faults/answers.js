// What the servers answer that were asked for the files of the FAQ.
import { cdn, cdnTag, integrity, manifest, ownTag, page, withTag } from './page.js';

const address = 'https://clinic.example/faq';
const script = 'https://clinic.example/ketamine-faq.js';
const spanish = new URL(
  Object.keys(manifest.files).find((name) => name.startsWith('language-es-')),
  script,
).href;
const good = { status: 200, type: 'text/javascript; charset=utf-8', hashes: [integrity()], version: manifest.version };
const own = (answer, others = {}) => ({ address, answers: { [script]: { ...good, ...answer }, ...others } });
const hosted = (answer) => ({ address, answers: { [cdn()]: { ...good, ...answer } } });
const guarded = withTag(cdnTag({ src: '/ketamine-faq.js' }));
const other = integrity('content.js');

const exactly = (hash) => withTag(cdnTag({ hash }));
const again = `put that of version ${manifest.version} there again.`;
const right = `Write integrity="${integrity()}".`;

/** The page, what is said of it, what is known of the answers, and how the first advice ends. */
export const answers = [
  ['the file', withTag(ownTag), ['well'], own({})],
  ['no server', withTag(ownTag), ['answer-none'], { address, answers: { [script]: {} } }],
  ['no file', withTag(ownTag), ['answer-none'], own({ status: 404, hashes: [] })],
  ['a page in its place', withTag(ownTag), ['answer-is-page'], own({ type: 'text/html' })],
  ['a file of another type', withTag(ownTag), ['answer-type'], own({ type: 'text/plain' })],
  ['the file that was promised', guarded, ['well'], own({})],
  ['no file, but one that was promised', guarded, ['answer-none'], own({ status: 404, hashes: [other] })],
  [
    'a page in place of the file that was promised',
    guarded,
    ['answer-is-page'],
    own({ type: 'text/html', hashes: [other] }),
  ],
  ['a file that something has changed', guarded, ['integrity-mismatch'], own({ hashes: [other] }), again],
  [
    'the file, and another promise',
    withTag(cdnTag({ src: '/ketamine-faq.js', hash: other })),
    ['integrity-mismatch'],
    own({}),
    right,
  ],
  [
    'neither the file nor what was promised',
    exactly(other),
    ['integrity-mismatch'],
    hosted({ allowOrigin: '*', hashes: [integrity('join.js')] }),
    `${right} Something has changed the file: ${again}`,
  ],
  [
    'an older file than was promised',
    guarded,
    ['integrity-mismatch'],
    own({ hashes: [other], version: '0.9.0' }),
    'Take the whole script tag of version 0.9.0 from the guide of that version, or put the file there that the tag is for.',
  ],
  [
    'a file that does not say what it is, and another promise',
    withTag(cdnTag({ src: '/ketamine-faq.js', hash: integrity('join.js') })),
    ['integrity-mismatch'],
    own({ hashes: [other], version: undefined }),
    'Take the whole script tag of the version that is there from the guide of that version, or put the file there that the tag is for.',
  ],
  [
    'the older file that was promised',
    withTag(cdnTag({ src: '/ketamine-faq.js', hash: other })),
    ['well'],
    own({ hashes: [other], version: '0.9.0' }),
  ],
  ['another site, to all', withTag(cdnTag()), ['well'], hosted({ allowOrigin: '*' })],
  ['another site, to the page', withTag(cdnTag()), ['well'], hosted({ allowOrigin: 'https://clinic.example' })],
  ['another site, to nobody', withTag(cdnTag()), ['answer-without-cors'], hosted({})],
  [
    'another site, to somebody else',
    withTag(cdnTag()),
    ['answer-without-cors'],
    hosted({ allowOrigin: 'https://other.example' }),
  ],
  [
    'another site, asked with credentials',
    withTag(cdnTag({ crossorigin: 'crossorigin="use-credentials"' })),
    ['answer-without-cors'],
    hosted({ allowOrigin: '*' }),
  ],
  [
    'no file of the language of the page',
    page({ lang: 'es' }),
    ['answer-language'],
    own({}, { [spanish]: { status: 404 } }),
  ],
  [
    'no such file of another build',
    page({ lang: 'es' }),
    ['well'],
    own({ hashes: [other] }, { [spanish]: { status: 404 } }),
  ],
  ['the file of the language of the page', page({ lang: 'es' }), ['well'], own({}, { [spanish]: good })],
  [
    'two versions by their bytes',
    withTag(ownTag + ownTag.replace('/k', '/old/k')),
    ['two-versions'],
    own({}, { 'https://clinic.example/old/ketamine-faq.js': { ...good, hashes: [other], version: '0.9.0' } }),
  ],
];
