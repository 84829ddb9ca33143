// A translation of the texts in a script, as WordPress reads it (the format of Jed 1.x).

/**
 * @param translation - A parsed PO file.
 * @param texts - The texts of the script, each with its `msgid`.
 */
export function scriptTranslation({ headers, translations: { '': entries } }, texts) {
  const translated = Object.fromEntries(texts.map(({ msgid }) => [msgid, entries[msgid]?.msgstr ?? ['']]));
  const about = { domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms'] };
  return JSON.stringify({ domain: 'messages', locale_data: { messages: { '': about, ...translated } } });
}
