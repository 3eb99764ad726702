import { keepReference, refer, type RangeRef } from '../../session';
import { defineType, type ObjectType } from '../../wire/objectType';
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

export const rangeType: ObjectType<RangeRef> = defineType<RangeRef>({
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
    _KeepReference: (ref) => keepReference(ref.session, referenceId(ref), true),
    _ValidateArraySize: () => undefined,
  },
});

function referenceId(ref: RangeRef): string {
  ref.referenceId ??= refer(ref.session, rangeType.bind(ref), [ref]);
  return ref.referenceId;
}
