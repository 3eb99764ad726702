import { documentosDe, makeDocumento, porLlenar } from '../../../src/domain/documentos';
import { anexoI } from '../../../src/domain/formats';
import type { Modificacion } from '../../../src/domain/modifications/modificacion';
import { gem, ieem } from '../../../src/domain/perfiles';
import { conveniosOf } from '../../support/convenioReal';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { day, documentoOf, onlyTable, rowsOf, saysIn, textsOf } from '../../support/documentos';

const seguimiento = { ...conveniosOf(), institucion: 'Organismo de Prueba' };
const convenio = documentoOf(seguimiento, { id: 'convenio' });

describe('the Convenio of the real commitments', () => {
  it('has the eleven clauses, in their order', () => {
    const clausulas = textsOf(convenio).flatMap(
      (text) => /^((?:DÉCIMA )?[A-ZÉ]+)\. [A-Z]/.exec(text)?.[1] ?? [],
    );
    expect(clausulas).toEqual([
      ...['PRIMERA', 'SEGUNDA', 'TERCERA', 'CUARTA', 'QUINTA', 'SEXTA', 'SÉPTIMA', 'OCTAVA', 'NOVENA'],
      ...['DÉCIMA', 'DÉCIMA PRIMERA'],
    ]);
  });

  it('sets the date of each of the five commitments in a row of its own under it', () => {
    const { encabezados, filas } = onlyTable(convenio);
    expect(encabezados).toEqual(['No.', 'Aspectos Susceptibles de Mejora.', 'Actividad comprometida']);
    expect(filas).toHaveLength(10);
    const dates = rowsOf(onlyTable(convenio)).filter((row) => row.length === 2);
    expect(dates).toEqual(
      Array.from({ length: 5 }, () => ['Fecha comprometida de cumplimiento:', '30 de julio de 2021']),
    );
    expect(filas[1]?.[0]).toMatchObject({ columnas: 2, negrita: true });
  });

  it('keeps the number 3 that comes twice: it is what was signed', () => {
    const numbers = rowsOf(onlyTable(convenio)).flatMap((row) => (row.length === 3 ? [row[0]] : []));
    expect(numbers).toEqual(['1', '2', '3', '3', '4']);
  });

  it('is of this institution and programme, and of no other', () => {
    expect(saysIn(convenio, 'POR LA OTRA PARTE, el Organismo de Prueba, REPRESENTADA')).toBe(true);
    expect(saysIn(convenio, 'Programa presupuestario "Prestaciones potestativas"')).toBe(true);
    expect(textsOf(convenio).join(' ')).not.toMatch(/ISSEMYM|Seguridad Social/);
  });

  it('leaves blank who represents each party and where it is', () => {
    expect(porLlenar(convenio)).toEqual(
      expect.arrayContaining([
        'Nombre y cargo de quien representa al sujeto evaluado',
        'Domicilio del sujeto evaluado',
        'Tipo de evaluación',
        'Nombre de quien firma: Por "LA SECRETARÍA"',
        'Responsable por el sujeto evaluado',
      ]),
    );
  });

  it('names who signs wherever the Convenio names them', () => {
    const firmantes = [
      { calidad: 'Por "EL SUJETO EVALUADO"', nombre: 'Titular del Organismo', cargo: 'Dirección General' },
      { calidad: 'Responsable por "EL SUJETO EVALUADO"', nombre: 'Enlace del Organismo', cargo: 'UIPPE' },
      { calidad: 'Testigo', nombre: 'Testigo de Prueba', cargo: 'Asesoría' },
    ];
    const signed = documentoOf(seguimiento, { id: 'convenio', datos: { firmantes } });
    expect(saysIn(signed, 'REPRESENTADA POR Titular del Organismo, Dirección General')).toBe(true);
    expect(saysIn(signed, '"EL SUJETO EVALUADO" designa a Enlace del Organismo, UIPPE')).toBe(true);
    expect(textsOf(signed).filter((text) => text === 'Testigo de Prueba')).toHaveLength(1);
    expect(textsOf(signed).filter((text) => text === 'Enlace del Organismo')).toHaveLength(1);
  });

  it('asks for the date and the activity of a commitment that says neither', () => {
    const blank = conveniosOf([{ numero: 1, asm: 'Sin metodología', evaluacion: 'PP' }]);
    expect(porLlenar(documentoOf(blank, { id: 'convenio' }))).toEqual(
      expect.arrayContaining(['Actividad comprometida', 'Fecha comprometida de cumplimiento']),
    );
  });
});

describe('which institution it is of', () => {
  it('is not offered to another perfil, and says why', () => {
    const other = conveniosOf(undefined, ieem);
    expect(documentosDe(other, day('2021-06-01')).map(({ id }) => id)).not.toContain('convenio');
    const made = makeDocumento(other, { id: 'convenio', fecha: day('2021-06-01'), datos: {} });
    expect(made).toMatchObject({ problem: { codigo: 'documento-no-ofrecido' } });
  });

  it('is offered without rows, saying which format is missing', () => {
    const found = documentosDe(
      seguimientoOf([installedTable(anexoI, [])], { perfil: gem }),
      day('2021-06-01'),
    );
    expect(found.find(({ id }) => id === 'convenio')).toMatchObject({
      fundamento: { tipo: 'norma' },
      impedimento: expect.stringContaining('«Convenio»') as string,
    });
  });

  it('says which format is missing of a document that any institution may make', () => {
    const made = makeDocumento(seguimiento, { id: 'plan-accion', fecha: day('2021-06-01'), datos: {} });
    expect(made).toMatchObject({ problem: { mensaje: expect.stringContaining('«Anexo A»') as string } });
  });

  it('refuses an evaluation that the workbook does not have, naming those that it has', () => {
    const made = makeDocumento(seguimiento, {
      id: 'convenio',
      evaluacion: 'E999',
      fecha: day('2021-06-01'),
      datos: {},
    });
    expect(made).toMatchObject({
      problem: {
        codigo: 'eleccion-desconocida',
        mensaje: 'No hay una evaluación «E999» con que hacer este documento. Elija entre: «PP».',
      },
    });
  });
});

describe('the act that changes a commitment', () => {
  const modificacion: Modificacion = {
    folio: 'M-001',
    clave: 'PP-001',
    accion: 1,
    tipo: 'Adendum',
    documento: 'Adendum 1',
    fecha: day('2021-07-20'),
    solicitada: null,
    columna: 'Fecha comprometida de cumplimiento',
    antes: day('2021-07-30'),
    despues: day('2021-09-30'),
    resolucion: 'Autorizada',
    vigenteDesde: day('2021-07-20'),
    motivo: 'Se precisó el alcance',
  };
  const actOf = (changes: Partial<Modificacion> = {}) =>
    documentoOf({ ...seguimiento, modificaciones: [{ ...modificacion, ...changes }] }, { id: 'adendum' });

  it('says what the commitment said and what it must say, and since when (cl. 9ª)', () => {
    const adendum = actOf();
    expect(rowsOf(onlyTable(adendum))).toEqual([
      ['PP-001', 'Fecha comprometida de cumplimiento', '30 de julio de 2021', '30 de septiembre de 2021'],
    ]);
    expect(saysIn(adendum, 'cláusula NOVENA')).toBe(true);
    expect(saysIn(adendum, 'Surte sus efectos el 20 de julio de 2021')).toBe(true);
  });

  it('says how a prórroga was resolved, and leaves blank when it was asked if nobody wrote it (cl. 7ª)', () => {
    const denied = actOf({
      tipo: 'Prórroga',
      documento: 'Oficio 210',
      resolucion: 'Negada',
      vigenteDesde: null,
    });
    expect(saysIn(denied, 'la prórroga se encuentra: NEGADA')).toBe(true);
    expect(porLlenar(denied)).toContain('Fecha de la solicitud');
  });

  it('is signed by the parties, and a prórroga by the Dirección General to which it is asked for (cl. 7ª)', () => {
    const signersOf = (documento: ReturnType<typeof actOf>) =>
      documento.bloques.flatMap((bloque) => (bloque.tipo === 'firmas' ? bloque.firmas : []));
    expect(signersOf(actOf()).map(({ calidad }) => calidad)).toEqual([
      'Por "LA SECRETARÍA"',
      'Por "LA CONTRALORÍA"',
      'Por "EL SUJETO EVALUADO"',
    ]);
    expect(signersOf(actOf({ tipo: 'Prórroga', documento: 'Oficio 210' }))).toEqual([
      {
        calidad: 'Resuelve la prórroga',
        cargo: 'Dirección General de Evaluación del Desempeño Institucional de la Secretaría de Finanzas',
      },
    ]);
  });

  it.each([
    ['no modification is on record', []],
    ['the only prórroga waits to be resolved', [{ ...modificacion, resolucion: 'Pendiente' as const }]],
  ])('is not offered while %s, and says so', (_name, modificaciones) => {
    const offered = documentosDe({ ...seguimiento, modificaciones }, day('2021-08-01')).find(
      ({ id }) => id === 'adendum',
    );
    expect(offered?.impedimento).toBe(
      'Este libro no tiene ninguna modificación suscrita ni prórroga resuelta.',
    );
  });
});
