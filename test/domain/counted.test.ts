import { counted, inFigures } from '../../src/domain/messages/counted';

test.each([
  [0, '0 filas'],
  [1, '1 fila'],
  [999, '999 filas'],
  [3000, '3,000 filas'],
  [13645, '13,645 filas'],
])('counts %d as «%s», with the separators of Mexico', (amount, expected) =>
  expect(counted(amount, 'fila')).toBe(expected),
);

test('takes the plural that is given, and writes a number alone', () => {
  expect(counted(2, 'acción', 'acciones')).toBe('2 acciones');
  expect(inFigures(1_234_567)).toBe('1,234,567');
});
