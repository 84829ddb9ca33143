import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'ketamine-faq';

@Component({
  selector: 'app-faq',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<ketamine-faq [questions]="['right-for-me', 'risks']"></ketamine-faq>`,
  // Angular writes an attribute such as _ngcontent-ng-c1 on the tags of a component with styles.
  styles: 'ketamine-faq { margin: 1em }',
})
export class Lists {}
