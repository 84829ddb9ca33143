/** What structured data says of a page. All texts are plain, in the language of the page. */
export interface FaqPage {
  readonly locale: string;
  readonly questions: readonly { readonly title: string; readonly answer: string }[];
  /** Who has reviewed the text, and when (ISO 8601). */
  readonly signOff: { readonly reviewer: string; readonly reviewedOn: string } | undefined;
}

/** The line of a list item in an answer that is plain text. */
export const bullet = (text: string): string => `• ${text}`;

/** The graph of a page (schema.org), as JSON that can stand in a script tag. PHP writes the same: `structured-data.php`. */
export const faqPageJson = ({ locale, questions, signOff }: FaqPage): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    ...(signOff && {
      lastReviewed: signOff.reviewedOn,
      reviewedBy: { '@type': 'Person', name: signOff.reviewer },
    }),
    mainEntity: questions.map(({ title, answer }) => ({
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }).replace(/</g, '\\u003c');
