import type { RangeRef } from '../../session';
import { defineType } from '../../wire/objectType';
import { rangeFormatType } from '../rangeFormat';
import { conditionalFormatCollectionType } from '../conditionalFormat';
import { dataValidationType } from '../dataValidation';
import { rangeSortType } from '../sort';
import { copyMembers } from './copy';
import { editMembers } from './edits';
import { findMembers } from './find';
import { navigationMembers } from './navigation';
import { partMembers } from './parts';
import { propertyMembers } from './properties';
import { valueMembers } from './values';
import { visibilityMembers } from './visibility';

export const rangeType = defineType<RangeRef>({
  name: 'Range',
  key: (ref) => ({ _ReferenceId: referenceId(ref) }),
  get: { ...valueMembers.get, ...navigationMembers.get, ...visibilityMembers.get, ...partMembers.get },
  set: { ...valueMembers.set, ...visibilityMembers.set, ...partMembers.set },
  nav: {
    ...navigationMembers.nav,
    ConditionalFormats: (ref) => conditionalFormatCollectionType.bind(ref),
    DataValidation: (ref) => dataValidationType.bind(ref),
    Format: (ref) => rangeFormatType.bind(ref),
    Sort: (ref) => rangeSortType.bind(ref),
  },
  call: {
    ...navigationMembers.call,
    ...editMembers.call,
    ...findMembers.call,
    ...copyMembers.call,
    ...partMembers.call,
    ...propertyMembers.call,
    _KeepReference: (ref) => {
      ref.kept = true;
      referenceId(ref);
    },
    _ValidateArraySize: () => undefined,
  },
});

function referenceId(ref: RangeRef): string {
  if (ref.referenceId === undefined) {
    ref.referenceId = `range-${ref.session.nextReference}`;
    ref.session.nextReference += 1;
    ref.session.references.set(ref.referenceId, ref);
  }
  return ref.referenceId;
}
