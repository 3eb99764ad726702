import { ActionType, ObjectPathType, type Request } from './request';

/** Whether a request does more than look: it writes a property, or calls something that is no question. */
export function mayChange({ Actions, ObjectPaths }: Request): boolean {
  const writes = Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.setProperty ||
      type === ActionType.update ||
      (type === ActionType.method && !isQuestion(Name)),
  );
  return (
    writes ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType: type, Name }) => type === ObjectPathType.method && !isQuestion(Name),
    )
  );
}

/** office.js's own members begin with `_`; with `Notify` it only says that a page is listening. */
function isQuestion(name: string): boolean {
  return /^(_|Get|Find|Notify)/.test(name);
}
