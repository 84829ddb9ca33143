// Makes our block from the FAQs of other blocks: their questions become details blocks in it.
((wp, faq) => {
  const { createBlock, rawHandler } = wp.blocks;

  const details = 'core/details';

  /** Rich text as plain text, which is stored as HTML. */
  function plain(html) {
    const { body } = document.implementation.createHTMLDocument('');
    body.innerHTML = html || '';
    body.textContent = body.textContent.trim();
    return body.innerHTML;
  }

  /** An HTML answer as blocks. Some plugins store paragraphs as lines. */
  const toBlocks = (html) => rawHandler({ HTML: wp.autop.autop(html || '') });

  /** A question as a details block. `id` keeps links to it valid. */
  const question = (id, summary, answer) =>
    createBlock(details, { summary: plain(summary), ...(id && { ketamineFaq: { id } }) }, answer);

  const faqWith = (questions) => createBlock('ketamine-faq/faq', {}, questions);

  /** The questions of a Yoast FAQ. Its `question` and `answer` were no HTML before version 27. */
  const fromYoast = ({ questions = [] }) =>
    questions.map(({ id, jsonQuestion, jsonAnswer }) => question(id, jsonQuestion, toBlocks(jsonAnswer)));

  /** The questions of a Rank Math FAQ that it shows. */
  const fromRankMath = ({ questions = [] }) =>
    questions
      .filter(({ visible }) => visible !== false)
      .map(({ id, title, content }) => question(id, title, toBlocks(content)));

  /** The questions of an accordion: items, each with a heading and a panel. */
  const fromAccordion = (attributes, items) =>
    items.map(({ innerBlocks }) => {
      const find = (name) => innerBlocks.find((block) => block.name === name);
      const heading = find('core/accordion-heading');
      const panel = find('core/accordion-panel');
      return question(heading?.attributes.anchor, heading?.attributes.title, panel?.innerBlocks);
    });

  const from = (name, toQuestions) => ({
    type: 'block',
    blocks: [name],
    // Without the details block of WordPress 6.3 the questions would be lost.
    isMatch: () => Boolean(wp.blocks.getBlockType(details)),
    transform: (attributes, innerBlocks) => faqWith(toQuestions(attributes, innerBlocks)),
  });

  faq.transforms = {
    from: [
      {
        type: 'block',
        blocks: [details],
        isMultiBlock: true,
        transform: (attributes, innerBlocks) =>
          faqWith(attributes.map((one, index) => createBlock(details, one, innerBlocks[index]))),
      },
      from('core/accordion', fromAccordion),
      from('yoast/faq-block', fromYoast),
      from('rank-math/faq-block', fromRankMath),
    ],
  };
})(window.wp, window.ketamineFaq);
