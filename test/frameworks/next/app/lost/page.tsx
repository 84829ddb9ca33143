'use client';

import 'ketamine-faq';
import type {} from 'ketamine-faq/react';

export default function Page() {
  return (
    <ketamine-faq questions={['right-for-me', 'risks']} onketamine-faq-toggle={({ detail }) => console.log(detail.id)}>
      <p>
        Thinking about suicide? Call or text <a href="tel:988">988</a>. In danger: <a href="tel:911">911</a>.
      </p>
    </ketamine-faq>
  );
}
