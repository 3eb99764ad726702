import { matrizTexts } from '../../../src/domain/messages/matriz';

const claves = (count: number) => Array.from({ length: count }, (_, index) => `I-${index + 1}`);
const said = (count: number) => matrizTexts.faltan.noCalculables(claves(count));

test('a long list names twelve and counts the others', () => {
  expect(said(12)).toContain('I-11 e I-12. ');
  expect(said(13)).toContain('I-12 y otro. ');
  expect(said(18)).toContain('I-12 y otros 6. ');
});
