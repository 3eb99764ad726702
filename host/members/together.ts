import { isHostObject, type HostObject } from '../wire/objectType';
import { refuse } from '../hostError';

/** Several objects of a type as one: it writes to all of them and reads what they have in common, else `null`. */
export function together(typeName: string, objects: readonly HostObject[]): HostObject {
  const first = objects[0] ?? refuse('ItemNotFound');
  return {
    typeName,
    scalars: first.scalars,
    navigations: first.navigations,
    isCollection: false,
    key: () => ({}),
    get: (member) => {
      const value = first.get(member);
      return objects.every((object) => object.get(member) === value) ? value : null;
    },
    set: (member, value) => {
      for (const object of objects) object.set(member, value);
    },
    navigate: (member) => {
      const parts = objects.flatMap((object) => object.navigate(member) ?? []);
      return together(parts[0]?.typeName ?? typeName, parts);
    },
    call: (member, args) => {
      const results = objects.map((object) => object.call(member, args));
      const parts = results.filter(isHostObject);
      return parts.length === objects.length ? together(parts[0]?.typeName ?? typeName, parts) : results[0];
    },
    items: () => first.items(),
    item: (key) =>
      together(
        typeName,
        objects.flatMap((object) => object.item(key) ?? []),
      ),
  };
}
