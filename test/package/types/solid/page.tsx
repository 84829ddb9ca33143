// What a program in TypeScript and Solid 1 may write.
import 'ketamine-faq';
import type {} from 'ketamine-faq/solid';
import type { KetamineFaq } from 'ketamine-faq/element';

let faq: KetamineFaq | undefined;

export const page = () => (
  <ketamine-faq
    ref={(element) => (faq = element)}
    lang="es"
    class="faq"
    questions={['prepare', 'the-day', 'parking']}
    headingLevel={3}
    heading-level="3"
    mode="single"
    region="CA"
    clinic-name="Lakeside Clinic"
    structured-data={false}
    on:ketamine-faq-toggle={({ detail }) => console.log(detail.id, detail.open)}
  >
    <p slot="footer">Lakeside Clinic {faq?.locale}</p>
  </ketamine-faq>
);

// @ts-expect-error -- misspelt
export const mode = () => <ketamine-faq mode="acordion" />;
// @ts-expect-error -- a code, not a name
export const region = () => <ketamine-faq region="Canada" />;
// @ts-expect-error -- from 2 to 5
export const level = () => <ketamine-faq heading-level="6" />;
// @ts-expect-error -- there is no such option
export const unknown = () => <ketamine-faq regions="CA" />;
// @ts-expect-error -- this event tells of no language
export const event = () => <ketamine-faq on:ketamine-faq-toggle={({ detail }) => detail.locale} />;
