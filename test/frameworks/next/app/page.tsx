import { Faq } from './faq';

export default function Page() {
  return <Faq />;
}
