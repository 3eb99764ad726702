import type { RangeRef } from '../../session';
import { defineType } from '../../wire/objectType';
import { rangeFormatType } from '../rangeFormat';
import { editMembers } from './edits';
import { navigationMembers } from './navigation';
import { valueMembers } from './values';
import { visibilityMembers } from './visibility';

export const rangeType = defineType<RangeRef>({
  name: 'Range',
  key: (ref) => ({ _ReferenceId: referenceId(ref) }),
  get: { ...valueMembers.get, ...navigationMembers.get, ...visibilityMembers.get },
  set: { ...valueMembers.set, ...visibilityMembers.set },
  nav: { ...navigationMembers.nav, Format: (ref) => rangeFormatType.bind(ref) },
  call: {
    ...navigationMembers.call,
    ...editMembers.call,
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
