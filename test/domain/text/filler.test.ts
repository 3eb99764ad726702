import { isFiller } from '../../../src/domain/text/filler';

test.each([
  'N/A',
  'n.a.',
  'NA',
  '-',
  '—',
  '...',
  's/d',
  'Pendiente',
  'PROCESO DE DETERMINACIÓN',
  'No aplica',
  'x',
])('%j says nothing yet', (text) => expect(isFiller(text)).toBe(true));

test.each(['', '   ', 'No', 'Alto', '0', '1', 'Nada que informar', 'Pendiente de firma del titular'])(
  '%j is not filler',
  (text) => expect(isFiller(text)).toBe(false),
);
