// The texts of a language, one by one. A place is the name that the description of the message gives: “prepare 04”.

/** A text that is only a token is no message, so it has no number of its own. */
const numbered = (id, texts, first = 1) => {
  let number = first;
  return texts.map((text) => ({
    id,
    place: /^\{\w+\}$/.test(text) ? id : `${id} ${String(number++).padStart(2, '0')}`,
    text,
  }));
};

/** The paragraphs and the single bullets of every answer. */
export const answerTexts = ({ questions }) =>
  Object.entries(questions).flatMap(([id, { answer }]) => numbered(id, answer.flat()));

/** Every text but the answers that a reader can meet. */
export const otherTexts = (language) => [
  ...Object.entries(language.questions).flatMap(([id, { title }]) => numbered(id, [title], 0)),
  ...Object.entries(language.groups).flatMap(([id, title]) => numbered(id, [title], 0)),
  ...['safety', 'labels', 'searchWords'].flatMap((part) => numbered(part, Object.values(language[part]).flat())),
  ...Object.entries(language.helplines).flatMap(([region, { lines }]) =>
    numbered(`help ${region}`, Object.values(lines)),
  ),
];

export const allTexts = (language) => [...answerTexts(language), ...otherTexts(language)];
