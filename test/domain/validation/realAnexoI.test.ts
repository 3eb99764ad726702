import { anexoI } from '../../../src/domain/formats';
import { changesOf } from '../../../src/domain/changes';
import { planCorrections } from '../../../src/domain/validation/corrections';
import { validate, type Observacion } from '../../../src/domain/validation/validate';
import { tableOf, type Seguimiento } from '../../../src/domain/seguimiento';
import { pueblaMunicipio } from '../../../src/domain/perfiles';
import { realAnexoI, serial } from '../../support/anexoIReal';
import { corrected } from '../../support/corrected';

const FECHA = serial(2026, 1, 15);
/** Sheet rows of the seven recommendations: the first stands under headings in row 6. */
const rowOf = (numero: number) => 6 + numero;
const ACCION = 'J';
const RESPONSABLE = 'K';

function cellsByRule(observaciones: readonly Observacion[]): Record<string, readonly string[]> {
  const cells: Record<string, string[]> = {};
  for (const { regla, celda } of observaciones) (cells[regla] ??= []).push(celda);
  return cells;
}

const at = (column: string, numeros: readonly number[]) =>
  numeros.map((numero) => `${column}${rowOf(numero)}`);

describe('the real Anexo I of Puebla (DIT 2025)', () => {
  const { observaciones, resumen } = validate(realAnexoI(), FECHA);

  it('raises the thirty-four observations of the rules, cell by cell, and not one error', () => {
    expect(cellsByRule(observaciones)).toEqual({
      'texto-con-marcas': [1, 2, 3, 4, 5, 6, 7].flatMap((numero) => [
        ...at(ACCION, [numero]),
        ...at(RESPONSABLE, [numero]),
      ]),
      'fecha-inhabil': at(ACCION, [5, 6, 7]),
      'inicio-antes-de-firma': at(ACCION, [1, 2, 3, 4, 5, 7]),
      'accion-duplicada': at(ACCION, [1, 2, 3]),
      'etiqueta-no-estandar': [
        ...at(RESPONSABLE, [1, 2]),
        ...at(ACCION, [3]),
        ...at(RESPONSABLE, [3, 4]),
        ...at(ACCION, [5, 7]),
      ],
      'responsables-incompletos': at(RESPONSABLE, [5]),
    });
    expect(resumen).toEqual({ filas: 7, errores: 0, avisos: 22, notas: 12 });
  });

  it('says each time on what it rests, and never on the norm of the municipality', () => {
    for (const { fundamento } of observaciones) {
      expect(['formato', 'criterio propio']).toContain(fundamento.tipo);
      expect(fundamento.cita).not.toMatch(/^$|PUE-M/);
    }
  });

  it('names both inhábil ends of recommendation 5, with the reason', () => {
    const found = observaciones.find(({ regla, fila }) => regla === 'fecha-inhabil' && fila === rowOf(5));
    expect(found?.mensaje).toContain('Fin de la acción 1 (03/10/2026, sábado)');
    expect(found?.mensaje).toContain('Fin de la acción 2 (03/10/2026, sábado)');
  });

  it('raises the same under the municipality, whose norm asks nothing of an Anexo I without more data', () => {
    const other = validate({ ...realAnexoI(), perfil: pueblaMunicipio }, FECHA).observaciones;
    const own = new Set(observaciones.map(({ regla }) => regla));
    expect(other.filter(({ regla }) => own.has(regla))).toHaveLength(34);
    const others = other.filter(({ regla }) => !own.has(regla));
    expect(new Set(others.map(({ regla }) => regla))).toEqual(new Set(['clasificacion-incongruente']));
  });
});

describe('correcting the real Anexo I', () => {
  const before = realAnexoI();
  const after = corrected(before, FECHA);

  it('leaves no markup and no label out of the format, and every other observation as it was', () => {
    const gone = ['texto-con-marcas', 'etiqueta-no-estandar'];
    const kept = (all: readonly Observacion[]) =>
      all
        .filter(({ regla }) => !gone.includes(regla))
        .map(({ regla, celda, mensaje }) => ({ regla, celda, mensaje }));
    const first = validate(before, FECHA).observaciones;
    const second = validate(after, FECHA).observaciones;
    expect(second.filter(({ regla }) => gone.includes(regla))).toEqual([]);
    expect(kept(second)).toEqual(kept(first));
  });

  it('changes the fourteen cells of Acción and Responsable and nothing else', () => {
    const columns = new Set(
      planCorrections(validate(before, FECHA).observaciones).map(({ columna }) => columna),
    );
    expect(columns).toEqual(new Set(['Acción', 'Responsable']));
    expect(changedKeys(before, after)).toEqual(Array(7).fill(['actividades', 'responsable']));
  });

  it('keeps every date and every word of the signed action', () => {
    expect(tableOf(after, anexoI.id)?.rows[4]?.values.actividades).toBe(
      [
        '1.Acción: Solicitar a la Dirección de Asuntos Jurídicos la publicación del Convenio de TBC en el Portal Nacional de Transparencia.',
        'Inicio: 2025-09-01,',
        'Fin: 2026-10-03,',
        'Evidencia/Producto: Memorandum de la solicitud.',
        '2.Acción: Publicar el Convenio de Telebachillerato Comunitario en el Portal Nacional de Transparencia y en la página de la Secretaría de Educación Pública',
        'Inicio: 2025-09-01, Fin: 2026-10-03',
        'Evidencia/Producto: Captura de pantalla y liga de publicación.',
      ].join('\n'),
    );
  });

  it('corrects nothing the second time', () => {
    expect(planCorrections(validate(after, FECHA).observaciones)).toEqual([]);
  });

  it('applies the corrections of one rule alone when asked to', () => {
    const labels = planCorrections(validate(before, FECHA).observaciones, 'etiqueta-no-estandar');
    expect(labels).toHaveLength(7);
    expect(labels.every(({ reglas, despues }) => reglas.length === 1 && /<b>/.test(String(despues)))).toBe(
      true,
    );
  });

  it('records both rules of a cell that two of them mend, in their order', () => {
    const both = planCorrections(validate(before, FECHA).observaciones).filter(
      ({ reglas }) => reglas.length > 1,
    );
    expect(both).toHaveLength(7);
    expect(new Set(both.map(({ motivo }) => motivo))).toEqual(
      new Set(['texto-con-marcas, etiqueta-no-estandar']),
    );
  });
});

function changedKeys(before: Seguimiento, after: Seguimiento): readonly (readonly string[])[] {
  const table = tableOf(before, anexoI.id);
  return (table?.rows ?? []).map((row, index) => {
    const values = tableOf(after, anexoI.id)?.rows[index]?.values ?? {};
    const headings = table ? changesOf(table, row, values).map(({ columna }) => columna) : [];
    return headings.map((heading) => (heading === 'Acción' ? 'actividades' : heading.toLowerCase()));
  });
}
