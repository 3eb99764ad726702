import { refuse } from '../hostError';
import type { Session, SheetRef } from '../session';
import type { Protection } from '../workbook/model';
import { protect, unprotect } from '../workbook/protection';
import { optionalText, record } from '../wire/arguments';
import { defineType } from '../wire/objectType';

const DEFAULTS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionType = defineType<SheetRef>({
  name: 'WorksheetProtection',
  get: {
    Protected: ({ sheet }) => sheet.protection.protected,
    Options: ({ sheet }) => ({ ...DEFAULTS, ...sheet.protection.options }),
  },
  call: {
    Protect: ({ sheet }, [options, password]) =>
      protect(sheet.protection, readOptions(options), optionalText(password, 'password')),
    Unprotect: ({ sheet }, [password]) => unprotect(sheet.protection, optionalText(password, 'password')),
  },
});

export const workbookProtectionType = defineType<Session>({
  name: 'WorkbookProtection',
  get: { Protected: ({ workbook }) => workbook.protection.protected },
  call: {
    Protect: ({ workbook }, [password]) =>
      protect(workbook.protection, {}, optionalText(password, 'password')),
    Unprotect: ({ workbook }, [password]) =>
      unprotect(workbook.protection, optionalText(password, 'password')),
  },
});

function readOptions(argument: unknown): Protection['options'] {
  const options: Protection['options'] = { ...DEFAULTS };
  if (argument === undefined || argument === null) return options;
  for (const [name, value] of Object.entries(record(argument, 'options'))) {
    const known = DEFAULTS[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'boolean' && typeof value !== 'string')
      refuse('InvalidArgument', `${name} is no protection option.`);
    if (known === undefined || typeof value !== typeof known)
      refuse('InvalidArgument', `${name} is no protection option.`);
    options[name] = value;
  }
  return options;
}
