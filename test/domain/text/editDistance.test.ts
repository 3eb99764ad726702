import fc from 'fast-check';
import { editDistance } from '../../../src/domain/text/editDistance';

const FAR = 50;
const word = fc.stringMatching(/^[abñ]{0,9}$/);

describe('editDistance', () => {
  test.each([
    ['alto', 'alto', 0],
    ['alto', 'alt', 1],
    ['alto', 'atlo', 1],
    ['alto', 'bajo', 3],
    ['medio', 'meido', 1],
    ['', 'no', 2],
    ['ca', 'abc', 3],
    ['atendido', 'no atendido', 3],
  ])('from %j to %j there are %i', (a, b, distance) => expect(editDistance(a, b, FAR)).toBe(distance));

  test('is the same both ways, and zero only for the same text', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, FAR)).toBe(editDistance(b, a, FAR));
        expect(editDistance(a, b, FAR) === 0).toBe(a === b);
      }),
    );
  });

  test('a limit changes nothing below it and says one more above it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, FAR), limit + 1));
      }),
    );
  });

  test('one wrong letter is one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(11), (text, at) => {
        const index = at % text.length;
        expect(editDistance(text, `${text.slice(0, index)}_${text.slice(index + 1)}`, 2)).toBe(1);
        expect(editDistance(text, `${text.slice(0, index)}${text.slice(index + 1)}`, 2)).toBe(1);
      }),
    );
  });
});
