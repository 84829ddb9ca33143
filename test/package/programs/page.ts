// What a program in TypeScript may do with the element and the content, and what its compiler must refuse.
import { KetamineFaq } from 'ketamine-faq';
import {
  contentVersion,
  groups,
  load,
  locales,
  questions,
  regions,
  sources,
  sourcesChecked,
  type Language,
} from 'ketamine-faq/content';
import { KetamineFaq as InSpanish } from 'ketamine-faq/es';
import spanish from 'ketamine-faq/content/es';
import zhHant from 'ketamine-faq/content/zh-Hant';
// @ts-expect-error -- there is no Klingon
import type klingon from 'ketamine-faq/content/tlh';
// @ts-expect-error -- there is no Klingon
import type { KetamineFaq as InKlingon } from 'ketamine-faq/tlh';
import { KetamineFaq as Class, type KetamineFaqEvents } from 'ketamine-faq/element';

export const isOne: boolean = KetamineFaq === Class && Class === InSpanish;
export class OurFaq extends Class {}

const faq: KetamineFaq = document.createElement('ketamine-faq');
faq.questions = ['prepare', 'the-day'];
faq.open = 'prepare';
faq.headingLevel = 3;
faq.show('prepare');
faq.hideAll();
faq.addEventListener('ketamine-faq-toggle', ({ detail, target }) => {
  const id: string = detail.id;
  const open: boolean = detail.open;
  // @ts-expect-error -- this event tells of no language
  console.log(id, open, target, detail.locale);
});
export type Failed = KetamineFaqEvents['ketamine-faq-error']['detail']['locale'];
// @ts-expect-error -- it is read, not set
faq.locale = 'es';
// @ts-expect-error -- there is no such method
faq.close('prepare');

export const all: Language[] = [spanish, zhHant, await load('fr')];
export const first: string = spanish.questions[questions[0]!.id].title;
export const about: string[] = [contentVersion, sourcesChecked, groups[0]!, locales[0]!.name, KetamineFaq.version];
export const address: string | undefined = sources['FDA-2023']?.url;
export const numbers = regions['US']?.crisis;
// @ts-expect-error -- the text is fixed
spanish.questions.prepare.title = 'Otro';
export type { klingon, InKlingon };
