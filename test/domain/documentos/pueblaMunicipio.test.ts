import type { RowValues } from '../../../src/domain/changes';
import { documentosDe, porLlenar } from '../../../src/domain/documentos';
import { anexoA, evaluaciones } from '../../../src/domain/formats';
import { pueblaEstado, pueblaMunicipio, type Perfil } from '../../../src/domain/perfiles';
import { goodAnexoA } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { day, documentoOf, onlyTable, rowsOf, saysIn, textsOf } from '../../support/documentos';

const INTERNA: RowValues = {
  evaluacion: 'INT',
  programa: 'E010 - Parques',
  tipo: 'interna',
  notificacion: day('2026-04-28'),
};
const EXTERNA: RowValues = { evaluacion: 'EXT', programa: 'E011 - Obras', tipo: 'externa' };

const rowOf = (numero: number, evaluacion: RowValues, values: RowValues = {}): RowValues => ({
  ...goodAnexoA,
  numero,
  clave: `${String(evaluacion.evaluacion)}-00${numero}`,
  evaluacion: evaluacion.evaluacion ?? '',
  programa: evaluacion.programa ?? '',
  avance: 0.6,
  ...values,
});

function bookOf(rows: readonly RowValues[], perfil: Perfil = pueblaMunicipio) {
  return seguimientoOf([installedTable(anexoA, rows), installedTable(evaluaciones, [INTERNA, EXTERNA])], {
    perfil,
  });
}

describe('the Plan de Acción', () => {
  const book = bookOf([rowOf(1, INTERNA), rowOf(2, INTERNA, { actividades: '' }), rowOf(1, EXTERNA)]);

  it('has the ten official columns and the rows of its programme', () => {
    const plan = documentoOf(book, { id: 'plan-accion', programa: 'E010', trimestre: '2026-T2' });
    expect(onlyTable(plan).encabezados).toEqual(anexoA.official.map(({ heading }) => heading));
    expect(onlyTable(plan).filas).toHaveLength(2);
    expect(rowsOf(onlyTable(plan))[0]?.slice(5, 9)).toEqual(expect.arrayContaining(['31/03/2026', '60 %']));
  });

  it('is headed as the Anexo A is, with its programme and its quarter', () => {
    const plan = documentoOf(book, { id: 'plan-accion', programa: 'E010', trimestre: '2027-T2' });
    expect(plan.bloques.slice(0, 3)).toEqual([
      { tipo: 'titulo', texto: 'Plan de Acción: Aspectos Susceptibles de Mejora (ASM)' },
      { tipo: 'subtitulo', texto: 'PROGRAMA PRESUPUESTARIO / FONDO: E010 - Parques' },
      { tipo: 'subtitulo', texto: 'TRIMESTRE y AÑO: Segundo trimestre 2027' },
    ]);
  });

  it('asks for what the format asks and a row does not say', () => {
    expect(porLlenar(documentoOf(book, { id: 'plan-accion', programa: 'E010' }))).toContain(
      'Actividades / Acciones a Empezar',
    );
  });

  it('takes the first programme and the quarter of Inicio when nobody chooses', () => {
    const [plan] = documentosDe(book, day('2026-10-05')).filter(({ id }) => id === 'plan-accion');
    expect(plan?.opciones.programa?.map(({ valor }) => valor)).toEqual(['E010 - Parques', 'E011 - Obras']);
    expect(plan?.opciones.trimestre?.map(({ valor }) => valor)).toEqual([
      ...['2026-T1', '2026-T4', '2026-T3', '2026-T2'],
    ]);
  });

  it('cites the Lineamientos to the Ayuntamiento, and to nobody else', () => {
    expect(saysIn(documentoOf(book, { id: 'plan-accion' }), 'artículos 10, 11 y 12')).toBe(true);
    const other = bookOf([rowOf(1, INTERNA)], pueblaEstado);
    const [found] = documentosDe(other, day('2026-10-05')).filter(({ id }) => id === 'plan-accion');
    expect(found?.fundamento.tipo).toBe('criterio propio');
    expect(textsOf(documentoOf(other, { id: 'plan-accion' })).join(' ')).not.toMatch(/Lineamientos|IMPLAN/);
  });

  it('does not cite what a copied perfil inherited from another norm', () => {
    const copied: Perfil = { ...pueblaMunicipio, id: 'copia', norm: 'PROPIA' };
    const book = bookOf([rowOf(1, INTERNA)], copied);
    const offered = documentosDe(book, day('2026-10-05'));
    expect(offered.map(({ id, fundamento }) => [id, fundamento.tipo])).toEqual([
      ['plan-accion', 'criterio propio'],
    ]);
    expect(textsOf(documentoOf(book, { id: 'plan-accion' })).join(' ')).not.toContain('Lineamientos');
  });
});

describe('the oficio of advances of an internal evaluation', () => {
  it('goes to the IMPLAN with copy to the Contraloría, with the advance of each ASM of that evaluation', () => {
    const book = bookOf([
      rowOf(1, INTERNA, { evidenciaEntregada: 'Oficio 45' }),
      rowOf(2, INTERNA, { avance: '', evidenciaEntregada: 'Pendiente' }),
      rowOf(1, EXTERNA),
    ]);
    const oficio = documentoOf(book, { id: 'oficio-avances-internas' });
    expect(rowsOf(onlyTable(oficio)).map((row) => [row[0], row[5], row[6]])).toEqual([
      ['1', '60 %', 'Oficio 45'],
      ['2', '[% de avance]', '[Documento probatorio]'],
    ]);
    expect(saysIn(oficio, 'Instituto Municipal de Planeación')).toBe(true);
    expect(saysIn(oficio, 'c.c.p. Contraloría Municipal')).toBe(true);
  });

  it('counts the five business days from the notification', () => {
    // Tuesday 28 April 2026; 1 May is no business day.
    const oficio = documentoOf(bookOf([rowOf(1, INTERNA)]), { id: 'oficio-avances-internas' });
    expect(saysIn(oficio, 'concluye el 6 de mayo de 2026')).toBe(true);
  });

  it('is only of internal evaluations, and says so', () => {
    const [found] = documentosDe(bookOf([rowOf(1, EXTERNA)]), day('2026-05-01')).filter(
      ({ id }) => id === 'oficio-avances-internas',
    );
    expect(found?.impedimento).toContain('ninguna con ASM dice «interna»');
  });
});
