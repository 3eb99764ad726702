import type { Protection } from '../workbook/model';
import type { HucreProtection } from './hucre';
import { isTrue, type XmlNode } from './xml';

/** Office.js's permission and the file's lock, which says the opposite: 1 forbids (ECMA-376 18.3.1.85). */
const PERMISSIONS = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
] as const;

/** hucre's protection of a sheet; `undefined` when it is not protected. The file keeps a hash of the password. */
export function protectionToFile(protection: Protection): HucreProtection | undefined {
  if (!protection.protected) return undefined;
  const { options, password } = protection;
  const file: HucreProtection = {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
    selectLockedCells: options['selectionMode'] !== 'None' && options['selectionMode'] !== 'Unlocked',
    selectUnlockedCells: options['selectionMode'] !== 'None',
  };
  for (const [permission, lock] of PERMISSIONS) file[lock] = options[permission] === true;
  return password === undefined || password === '' ? file : { ...file, password };
}

/** `<sheetProtection>` → the model. A password that came as a hash stays a hash. */
export function protectionFromXml(node: XmlNode | undefined): Protection {
  const attributes = node?.attributes ?? {};
  if (!isTrue(attributes['sheet'])) return { protected: false, options: {} };
  const options: Protection['options'] = {
    allowEditObjects: !isTrue(attributes['objects']),
    allowEditScenarios: !isTrue(attributes['scenarios']),
    selectionMode: isTrue(attributes['selectUnlockedCells'])
      ? 'None'
      : isTrue(attributes['selectLockedCells'])
        ? 'Unlocked'
        : 'Normal',
  };
  for (const [permission, lock] of PERMISSIONS)
    options[permission] = attributes[lock] === '0' || attributes[lock] === 'false';
  const hash = Object.fromEntries(
    HASH_ATTRIBUTES.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { protected: true, options, ...(Object.keys(hash).length > 0 && { passwordHash: hash }) };
}

/** Excel's own words for a password: the 16-bit hash of old, or a salted one. */
const HASH_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** Gives hucre's `<sheetProtection>` the hash that the file came with. */
export function keepPasswordHash(worksheetXml: string, { passwordHash, password }: Protection): string {
  if (passwordHash === undefined || password !== undefined) return worksheetXml;
  const attributes = Object.entries(passwordHash).map(([name, value]) => ` ${name}="${value}"`);
  return worksheetXml.replace('<sheetProtection ', () => `<sheetProtection${attributes.join('')} `);
}
