import { refuse } from '../hostError';
import type { SheetRef } from '../session';
import type { PageLayout } from '../workbook/model';
import { text } from '../wire/arguments';
import { defineType } from '../wire/objectType';

type Texts = PageLayout['headersFooters'];

/** Excel's limit for the three sections of a header or footer, with their codes. */
const MAX_LENGTH = 255;

const SECTIONS: readonly (readonly [string, keyof Texts])[] = [
  ['LeftHeader', 'leftHeader'],
  ['CenterHeader', 'centerHeader'],
  ['RightHeader', 'rightHeader'],
  ['LeftFooter', 'leftFooter'],
  ['CenterFooter', 'centerFooter'],
  ['RightFooter', 'rightFooter'],
];

/** All pages alike: the model keeps no first or even pages of their own. */
export const headerFooterGroupType = defineType<SheetRef>({
  name: 'HeaderFooterGroup',
  get: { State: () => 'Default' },
  nav: { DefaultForAllPages: (ref) => headerFooterType.bind(ref) },
});

const headerFooterType = defineType<SheetRef>({
  name: 'HeaderFooter',
  get: Object.fromEntries(
    SECTIONS.map(([name, key]) => [name, ({ sheet }: SheetRef) => sheet.page.headersFooters[key]]),
  ),
  set: Object.fromEntries(
    SECTIONS.map(([name, key]) => [
      name,
      (ref: SheetRef, value: unknown) => setText(ref, key, text(value, key)),
    ]),
  ),
});

function setText({ sheet }: SheetRef, key: keyof Texts, value: string): void {
  const next = { ...sheet.page.headersFooters, [key]: value };
  const total = key.endsWith('Header')
    ? next.leftHeader + next.centerHeader + next.rightHeader
    : next.leftFooter + next.centerFooter + next.rightFooter;
  if (total.length > MAX_LENGTH) refuse('InvalidArgument', 'A header or footer has at most 255 characters.');
  sheet.page.headersFooters = next;
}
