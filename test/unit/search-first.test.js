// Everyday searches, in every language: the question that must stand first, or the help box that must show.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { languages } from '../support/languages.js';
import { searchIn, shownIds } from '../support/search.js';

/**
 * By language, searches separated by commas: those about death, which bring up the help box, then by question
 * those that must show it first, and `noHelp`, which must bring up no help box.
 */
const table = {
  en: {
    help: 'death, dead, dying, die, Die?, DEAD!, dies, died, kill, lethal, fatal, deadly, muerte, morir',
    'side-effects':
      'is it safe, is ketamine safe, is ketamine therapy safe, dangerous, how dangerous is it, danger, hallucinations, hallucinate, side affects, side effects, throw up, vomit, vomiting, puke, nausea, can it kill you, is it bad for you, can you die from ketamine, vomited, feeling sick, ketamine deaths',
    'who-should-not':
      'pregnant, pregnancy, breastfeeding, nursing, lactation, breastfeed, trying to get pregnant, breast feeding',
    cost: 'cost, how much, how much is it, how much does it cost, money, price, fees, ketamine therapy cost, cost of infusion, how much for one infusion',
    addictive: 'addictive, addicted, addiction, dependence, dependency, hooked, habit forming',
    'what-is-it': 'treatment',
    noHelp:
      'diet, deadline, dead sea salt, die-hard coffee drinker, killer headache, is it deadly, matthew perry death',
  },
  es: {
    help: 'muerte, muerto, muerta, morir, la muerte, me muero, muero, die, death, dead',
    'side-effects':
      'es peligroso, peligrosa, peligro, es seguro, es segura la ketamina, ¿es seguro?, alucinaciones, vomitar, vómitos, vomitos, náuseas, efectos secundarios, hace daño, muertes por ketamina, ¿es seguro el tratamiento?',
    'who-should-not': 'embarazada, embarazo, lactancia, amamantar, dar el pecho, estoy embarazada, dando pecho',
    cost: 'costo, coste, dinero, cuánto cuesta, cuanto cuesta, precio, precios, cuánto vale, cuánto sale, plata, seguro médico, seguro, cuanto cobran',
    addictive: 'adicción, adictiva, adictivo, vicio, dependencia, enganchado, puede crear adicción',
    'what-is-it': 'tratamiento',
    noHelp: 'seguro médico, dieta, mortalidad',
  },
  'zh-Hans': {
    help: '死, 死亡, 死了, 去世, die',
    'side-effects':
      '安全吗, 安全, 氯胺酮安全吗, 危险, 危险吗, 有危险吗, 幻觉, 呕吐, 想吐, 恶心, 副作用, 不良反应, 有副作用吗, 有没有危险',
    'who-should-not': '怀孕, 孕妇, 哺乳, 哺乳期, 喂奶, 母乳, 孕期, 怀孕了能用吗, 哺乳期能用吗',
    cost: '多少钱, 钱, 价格, 费用, 贵吗, 收费, 价钱, 花费, 要多少钱, 费用是多少, 能报销吗',
    addictive: '上瘾, 成瘾, 会上瘾吗, 依赖, 毒瘾, 上癮',
    noHelp: '死记硬背, 费用',
  },
  'zh-Hant': {
    help: '死, 死亡, 死咗, 過世, dead',
    'side-effects':
      '安全嗎, 安全, 愷他命安全嗎, 危險, 危險嗎, 有危險嗎, 幻覺, 嘔吐, 想吐, 噁心, 作嘔, 副作用, 不良反應, 有副作用嗎, 安唔安全',
    'who-should-not': '懷孕, 孕婦, 哺乳, 哺乳期, 餵奶, 餵母乳, 大肚, 懷孕可以用嗎',
    cost: '多少錢, 錢, 價格, 費用, 貴嗎, 收費, 幾錢, 價錢',
    addictive: '上癮, 成癮, 會上癮嗎, 依賴, 毒癮, 上瘾, 會唔會上癮',
    noHelp: '死記硬背, 費用',
  },
  vi: {
    help: 'chết, chet, tử vong, tu vong, dead, die',
    'side-effects':
      'nguy hiểm, nguy hiem, có nguy hiểm không, an toàn, có an toàn không, ketamine có an toàn không, ảo giác, ao giac, buồn nôn, nôn, tác dụng phụ, tác hại',
    'who-should-not': 'mang thai, có thai, có bầu, thai kỳ, cho con bú, cho con bu, bú mẹ, sữa mẹ, phụ nữ mang thai',
    cost: 'giá, giá tiền, bao nhiêu tiền, ketamine giá bao nhiêu, chi phí, tiền, giá cả, tốn bao nhiêu',
    prepare: 'ăn, ăn gì',
    addictive: 'nghiện, gây nghiện, nghien, lệ thuộc, phụ thuộc, ghiền',
    noHelp: 'chi phí, tư vấn',
  },
  ko: {
    help: '죽음, 사망, 죽다, die',
    'side-effects':
      '안전한가요, 안전, 케타민 안전한가요, 위험, 위험한가요, 위험해요, 환각, 구토, 토할 것 같아요, 메스꺼움, 부작용, 위험하지 않나요',
    'who-should-not': '임신, 임신 중, 임산부, 임신했어요, 수유, 수유 중, 모유 수유, 모유수유, 임신했는데',
    cost: '얼마, 얼마예요, 얼마인가요, 가격, 돈, 비용, 치료비, 비싼가요',
    addictive: '중독, 중독성, 의존, 의존성, 중독되나요, 중독돼요',
    noHelp: '죽염, 얼마나 걸려요',
  },
  fil: {
    help: 'kamatayan, patay, mamatay, namatay, die, death',
    'side-effects':
      'delikado, delikado ba, mapanganib, panganib, ligtas ba, safe ba, safe ba ang ketamine, guni-guni, halusinasyon, nagsusuka, suka, pagsusuka, side effects, nahihilo',
    'who-should-not':
      'buntis, nagbubuntis, pagbubuntis, nagpapasuso, pagpapasuso, nagpapadede, breastfeeding, buntis ako',
    cost: 'magkano, magkano ba, presyo, pera, halaga, bayad, gastos',
    addictive: 'adik, nakakaadik, adiksyon, naadik, pagkaadik, addiction, lulong',
    noHelp: 'presyo, patak ng gamot',
  },
  ru: {
    help: 'смерть, умереть, умру, умираю, мертв, мёртвый, die',
    'side-effects':
      'опасно, это опасно, опасен ли кетамин, безопасно, безопасно ли это, безопасен ли кетамин, вредно, галлюцинации, рвота, тошнит, тошнота, побочки, побочка, побочные эффекты, насколько это опасно, будет ли тошнить',
    'who-should-not':
      'беременна, беременность, беременная, при беременности, кормлю грудью, грудное вскармливание, кормящая, противопоказания',
    cost: 'стоимость, цена, цены, деньги, сколько стоит, сколько стоит кетамин, дорого, оплата',
    addictive: 'зависимость, привыкание, наркомания, подсесть, зависимость от кетамина, ломка',
    noHelp: 'смертность, диета',
  },
  ar: {
    help: 'موت, الموت, ميت, أموت, وفاة, الوفاة, die',
    'side-effects':
      'خطير, هل هو خطير, خطر, آمن, هل هو آمن, هل الكيتامين آمن, امن, هلوسة, الهلوسة, قيء, استفراغ, غثيان, الأعراض الجانبية, أضرار',
    'who-should-not': 'حامل, أنا حامل, الحمل, الحامل, مرضعة, رضاعة, الرضاعة, أرضع, هل يجوز للمرضعة, للحامل',
    cost: 'سعر, السعر, كم السعر, بكم, كم يكلف, فلوس, مصاري, التكلفة, تكلفة',
    addictive: 'إدمان, ادمان, الإدمان, هل يسبب الإدمان, مدمن, تعود',
    noHelp: 'السعر, تموين, كلمات, بكلمات',
  },
  ht: {
    help: 'mouri, mò, lanmò, lanmo, die, death',
    'side-effects':
      'danje, danjere, èske li danjere, èske li an sekirite, sekirite, alisinasyon, vomi, vomisman, kè plen, efè segondè, èske ketamin danjere',
    'who-should-not': 'ansent, mwen ansent, gwosès, bay tete, bay bebe tete, tete, laj',
    'the-day': 'mwen pè',
    cost: 'pri, lajan, kòb, kob, konbyen li koute, koute, chè',
    addictive: 'depandans, adiksyon, depandan, adikte, èske li bay adiksyon',
    noHelp: 'mo, pri, doulè',
  },
  fr: {
    help: 'mort, mourir, la mort, morte, décès, deces, die, death',
    'side-effects':
      'dangereux, c’est dangereux, est-ce dangereux, danger, est-ce sûr, c’est sûr, sans danger, la kétamine est-elle dangereuse, hallucinations, vomir, vomissements, nausées, effets secondaires, effets indésirables, y a-t-il des risques',
    'who-should-not':
      'enceinte, je suis enceinte, grossesse, allaiter, allaitement, j’allaite, donner le sein, femme enceinte',
    cost: 'prix, argent, c’est combien, combien ça coûte, coût, coûter, tarif, remboursement, remboursé, remboursé par la sécu',
    addictive: 'dépendance, dependance, addiction, addictif, accro, dépendant',
    noHelp: 'mortalité, prix',
  },
  pt: {
    help: 'morte, morto, morrer, a morte, morta, die, death',
    'side-effects':
      'perigoso, é perigoso, perigo, perigosa, é seguro, e seguro, é segura, a cetamina é segura, faz mal, alucinações, vomitar, vômito, vómitos, enjoo, náusea, efeitos colaterais, efeitos secundários, o tratamento é seguro, faz mal para a saúde',
    'who-should-not': 'grávida, gravida, gravidez, gestante, amamentar, amamentação, amamentando, dar de mamar',
    cost: 'preço, preco, dinheiro, quanto custa, quanto é, custo, custos, valor, plano de saúde, é caro',
    addictive: 'vício, vicio, vicia, viciante, dependência, dependente, viciado',
    noHelp: 'mortalidade, preço, seguro de saúde',
  },
  pl: {
    help: 'śmierć, smierc, umrzeć, umrę, umieram, martwy, die, death',
    'side-effects':
      'niebezpieczne, czy to niebezpieczne, niebezpieczna, bezpieczne, czy to jest bezpieczne, czy ketamina jest bezpieczna, szkodliwe, halucynacje, wymioty, wymiotować, rzyganie, nudności, skutki uboczne',
    'who-should-not':
      'w ciąży, ciąża, ciaza, jestem w ciąży, karmienie piersią, karmię piersią, karmiąca, przeciwwskazania',
    cost: 'cena, koszt, koszty, pieniądze, ile kosztuje, ile to kosztuje, cennik, drogie',
    addictive: 'uzależnienie, uzaleznienie, uzależnia, czy uzależnia, nałóg, uzależniony',
    noHelp: 'śmiertelność, cena',
  },
  it: {
    help: 'morte, morire, la morte, morto, muoio, die, death',
    'side-effects':
      'pericoloso, è pericoloso, pericolosa, pericolo, è sicuro, è sicura, la ketamina è sicura, fa male, allucinazioni, vomitare, vomito, nausea, effetti collaterali, effetti indesiderati, mi viene da vomitare',
    'who-should-not': 'incinta, sono incinta, gravidanza, allattare, allattamento, allatto, al seno',
    cost: 'prezzo, soldi, quanto costa, costo, costi, quanto viene, denaro, caro',
    addictive: 'dipendenza, dà dipendenza, dipendente, assuefazione, crea dipendenza',
    noHelp: 'mortalità, prezzo',
  },
  de: {
    help: 'Tod, tot, sterben, der Tod, gestorben, death, dead, dying',
    'side-effects':
      'gefährlich, ist es gefährlich, gefaehrlich, Gefahr, ist es sicher, sicher, ist Ketamin sicher, Halluzinationen, erbrechen, kotzen, Übelkeit, Nebenwirkungen, Nebenwirkung, schädlich',
    'who-should-not': 'schwanger, bin schwanger, Schwangerschaft, stillen, ich stille, stillende, Stillzeit',
    cost: 'Kosten, was kostet es, Preis, Geld, wie viel, wieviel, wie viel kostet das, Krankenkasse, teuer, zahlt die Kasse',
    addictive: 'Sucht, abhängig, Abhängigkeit, süchtig, macht es süchtig, Suchtgefahr',
    noHelp: 'die, dies, die Behandlung, die Kosten, Die Nebenwirkungen, wie die Behandlung wirkt, total, Methode',
  },
  ja: {
    help: '死, 死ぬ, しぬ, 死亡, die',
    'side-effects':
      '危険, 危険ですか, ケタミンは危険ですか, 危ない, 安全, 安全ですか, 安全性, 幻覚, 嘔吐, 吐き気, 吐く, 副作用, 副作用はありますか, 吐きますか',
    'who-should-not': '妊娠, 妊娠中, 妊婦, 授乳, 授乳中, 母乳, 妊娠中に使えますか, 授乳中です',
    cost: 'いくら, いくらですか, 値段, 料金, お金, 費用, 価格, 治療費, いくらかかりますか',
    addictive: '依存, 依存症, 依存性, 中毒, やめられない, 依存しますか',
    noHelp: '必死, 値段',
  },
  fa: {
    help: 'مرگ, مردن, مرده, بمیرم, می‌میرم, فوت, die',
    'side-effects':
      'خطرناک, خطرناکه, خطر, آیا خطرناک است, امن, ایمن, آیا ایمن است, آیا کتامین بی‌خطر است, توهم, استفراغ, تهوع, بالا آوردن, عوارض, ضرر, توهم میزنه',
    'who-should-not': 'باردار, باردارم, بارداری, حامله, حاملگی, شیردهی, شیر می‌دهم, شیر دادن',
    cost: 'قیمت, پول, هزینه, چقدر میشه, چنده, قیمتش چقدره, خرج, گرونه, چند تومنه',
    addictive: 'اعتیاد, اعتیادآور, معتاد, معتاد میشم, وابستگی, اعتیاد میاره',
    noHelp: 'مردم, قیمت',
  },
  hi: {
    help: 'मौत, मृत्यु, मरना, maut, mrityu, die, death',
    'side-effects':
      'खतरनाक, ख़तरनाक, क्या यह खतरनाक है, सुरक्षित, क्या यह सुरक्षित है, क्या केटामाइन सुरक्षित है, khatarnak, safe, kya ye safe hai, भ्रम, उल्टी, ulti, साइड इफेक्ट, दुष्प्रभाव, नुकसान',
    'who-should-not': 'गर्भवती, प्रेगनेंट, प्रेगनेंसी, pregnant, स्तनपान, दूध पिलाना, दूध पिलाती, garbhvati, pregnant hu',
    cost: 'कीमत, पैसा, पैसे, खर्च, खर्चा, कितना पैसा, paisa, kitna paisa, price, दाम',
    addictive: 'लत, नशा, आदत, addiction, nasha, लत लगना, क्या इसकी आदत पड़ जाती है',
    noHelp: 'मरीज, मरहम, खर्च',
  },
};

/** The questions that answer an urgent query. In some lists, “I am dying” is an emergency: its box shows the crisis line too. */
const answering = new Set(['suicidal-thoughts', 'side-effects']);

const listOf = (searches = '') => searches.split(',').map((search) => search.trim());

describe('an everyday search', () => {
  for (const [locale, { help, noHelp, ...questions }] of Object.entries(table)) {
    const { name } = languages[locale];
    const search = searchIn(locale);

    test(`for death by itself brings up help: ${name}`, () => {
      const missed = listOf(help).filter(
        (query) => !answering.has(shownIds(search(query))[0]) || !search(query).urgency,
      );
      assert.deepEqual(missed, []);
    });

    test(`shows the question that answers it first, and no help: ${name}`, () => {
      const missed = Object.entries(questions).flatMap(([id, searches]) =>
        listOf(searches)
          .map((query) => [query, search(query)])
          .filter(([, result]) => result?.urgency || shownIds(result)[0] !== id)
          .map(([query, result]) => `${id}: ${query} → ${result?.urgency ?? ''} ${shownIds(result)}`),
      );
      assert.deepEqual(missed, []);
    });

    test(`that is about something else brings up no help: ${name}`, () => {
      assert.deepEqual(
        listOf(noHelp).filter((query) => search(query)?.urgency),
        [],
      );
    });
  }

  test('is there in every language, at least twelve with a question or help', () => {
    assert.deepEqual(Object.keys(table).sort(), Object.keys(languages).sort());
    for (const [locale, { noHelp, ...expected }] of Object.entries(table))
      assert.ok(Object.values(expected).flatMap(listOf).length >= 12 && listOf(noHelp)[0], locale);
  });

  test('is the article “die” in German, and a word of death elsewhere', () => {
    for (const locale of Object.keys(languages))
      assert.equal(searchIn(locale)('die')?.urgency, locale === 'de' ? undefined : 'crisis', locale);
  });
});
