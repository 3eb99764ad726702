import fc from 'fast-check';
import { standardiseLabels } from '../../../src/domain/anexoI/standardiseLabels';
import { parseAcciones } from '../../../src/domain/anexoI/parseAccion';
import { parseResponsables } from '../../../src/domain/anexoI/parseResponsable';
import { cleanMarkup } from '../../../src/domain/text/html';
import { anexoIColumn } from '../../fixtures/anexoIRows';

const accion = anexoIColumn('Acción');
const responsable = anexoIColumn('Responsable');

test('changes the label and nothing else', () => {
  const row = (cells: string[], number: number) => cells[number - 1] ?? '';
  expect(standardiseLabels(row(accion, 3), 'accion')).toBe(row(accion, 3).replace('Final:', 'Fin:'));
  expect(standardiseLabels(row(accion, 5), 'accion')).toBe(row(accion, 5).replace('fecha final', 'Fin:'));
  expect(standardiseLabels(row(accion, 7), 'accion')).toBe(row(accion, 7).replace('Ficha:', 'Fin:'));
  for (const number of [1, 2, 4, 6])
    expect(standardiseLabels(row(accion, number), 'accion')).toBe(row(accion, number));
  for (const number of [1, 2, 3, 4]) {
    expect(standardiseLabels(row(responsable, number), 'responsable')).toBe(
      row(responsable, number).replace('Administrativa:', 'Unidad Administrativa:'),
    );
  }
  for (const number of [5, 6, 7]) {
    expect(standardiseLabels(row(responsable, number), 'responsable')).toBe(row(responsable, number));
  }
});

test.each([
  ['Acción: A\nFin 2026-10-03', 'Acción: A\nFin: 2026-10-03'],
  ['Acción 2: Elaborar', '2.Acción: Elaborar'],
  ['Fecha de término : 2026-10-03', 'Fin : 2026-10-03'],
  ['<b>Final</b>: 2026-10-03', '<b>Fin</b>: 2026-10-03'],
  ['<b>Fi</b>nal: 2026-10-03', '<b>Fin</b>: 2026-10-03'],
  ['Acci&oacute;n: A<br>Final: 2026-10-03', 'Acci&oacute;n: A<br>Fin: 2026-10-03'],
  ['el informe final', 'el informe final'],
  ['', ''],
])('writes %j as %j', (text, standard) => {
  expect(standardiseLabels(text, 'accion')).toBe(standard);
});

test('what was standardised has no label left to correct', () => {
  for (const cell of accion) {
    expect(parseAcciones(standardiseLabels(cell, 'accion')).nonStandardLabels).toEqual([]);
    expect(parseAcciones(standardiseLabels(cell, 'accion')).acciones.map(({ fin }) => fin)).toEqual(
      parseAcciones(cell).acciones.map(({ fin }) => fin),
    );
  }
  for (const cell of responsable) {
    expect(parseResponsables(standardiseLabels(cell, 'responsable')).nonStandardLabels).toEqual([]);
  }
});

test('before or after cleaning the markup, the text is the same', () => {
  const label = fc.constantFrom('Acción:', 'Inicio:', 'Final:', 'Ficha:', 'Fecha de término:', 'Evidencia:');
  const bold = label.map((text) => `<b>${text}</b>`);
  const rest = fc.constantFrom(
    '2026-10-03',
    ',',
    'elaborar el informe final',
    '<br>',
    '<p>',
    '</p>',
    '&nbsp;',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(label, bold, rest, fc.constantFrom('fecha final', 'Fin', 'Inicio', '-', '<li>', '.')),
        { maxLength: 14 },
      ),
      (parts) => {
        const text = parts.join(' ');
        expect(cleanMarkup(standardiseLabels(text, 'accion'))).toBe(
          standardiseLabels(cleanMarkup(text), 'accion'),
        );
      },
    ),
    { numRuns: 2000 },
  );
  for (const cell of responsable) {
    expect(cleanMarkup(standardiseLabels(cell, 'responsable'))).toBe(
      standardiseLabels(cleanMarkup(cell), 'responsable'),
    );
  }
});
