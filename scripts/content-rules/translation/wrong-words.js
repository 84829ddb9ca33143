import { idOf, isWordList, translated } from '../units.js';

/** A word that is not a part of another: `\b` knows only Latin letters without accents. */
const word = (words) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

// For each kind of fault: the problem that a violation reports, and the wording that the rule accepts.
const streetDrug = ['hides medicines, or copies “street drug”', 'the word for an illegal drug'];
const onTheStreet = ['is a place, and not where the ketamine comes from', '“from an illegal source”'];
const otherwise = ['reads as “if you do not tell your team”', 'the whole condition: “if you do not drink every day”'];
const early = ['is early in the day', '“soon”, “without waiting”'];
const related = ['says that Spravato is like ketamine', '“made from part of ketamine”'];

/** Words that went wrong in each language, each with its fault. */
export const wrongWords = {
  es: [
    [word('drogas?(?! ilegal)'), streetDrug],
    [word('si no es así|de lo contrario'), otherwise],
  ],
  'zh-Hans': [
    [/街头的非法药物|药物或酒精/, streetDrug],
    [/在街头使用/, onTheStreet],
    [/与氯胺酮相近|相近的(?:鼻喷|药)/, related],
  ],
  'zh-Hant': [
    [/街頭的非法藥物|藥物或酒精/, streetDrug],
    [/(?:在|或)街頭使用/, onTheStreet],
    [/與愷他命相近|相近的(?:鼻噴|藥)/, related],
  ],
  vi: [
    [word('ngoài đường phố'), onTheStreet],
    [word('gần giống ketamine'), related],
  ],
  ko: [[/그렇지 않다면/, otherwise]],
  fil: [
    [word('sa kalye'), onTheStreet],
    [word('kaugnay na (?:gamot|nasal spray)'), related],
  ],
  ru: [
    [word('уличн\\p{L}+ наркотик\\p{L}*'), streetDrug],
    [word('в противном случае'), otherwise],
    [word('похож\\p{L}+ (?:на кетамин|лекарств)\\p{L}*|родственн\\p{L}+'), related],
  ],
  ar: [
    [/مخدرات تُباع في الشارع/, streetDrug],
    [/أو في الشارع/, onTheStreet],
    [/وفي غير هذه الحالة/, otherwise],
    [/قريب من الكيتامين/, related],
  ],
  ht: [
    [word('dwòg(?! yo vann)'), streetDrug],
    [word('sinon'), otherwise],
    [word('bonè'), early],
    [word('fanmi ak ketamin'), related],
  ],
  fr: [
    [word('drogues?(?! illégale)'), streetDrug],
    [word('dans la rue'), onTheStreet],
    [word('sinon'), otherwise],
    [word('(?<!plus )tôt'), early],
    [word('apparentée?s?|(?:médicament|spray nasal) proche|proche de la kétamine'), related],
  ],
  pt: [
    [word('drogas?(?! ilícita)'), streetDrug],
    [word('na rua'), onTheStreet],
    [word('se não é o seu caso|caso contrário'), otherwise],
    [word('(?<!mais )cedo'), early],
    [word('(?:medicamento|spray nasal) parecido|parecid[oa] com a cetamina|relacionad[oa] à cetamina'), related],
  ],
  pl: [
    [word('w przeciwnym razie'), otherwise],
    [word('wcześnie'), early],
    [word('pokrewn\\p{L}+'), related],
  ],
  it: [
    [word('drog(?:a|he)(?! illegal)'), streetDrug],
    [word('per strada'), onTheStreet],
    [word('altrimenti'), otherwise],
    [word('(?<!al più )presto'), early],
    [word('(?:farmaco|spray nasale) simile|(?:simile|affine) alla ketamina|affin[ei]'), related],
  ],
  de: [
    [word('Straßendrogen?|(?<!illegale[nr]? )Drogen?'), streetDrug],
    [word('auf der Straße'), onTheStreet],
    // “was kann ich sonst versuchen” is right.
    [/(?<!\p{L})Sonst(?!\p{L})/u, otherwise],
    [word('früh'), early],
    [word('verwandte?[mnrs]?'), related],
  ],
  ja: [
    [/それ以外の人/, otherwise],
    [/ケタミンに近い/, related],
  ],
  fa: [
    [/مخدر خیابانی/, streetDrug],
    [/یا خیابان/, onTheStreet],
    [/در غیر این صورت/, otherwise],
    [/خانوادهٔ کتامین/, related],
  ],
  hi: [
    [/सड़क पर बिकने/, streetDrug],
    [/मिलती-जुलती दवा/, related],
  ],
};

export const translationWrongWords = {
  name: 'translation-wrong-words',
  description:
    'A target holds none of the words that readers found wrong, for “drug”, “otherwise”, “early” and “related”: each says something else in that language.',
  appliesTo: 'translations',
  check: (texts) =>
    translated(texts)
      .filter((unit) => !isWordList(unit))
      .flatMap((unit) =>
        (wrongWords[texts.locale] ?? [])
          .map(([words, [fault, meant]]) => ({ found: words.exec(unit.target)?.[0], fault, meant }))
          .filter(({ found }) => found)
          .map(({ found, fault, meant }) => ({
            id: idOf(unit),
            text: unit.target,
            problem: `holds “${found}”, which ${fault}`,
            accepted: meant,
          })),
      ),
};
