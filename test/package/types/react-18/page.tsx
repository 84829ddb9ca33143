// What a program in TypeScript and React 18 may write: React 18 sets attributes, and no properties or listeners.
import 'ketamine-faq';
import type {} from 'ketamine-faq/react';
import { createRef } from 'react';
import type { KetamineFaq } from 'ketamine-faq/element';

const faq = createRef<KetamineFaq>();

export const page = (
  <ketamine-faq
    ref={faq}
    lang="es"
    class="faq"
    questions="prepare the-day parking"
    heading-level="3"
    mode="single"
    region="CA"
    clinic-name="Lakeside Clinic"
    structured-data
  >
    <p slot="footer">Lakeside Clinic</p>
  </ketamine-faq>
);

// @ts-expect-error -- misspelt
export const mode = <ketamine-faq mode="acordion" />;
// @ts-expect-error -- a code, not a name
export const region = <ketamine-faq region="Canada" />;
// @ts-expect-error -- React 18 sets no properties
export const list = <ketamine-faq questions={['cost']} />;
// @ts-expect-error -- React 18 sets no properties
export const level = <ketamine-faq headingLevel={3} />;
// @ts-expect-error -- from 2 to 5
export const number = <ketamine-faq heading-level="6" />;
// @ts-expect-error -- React 18 writes structured-data="false", which sets it
export const no = <ketamine-faq structured-data={false} />;
// @ts-expect-error -- React 18 adds no listeners for these events
export const listener = <ketamine-faq onketamine-faq-toggle={() => {}} />;
