import { perfilPropioProblems, perfilPropioTexts as texts } from '../../src/domain/messages/perfilPropio';
import type { Perfil } from '../../src/domain/perfiles';
import {
  copyInUse,
  copyOfPerfil,
  parsePerfilPropio,
  perfilJson,
  type PerfilPropio,
} from '../../src/domain/perfiles/propio';
import { applyPerfil } from '../../src/workbook/applyPerfil';
import { readLibro } from '../../src/workbook/read/readLibro';
import { done } from '../../src/workbook/result';
import type { DateSerial } from '../../src/domain/dates/dateSerial';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { errorLine, readPerfilFile } from '../perfilFile';
import { runVerb } from '../runVerb';
import { stageFile } from '../stagedFile';
import type { Report, Verb } from '../verb';
import { checkOutput, loadWorkbook } from '../workbookFile';

export const perfil: Verb = {
  name: 'perfil',
  use: 'perfil --revisar P.json · perfil --perfil ID --exportar P.json · perfil --libro L.xlsx --exportar P.json · perfil --libro L.xlsx --importar P.json --salida S.xlsx',
  options: {
    revisar: 'text',
    exportar: 'text',
    importar: 'text',
    perfil: 'text',
    libro: 'text',
    salida: 'text',
  },
  output: 'optional',
  inputs: ['libro', 'importar', 'revisar'],
  run(args, today) {
    const asked = (['revisar', 'exportar', 'importar'] as const).filter(
      (name) => args.text(name) !== undefined,
    );
    const [only, ...others] = asked;
    if (only === undefined || others.length > 0) {
      throw new Failure(
        'falta-opcion',
        '«perfil» necesita «--revisar», «--exportar» o «--importar», una de las tres.',
      );
    }
    if (only !== 'importar' && args.text('salida') !== undefined) {
      throw new Failure('argumento-sobrante', '«--salida» sólo se usa con «--importar».');
    }
    if (only === 'importar') return importPerfil(args, today);
    return only === 'exportar' ? exportPerfil(args) : review(args);
  },
};

async function review(args: Arguments): Promise<Report> {
  const { nombre, propio } = await readPerfilFile(args.required('revisar'));
  return { json: { perfil: propio }, lines: [texts.sinErrores(nombre)] };
}

async function exportPerfil(args: Arguments): Promise<Report> {
  const path = args.required('exportar');
  const libro = args.text('libro');
  checkOutput(path, args.flag('reemplazar'), libro === undefined ? [] : [libro]);
  const propio = await chosenPerfil(args, libro);
  const text = perfilJson(propio);
  const parsed = parsePerfilPropio(text);
  const errores = 'errores' in parsed ? parsed.errores : [];
  return {
    json: { perfil: propio, ...(errores.length > 0 ? { errores } : {}) },
    lines: [
      texts.exportado(propio.nombre, path),
      ...(errores.length > 0 ? [texts.porCorregir(errores.length), ...errores.map(errorLine)] : []),
    ],
    files: await stageFile(path, text),
  };
}

async function chosenPerfil(args: Arguments, libro: string | undefined): Promise<PerfilPropio> {
  const base: Perfil | undefined = args.perfil('perfil');
  if ((base === undefined) === (libro === undefined)) {
    throw new Failure('falta-opcion', '«--exportar» necesita «--libro» o «--perfil», uno de los dos.');
  }
  if (base) return copyOfPerfil(base);
  const workbook = await loadWorkbook(libro ?? '');
  const { result } = await runVerb(workbook, async (context) => done((await readLibro(context)).seguimiento));
  if (result.tables.length === 0) {
    const { codigo, mensaje } = perfilPropioProblems.sinFormatos();
    throw new Failure(codigo, mensaje);
  }
  return copyInUse(result);
}

async function importPerfil(args: Arguments, fecha: DateSerial): Promise<Report> {
  args.required('salida');
  const libro = args.required('libro');
  const nuevo = await readPerfilFile(args.required('importar'));
  const workbook = await loadWorkbook(libro);
  const run = await runVerb(workbook, (context) => applyPerfil(context, { perfil: nuevo, fecha }));
  const { cambios, valoresEnUso } = run.result;
  return {
    ...run,
    json: { perfil: nuevo.propio, cambios, valoresEnUso },
    lines: [
      texts.aplicado(nuevo.nombre, cambios),
      ...valoresEnUso.map(({ catalogo, valor, filas }) => texts.valorEnUso(catalogo, valor, filas)),
    ],
  };
}
