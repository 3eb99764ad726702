import type { RowValues } from '../../../src/domain/changes';
import { accionesClave, convenioIeem } from '../../../src/domain/formats';
import { seedRows } from '../../../src/domain/formats/seedRows';
import { pueblaEstado } from '../../../src/domain/perfiles';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { validate, type Observacion } from '../../../src/domain/validation/validate';
import { serial } from '../../support/anexoIReal';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { done, doneCompromiso, fourCriteria, gemBook, ieemBook, threeCriteria } from './ieemBook';

const HOY = serial(2026, 4, 1);
const NORMA = 'norma';

const RULES = [
  'tipo-accion-catalogo',
  'requisito-catalogo',
  'solventado-incompleto',
  'criterio-sin-evidencia',
  'dictamen-sin-oficio',
  'accion-clave-catalogo',
  'accion-clave-sin-fecha',
  'fase-adelantada',
];

function said(book: Seguimiento): readonly Observacion[] {
  return validate(book, HOY).observaciones.filter(({ regla }) => RULES.includes(regla));
}

const ieemOf = (values: RowValues) => ieemBook([{ ...done, ...values }]);

describe('what closes an ASM', () => {
  it('has nothing to say of one with the four criteria', () => {
    expect(said(ieemOf(fourCriteria))).toEqual([]);
  });

  it('is missing: each criterion by name and what the norm verifies', () => {
    const [found, ...others] = said(ieemOf(threeCriteria));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      regla: 'solventado-incompleto',
      severidad: 'aviso',
      columna: 'C. Integración programática',
      clave: 'PE-001',
      fundamento: { tipo: NORMA, cita: expect.stringMatching(/^IEEM IV /) as string },
    });
    expect(found!.mensaje).toMatch(/falta el criterio C\. Integración programática/);
    expect(found!.mensaje).toMatch(/integrada en un instrumento rector vigente del IEEM/);
  });

  it('is not asked before the work is done', () => {
    expect(said(ieemOf({ avance: 0.9 }))).toEqual([]);
    expect(said(ieemOf({ evidenciaEntregada: '' }))).toEqual([]);
  });

  it('needs the evidence of each «Sí»', () => {
    const found = said(ieemOf({ ...fourCriteria, evidenciaFormalidad: 'N/A', avance: 0.5 }));
    expect(found).toMatchObject([
      {
        regla: 'criterio-sin-evidencia',
        severidad: 'error',
        columna: 'Evidencia de formalidad',
        fundamento: { tipo: NORMA },
      },
    ]);
  });

  it('asks for the oficio of a dictamen', () => {
    const found = said(gemBook([{ ...doneCompromiso, dictamen: 'Procedente' }]));
    expect(found).toMatchObject([
      {
        regla: 'dictamen-sin-oficio',
        severidad: 'aviso',
        columna: 'Oficio del dictamen',
        fundamento: { cita: expect.stringMatching(/^GEM cl\. 2ª, h /) as string },
      },
    ]);
  });

  it.each([
    ['requisito-catalogo', { ...fourCriteria, pertinencia: 'Quizá', avance: 0.5 }, 'A. Pertinencia'],
    ['tipo-accion-catalogo', { tipoAccion: 'Cosmética', avance: 0.5 }, 'Tipo de acción'],
  ])('%s: a value that is not of its list', (regla, values, columna) => {
    expect(said(ieemOf(values))).toMatchObject([{ regla, severidad: 'error', columna }]);
  });

  it('cites IEEM 2.2 for the type of action', () => {
    const [found] = said(ieemOf({ tipoAccion: 'Cosmética', avance: 0.5 }));
    expect(found!.fundamento.cita).toMatch(/^IEEM 2\.2 /);
  });

  it('under another perfil is not asked, and its norm is not cited', () => {
    const book = seguimientoOf(
      [installedTable(convenioIeem, [{ ...done, tipoAccion: 'Cosmética', pertinencia: 'Quizá' }])],
      { perfil: pueblaEstado },
    );
    const found = said(book);
    expect(found.map(({ regla }) => regla)).toEqual(['tipo-accion-catalogo', 'requisito-catalogo']);
    for (const { fundamento } of found) expect(fundamento.tipo).toBe('formato');
  });
});

describe('the checklist', () => {
  const withAction = (accion: string, values: RowValues) =>
    ieemBook([], {
      acciones: seedRows(accionesClave).map((row) =>
        String(row.accionClave).startsWith(`${accion}.`) ? { ...row, ...values } : row,
      ),
    });

  it('as it is installed has nothing to observe', () => {
    expect(said(ieemBook([]))).toEqual([]);
  });

  it('asks for the date and the document of what was concluded', () => {
    const concluded = { estadoAccionClave: 'Concluida' };
    expect(said(withAction('1.1', concluded))).toMatchObject([
      { regla: 'accion-clave-sin-fecha', severidad: 'aviso', columna: 'Fecha', fundamento: { tipo: NORMA } },
    ]);
    const dated = { ...concluded, fechaAccionClave: serial(2026, 1, 20) };
    expect(said(withAction('1.1', dated))).toMatchObject([{ columna: 'Documento' }]);
    expect(said(withAction('1.1', { ...dated, documentoAccionClave: 'Acuerdo 1' }))).toEqual([]);
  });

  it('notes a phase that was begun before the earlier ones ended', () => {
    expect(said(withAction('2.1', { estadoAccionClave: 'En proceso' }))).toMatchObject([
      {
        regla: 'fase-adelantada',
        severidad: 'nota',
        mensaje: expect.stringMatching(/^Se empezó la fase 2 .* 1\.1, 1\.2 y 1\.3\./) as string,
        fundamento: { cita: expect.stringMatching(/^IEEM I /) as string },
      },
    ]);
  });

  it('takes no other state than those of its list', () => {
    expect(said(withAction('1.1', { estadoAccionClave: 'Lista' }))).toMatchObject([
      { regla: 'accion-clave-catalogo', severidad: 'error' },
    ]);
  });
});
