// What a program in TypeScript and React 19 may write.
import 'ketamine-faq';
import type {} from 'ketamine-faq/react';
import { createRef } from 'react';
import type { KetamineFaq } from 'ketamine-faq/element';

const faq = createRef<KetamineFaq>();

export const page = (
  <ketamine-faq
    ref={faq}
    lang="es"
    className="faq"
    questions={['prepare', 'the-day', 'parking']}
    exclude="cost"
    headingLevel={3}
    heading-level="3"
    mode="single"
    region="CA"
    clinic-name="Lakeside Clinic"
    structured-data={false}
    onketamine-faq-toggle={({ detail }) => console.log(detail.id, detail.open)}
    onketamine-faq-language={({ detail }) => console.log(detail.locale)}
  >
    <p slot="footer">Lakeside Clinic</p>
  </ketamine-faq>
);

// @ts-expect-error -- a mode is a word
export const wrong = <ketamine-faq mode={3} />;
// @ts-expect-error -- a method is no attribute
export const method = <ketamine-faq showAll />;
// @ts-expect-error -- misspelt
export const mode = <ketamine-faq mode="acordion" />;
// @ts-expect-error -- a code, not a name
export const region = <ketamine-faq region="Canada" />;
// @ts-expect-error -- from 2 to 5
export const level = <ketamine-faq heading-level="6" />;
// @ts-expect-error -- there is no such option
export const unknown = <ketamine-faq regions="CA" />;
// @ts-expect-error -- this event tells of no language
export const event = <ketamine-faq onketamine-faq-toggle={({ detail }) => detail.locale} />;
