import { idOf, isWordList, translated } from '../units.js';

export const translationTypography = {
  name: 'translation-typography',
  description:
    'A target holds typographic quotes, single spaces and no markup. Where the source leads into a list, the target ends in a colon too.',
  appliesTo: 'translations',
  check: (texts) =>
    translated(texts).flatMap((unit) => {
      const { source, target } = unit;
      const violation = { id: idOf(unit), text: target };
      // Straight quotes are part of how an entry of a list is written.
      const [mark] = isWordList(unit) ? [] : (/['"&<>`]|--|\.\.\./.exec(target) ?? []);
      return [
        ...(mark ? [{ ...violation, problem: `holds ${mark}`, accepted: 'the typographic sign of the language' }] : []),
        ...(/^\s|\s$| {2}/.test(target)
          ? [{ ...violation, problem: 'holds a space too many', accepted: 'single spaces, none at the ends' }]
          : []),
        ...(/:$/.test(source) && !/[:：]$/.test(target)
          ? [{ ...violation, problem: 'leads into a list and does not end in a colon', accepted: ': or ：' }]
          : []),
      ];
    }),
};
