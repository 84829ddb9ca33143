// What a program in TypeScript and React may write.
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
    questions={['prepare', 'the-day']}
    exclude="cost"
    headingLevel={3}
    heading-level="3"
    mode="single"
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
