import { shownFigure } from '../../../src/domain/numbers/shownFigure';

it.each([
  [0, '0'],
  [-0, '0'],
  [1234.5, '1,234.5'],
  [-8, '-8'],
  [33.333333, '33.3333'],
  [0.00001234, '0.00001234'],
  [1e20, '1E20'],
  [1.5e-15, '1.5E-15'],
])('%d is shown as %s', (figure, shown) => {
  expect(shownFigure(figure)).toBe(shown);
});
