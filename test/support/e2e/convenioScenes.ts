/** What the pane shows of a signed Convenio: its deadlines, documents, closing, copies and modifications. */
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { DEMO_FOLDER } from '../../../cli/demo/sample';
import type { Workbook } from '../../../host';
import { readWorkbook } from '../../../host/xlsx';
import { anexoA } from '../../../src/domain/formats';
import { ESQUEMA } from '../../../src/domain/perfiles/propio/perfilPropio';
import { texts as avance } from '../../../src/taskpane/avance/texts';
import { texts as cierre } from '../../../src/taskpane/avance/cierreTexts';
import { texts as modificacion } from '../../../src/taskpane/avance/modificacionTexts';
import { texts as consolidar } from '../../../src/taskpane/consolidar/texts';
import { texts as documentos } from '../../../src/taskpane/documentos/texts';
import { texts as formatos } from '../../../src/taskpane/formatos/texts';
import { texts as acciones } from '../../../src/taskpane/inicio/cierreTexts';
import { texts as inicio } from '../../../src/taskpane/inicio/texts';
import { texts as plazos } from '../../../src/taskpane/plazos/texts';
import { texts as pane } from '../../../src/taskpane/texts';
import { step } from '../../cli/anexoI';
import { captureConvenio } from '../../cli/convenio';
import { openDesk } from '../../cli/desk';
import type { Scene } from './scenes';

const IEEM = join(DEMO_FOLDER, 'convenio-ieem');
const UNITS = ['A', 'B'] as const;
const ASM = 'E001-001';
/** Captured at 40 %: only what is not fulfilled in full may take a prórroga. */
const HALF_DONE = avance.row.title('PP-002', 1, 1);
/** Its names, its base and its deadline are wrong. */
const WRONG_PERFIL = {
  esquema: ESQUEMA,
  id: 'Mi Perfil',
  nombre: '',
  base: 'ninguna',
  plazos: [{ id: 'uno', titulo: 'Entregar', tipo: 'nunca' }],
};

export interface ConvenioBooks {
  /** The IEEM sample with its commitments, before anything is captured; read anew each time. */
  ieem(): Promise<Workbook>;
  /** Paths of the copies where two units captured January; they differ in one commitment. */
  readonly copias: readonly string[];
  /** Path of a perfil's file with several errors. */
  readonly perfilConErrores: string;
  /** The real Convenio of the State of Mexico with June captured; read anew each time. */
  gem(): Promise<Workbook>;
  clear(): void;
}

export async function convenioBooks(): Promise<ConvenioBooks> {
  const desk = openDesk();
  await desk.json([
    ...['crear', '--formato', 'convenio-ieem', '--perfil', 'ieem', '--ejercicio', '2026', '--trimestre', '1'],
    ...['--institucion', 'Instituto inventado (datos inventados)', '--evaluacion', 'externa'],
    ...['--programa', 'E001 - Programa presupuestario inventado', '--firma', '2026-01-12'],
    ...['--salida', desk.path('instituto.xlsx')],
  ]);
  const commitments = ['--formato', 'convenio-ieem', '--datos', join(IEEM, 'convenio.csv')];
  await desk.json(step(desk, 'importar', 'instituto.xlsx', 'ieem.xlsx', ...commitments));
  for (const unit of UNITS) {
    const january = ['--periodo', '2026-01', '--datos', join(IEEM, `enero_unidad_${unit}.csv`)];
    await desk.json(step(desk, 'capturar', 'ieem.xlsx', copyOf(unit), ...january));
  }
  await captureConvenio(desk);
  return {
    ieem: () => readWorkbook(desk.read('ieem.xlsx')),
    copias: UNITS.map((unit) => desk.path(copyOf(unit))),
    perfilConErrores: desk.write('perfil.json', JSON.stringify(WRONG_PERFIL)),
    gem: () => readWorkbook(desk.read('capturado.xlsx')),
    clear: () => desk.clear(),
  };
}

const copyOf = (unit: string) => `Copia de la unidad ${unit}.xlsx`;
const seen = (frame: Frame, text: string | RegExp) => frame.getByText(text).first().waitFor();

const PLAZOS: Scene = {
  name: 'Plazos',
  show: async (hand, frame) => {
    await hand.press('button', inicio.todosLosPlazos);
    await seen(frame, plazos.para);
    await frame.getByText(plazos.porQue).first().click();
  },
};

const DOCUMENTOS: readonly Scene[] = [
  {
    name: 'Documentos, with what one still lacks',
    show: async (hand, frame) => {
      await hand.press('button', plazos.volver);
      await seen(frame, inicio.todosLosPlazos);
      await hand.press('tab', pane.views.formatos);
      await hand.press('button', documentos.abrir);
      await seen(frame, documentos.vistaPrevia);
    },
  },
  {
    name: 'Documentos, about to put one in a sheet',
    show: async (hand, frame) => {
      await hand.press('button', documentos.hoja);
      await seen(frame, pane.notUndoable);
    },
  },
];

const consolidarScenes = (copias: readonly string[]): readonly Scene[] => [
  {
    name: 'Consolidar, before any copy is chosen',
    show: async (hand, frame) => {
      await hand.press('button', consolidar.abrir);
      await seen(frame, consolidar.zona);
    },
  },
  {
    name: 'Consolidar, with what the copies bring',
    show: async (hand, frame) => {
      await hand.attach(new RegExp(consolidar.zona), copias);
      await seen(frame, consolidar.titulo(copias.length));
    },
  },
  {
    name: 'Consolidar, with conflicts to be decided',
    show: async (hand, frame) => {
      await hand.press('button', consolidar.confirmar);
      await seen(frame, consolidar.porDecidir);
      await frame.getByRole('radio', { name: consolidar.opciones['La copia'] }).first().check();
    },
  },
];

/** Each goes on from the one before. @param copias paths of copies of the open workbook that differ */
export const ieemScenes = (copias: readonly string[]): readonly Scene[] => [
  {
    name: 'Inicio, a key action about to change',
    show: async (hand, frame) => {
      await seen(frame, acciones.acciones);
      await hand.unfold(acciones.cambiarDe('1.1'));
      await frame.getByLabel(acciones.documento).first().waitFor();
    },
  },
  PLAZOS,
  ...DOCUMENTOS,
  {
    name: 'Formatos, a conversion about to be made',
    show: async (hand, frame) => {
      await hand.press('button', documentos.volver);
      await hand.unfold(formatos.actions.otherFormats);
      await hand.press('button', formatos.actions.convert(anexoA.name));
      await seen(frame, pane.notUndoable);
    },
  },
  ...consolidarScenes(copias),
  {
    name: 'Avance, what closes an ASM',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.avance);
      await hand.unfold(avance.row.detailOf(ASM));
      await seen(frame, cierre.title(ASM));
      await frame
        .getByLabel(/^A\. Pertinencia/)
        .first()
        .click();
      await seen(frame, cierre.evidenciaHint);
    },
  },
];

/** Of a norm that tells how what was signed changes. */
export const GEM_SCENES: readonly Scene[] = [
  { name: 'Inicio, of a Convenio of the State', show: (_hand, frame) => seen(frame, inicio.todosLosPlazos) },
  PLAZOS,
  ...DOCUMENTOS,
  {
    name: 'Avance, a prórroga about to be registered',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.avance);
      await hand.choose(avance.mes, avance.monthOption('2021-06', false));
      await hand.unfold(avance.row.detailOf(HALF_DONE));
      await hand.press('button', modificacion.open);
      await seen(frame, modificacion.resolucionHint);
    },
  },
];
