/** The grid component with its Spanish texts. The rest of the workbench sees it through `Grid`. */
import { LocaleType, mergeLocales, Univer, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingTexts from '@univerjs/preset-sheets-drawing/locales/es-ES';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/es-ES';
import '@univerjs/preset-sheets-note/lib/index.css';
import { Grid } from './Grid';
import { MENU } from './menu';

const NO_CALCULATION = 2;

export function openGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: {
      [LocaleType.ES_ES]: mergeLocales(coreTexts, validationTexts, drawingTexts, noteTexts),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      formula: { initialFormulaComputing: NO_CALCULATION },
      disableAutoFocus: true,
      menu: MENU,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
  ];
  // A plugin alone, or with its options.
  const plugins = presets.flatMap((preset) => preset.plugins) as (PluginCtor | [PluginCtor, object])[];
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return new Grid(FUniver.newAPI(univer));
}
