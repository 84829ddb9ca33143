// Questions as HTML.

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An answer: `<div id="a-3"><p>…</p></div>`. */
export const answerHtml = ({ number, answer }, className = '') => {
  const attribute = className && ` class="${className}"`;
  return `<div id="a-${number}">${answer.map((text) => `<p${attribute}>${escape(text)}</p>`).join('')}</div>`;
};

/** Questions as native elements, without any script or style. */
export const detailsHtml = (items) =>
  items
    .map(
      (item) => `<details id="q-${item.number}"><summary>${escape(item.title)}</summary>${answerHtml(item)}</details>`,
    )
    .join('\n');
