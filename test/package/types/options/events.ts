// Events have their types wherever a program listens to them.
import 'ketamine-faq/element';

document.addEventListener('ketamine-faq-toggle', ({ detail }) => {
  const id: string = detail.id;
  const open: boolean = detail.open;
  // @ts-expect-error -- this event tells of no language
  console.log(id, open, detail.locale);
});
window.addEventListener('ketamine-faq-language', ({ detail }) => detail.locale.split('-'));
document.body.addEventListener('ketamine-faq-error', ({ detail }) => {
  // @ts-expect-error -- an error may be anything
  console.log(detail.error.message);
});
document.querySelector('ketamine-faq')?.addEventListener('ketamine-faq-beforetoggle', (event) => {
  if (event.detail.id === 'cost') event.preventDefault();
});
// @ts-expect-error -- an event that we do not have has no detail
document.addEventListener('ketamine-faq-close', ({ detail }) => detail);
