/** Whether the loaded client library has the member; it knows each type as a class of its `Excel` namespace. */
export function isOfficeMember(typeName: string, lowerCaseName: string): boolean {
  const type: unknown = Reflect.get(globalThis.Excel, typeName);
  if (typeof type !== 'function') return true;
  const prototype: unknown = type.prototype;
  if (typeof prototype !== 'object' || prototype === null) return true;
  return Object.getOwnPropertyNames(prototype).some((name) => name.toLowerCase() === lowerCaseName);
}
