// Writes the own questions of a tag as markup and as blocks of WordPress.
import type { OwnBlock, OwnQuestion } from './own-questions.js';
import { blockJson, wordpressHtml, type Attributes, type Syntax } from './syntax.js';
import { ownAttributes } from './tag.js';

/** Each question as a `<details>`, in HTML or in JSX. Every text stands on one line. */
export function writeOwnQuestions(questions: readonly OwnQuestion[], { writeText, writeAttributes }: Syntax): string {
  const writeBlock = (block: OwnBlock) =>
    typeof block === 'string'
      ? `    <p>${writeText(block)}</p>\n`
      : `    <ul>\n${block.map((entry) => `      <li>${writeText(entry)}</li>\n`).join('')}    </ul>\n`;
  return questions
    .map((question) => {
      const tag = ['details', ...writeAttributes(Object.entries(ownAttributes(question)) as Attributes)].join(' ');
      const summary = `    <summary>${writeText(question.title)}</summary>\n`;
      return `  <${tag}>\n${summary}${question.answer.map(writeBlock).join('')}  </details>\n`;
    })
    .join('');
}

/** A block of WordPress with its comments. */
const wordpressBlock = (name: string, html: string, attributes = '') =>
  `<!-- wp:${name} ${attributes}-->\n${html}\n<!-- /wp:${name} -->`;

const joinBlocks = (blocks: readonly string[]) => blocks.join('\n\n');

function writeAnswerBlock(block: OwnBlock): string {
  const { writeText } = wordpressHtml;
  if (typeof block === 'string') return wordpressBlock('paragraph', `<p>${writeText(block)}</p>`);
  const entries = block.map((entry) => wordpressBlock('list-item', `<li>${writeText(entry)}</li>`));
  return wordpressBlock('list', `<ul class="wp-block-list">${joinBlocks(entries)}</ul>`);
}

/** Each question as a details block, as the editor stores it. The plugin reads its id and its group from `ketamineFaq`. */
export const writeDetailsBlocks = (questions: readonly OwnQuestion[]) =>
  joinBlocks(
    questions.map(({ id, group, title, answer }) =>
      wordpressBlock(
        'details',
        `<details class="wp-block-details"><summary>${wordpressHtml.writeText(title)}</summary>${joinBlocks(answer.map(writeAnswerBlock))}</details>`,
        `${blockJson({ ketamineFaq: { id, group } })} `,
      ),
    ),
  );
