import { documentosDe, porLlenar } from '../../../src/domain/documentos';
import { anexoI } from '../../../src/domain/formats';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { realAnexoI, realRows } from '../../support/anexoIReal';
import { day, documentoOf, rowsOf, saysIn, tablesOf } from '../../support/documentos';

const real = { ...realAnexoI(), institucion: 'Secretaría de Educación Pública' };
const dit = documentoOf(real, { id: 'documento-institucional' });

describe('the Documento Institucional de Trabajo of the real Anexo I', () => {
  it('says that 7 of the 7 recommendations are accepted, as the signed one does', () => {
    expect(saysIn(dit, 'con la aceptación de 7 de las 7 recomendaciones emitidas por la instancia')).toBe(
      true,
    );
  });

  it('is dated in words, on the day in which its evaluation was signed', () => {
    expect(saysIn(dit, 'a los veintitrés días del mes de septiembre de dos mil veinticinco')).toBe(true);
  });

  it('has the eleven columns of the Anexo I on pages that lie down, and the seven rows', () => {
    const anexo = tablesOf(dit).at(-1);
    expect(anexo?.encabezados).toEqual(anexoI.official.map(({ heading }) => heading));
    expect(anexo?.filas).toHaveLength(7);
    expect(dit.bloques).toContainEqual({ tipo: 'salto', orientacion: 'horizontal' });
  });

  it('keeps the signed words of each action without their marks, its labels in bold', () => {
    const accion = tablesOf(dit).at(-1)?.filas[4]?.[9]?.texto;
    expect(accion).toContainEqual({ texto: '1.Acción:', negrita: true });
    expect(
      rowsOf(tablesOf(dit)[1] ?? { tipo: 'tabla', encabezados: [], anchos: [], filas: [], vacia: '' })
        .flat()
        .join(' '),
    ).not.toMatch(/<b>|<p>|&nbsp;/);
  });

  it('leaves to the office what the workbook has no place for', () => {
    expect(porLlenar(dit)).toEqual(
      expect.arrayContaining([
        'Logotipo de la institución',
        'Oficio de designación del Enlace',
        'Lugar',
        'Nombre de quien firma: Por la institución evaluada',
      ]),
    );
  });

  it('has the names that the user gave for each signature', () => {
    const calidad = 'Por la institución evaluada';
    const signed = documentoOf(real, {
      id: 'documento-institucional',
      datos: { lugar: 'Puebla', firmantes: [{ calidad, nombre: 'Enlace de Educación', cargo: 'Dirección' }] },
    });
    expect(saysIn(signed, 'Enlace de Educación')).toBe(true);
    expect(porLlenar(signed)).not.toContain('Lugar');
    expect(porLlenar(signed)).not.toContain(`Nombre de quien firma: ${calidad}`);
  });
});

describe('recommendations that are not accepted, or not answered', () => {
  const answered = (...answers: readonly string[]) =>
    realAnexoI(realRows().map((row, index) => ({ ...row, aceptada: answers[index] ?? 'Sí' })));

  it('are not counted as accepted', () => {
    const made = documentoOf(answered('No', 'Si'), { id: 'documento-institucional' });
    expect(saysIn(made, 'aceptación de 6 de las 7 recomendaciones')).toBe(true);
  });

  it('are named while nobody has answered them', () => {
    const made = documentoOf(answered('', 'Sí', ''), { id: 'documento-institucional' });
    expect(saysIn(made, 'aceptación de 5 de las 7 recomendaciones')).toBe(true);
    expect(porLlenar(made)).toContain('¿Se acepta? sin responder: 1, 3');
  });

  it('ask for no action where the answer is No', () => {
    const [first = {}] = realRows();
    const rejected = { ...first, aceptada: 'No', actividades: '', responsable: '', prioridad: '' };
    const made = documentoOf(realAnexoI([rejected]), { id: 'documento-institucional' });
    expect(porLlenar(made)).not.toContain('Acción');
    expect(saysIn(made, 'aceptación de 0 de 1 recomendación emitida')).toBe(true);
  });
});

describe('when it cannot be made', () => {
  it('says which format is missing, and what to do', () => {
    const [found] = documentosDe(seguimientoOf([]), day('2026-01-10'));
    expect(found?.impedimento).toContain('«Anexo I»');
    expect(found?.fundamento.tipo).toBe('norma');
  });

  it('says that there are no rows', () => {
    const [found] = documentosDe(seguimientoOf([installedTable(anexoI, [])]), day('2026-01-10'));
    expect(found?.impedimento).toContain('no tiene filas');
  });
});
