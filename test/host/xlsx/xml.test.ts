import fc from 'fast-check';
import { decodeXstring, element, escapeXml, parseXml } from '../../../host/xlsx/xml';

test('an element reads back with its attributes and its text', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (attribute, content) => {
      const node = parseXml(element('a', { valor: attribute }, escapeXml(content)));
      expect([node?.attributes['valor'], node?.text]).toStrictEqual([attribute, content]);
    }),
  );
});

test('what XML 1.0 cannot hold is escaped and comes back', () => {
  const text = 'a\u0001\ufffe\ud800b';
  expect(escapeXml(text)).toBe('a_x0001__xFFFE__xD800_b');
  expect(decodeXstring(escapeXml(text))).toBe(text);
});

describe('text that is not one element', () => {
  test.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '</a>',
    '<a',
    '<a><b></a></b>',
    '<a>'.repeat(300) + '</a>'.repeat(300),
  ])('%p', (source) => {
    expect(parseXml(source)).toBeNull();
  });
});

test('comments, declarations and CDATA are read as XML says, and entities of the file are never expanded', () => {
  const source =
    '<?xml version="1.0"?><!DOCTYPE a><!-- <b> --><a x=\'1"2\' n:y="&lt;&#225;&#xE1;&z;"><![CDATA[<&]]>&amp;</a>';
  expect(parseXml(source)).toStrictEqual({
    name: 'a',
    attributes: { x: '1"2', y: '<áá&z;' },
    children: [],
    text: '<&&',
  });
});
