import fc from 'fast-check';
import { foldCompact, foldHeading, foldText, withoutPlural } from '../../../src/domain/text/foldText';

describe('foldText', () => {
  test.each([
    ['  Acción\u00a0 de\nMejora ', 'accion de mejora'],
    ['AÑO', 'año'],
    ['an\u0303o', 'año'],
    ['pingüino', 'pinguino'],
    ['Nº', 'no'],
    ['sí\u200b', 'si'],
    ['¿Es viable?', '¿es viable?'],
    ['', ''],
  ])('folds %j into %j', (text, folded) => expect(foldText(text)).toBe(folded));

  test('keeps ñ apart from n', () => expect(foldText('año')).not.toBe(foldText('ano')));

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldCompact(foldCompact(text))).toBe(foldCompact(text));
      }),
    );
  });
});

test('a text without accents folds as it does beside one that has them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(foldText(`${text}|á`)).toBe(`${foldText(`${text}|`)}a`);
    }),
  );
});

describe('foldHeading', () => {
  test.each([
    ['Núm.', 'NUM'],
    ['Nº', 'No.'],
    ['N°', 'No'],
    ['#', 'No'],
    ['U.R.', 'UR'],
    ['Acciones', 'acción'],
    ['Recomendaciones', 'Recomendación'],
    ['Responsables', 'RESPONSABLE'],
    ['Área(s) responsable(s)', 'Area responsable'],
    ['Clasificación (Por actores involucrados)', 'clasificacion'],
    ['Fecha término', 'Fecha de Término'],
    ['Productos y evidencias', 'Productos y/o evidencias'],
    ['Actividades/Acciones a\nEmpezar', 'Actividades / Acciones a Empezar'],
    ['¿Se acepta?', 'se acepta'],
    ['(ASM)', 'ASM'],
    ['Unidades', 'unidad'],
    ['Avance (%)', 'avance'],
  ])('takes %j and %j for the same', (one, other) => expect(foldHeading(one)).toBe(foldHeading(other)));

  test.each([
    ['Fecha de inicio', 'Fecha de término'],
    ['% de avance', 'avance'],
    ['Acción', 'Actividad'],
    ['', 'No'],
  ])('tells %j from %j', (one, other) => expect(foldHeading(one)).not.toBe(foldHeading(other)));
});

describe('withoutPlural', () => {
  test.each([
    ['accion', 'acciones'],
    ['responsable', 'responsables'],
    ['institucional', 'institucionales'],
    ['actividad', 'actividades'],
    ['capaz', 'capaces'],
    ['avance', 'avances'],
    ['area', 'areas'],
    ['trimestre', 'trimestres'],
  ])('gives %s and %s one stem', (singular, plural) =>
    expect(withoutPlural(plural)).toBe(withoutPlural(singular)),
  );

  test.each(['no', 'los', 'mes', 'si'])('leaves %s alone', (word) => expect(withoutPlural(word)).toBe(word));
});
