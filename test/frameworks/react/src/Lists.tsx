import 'ketamine-faq';
import type {} from 'ketamine-faq/react';

export const Lists = () => <ketamine-faq questions="right-for-me risks" />;
