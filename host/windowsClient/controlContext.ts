import { REQUIREMENT_SETS, THEMES, type Theme } from '../clientFacts';
import type { DocumentSettings } from '../openWorkbook';
import type { OfficeControlContext } from './externalTypes';

export interface ClientFacts {
  readonly theme: Theme;
  readonly settings: DocumentSettings;
  readonly documentUrl: string;
}

const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;

/** What office.js asks once, when it starts, and the settings and the theme, which it asks again. */
export function controlContext(facts: ClientFacts): OfficeControlContext {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'embedded-host',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'es-MX',
    GetAppDataLocale: () => 'es-MX',
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'embedded-host',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetHostFullVersion: () => '16.0.15407.0',
    GetSettings: () => ({
      Read: (keys, values) => {
        for (const [key, value] of Object.entries(facts.settings.read())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys, values) => {
        facts.settings.write(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 'null'])));
      },
    }),
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(facts.theme)),
  };
}

/** Colours travel as numbers: `#ffffff` is 16777215. */
function themeNumbers(theme: Theme): Record<string, number> {
  return Object.fromEntries(
    Object.entries(THEMES[theme]).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]),
  );
}
