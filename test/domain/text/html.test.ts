import fc from 'fast-check';
import { cleanMarkup, hasMarkup, markupPieces } from '../../../src/domain/text/html';

describe('hasMarkup', () => {
  test.each([
    '<b>Acción:</b> Realizar',
    '<p>uno</p>',
    'uno<br/>dos',
    'uno<BR >dos',
    'Secretar&iacute;a',
    'uno&nbsp;dos',
    '&#243;',
    '&#xF3;',
    '<span style="color: red">x</span>',
    '<!-- nota -->texto',
    '<o:p></o:p>',
  ])('sees the markup of %j', (text) => expect(hasMarkup(text)).toBe(true));

  test.each([
    '',
    'a < b',
    'si a<3 y b>2',
    '<nombre del programa>',
    '<clave>',
    'a <b y c> d',
    'R&D; S&P',
    '&noexiste;',
    '&valueOf;',
    '&#0;',
    '&#xD800;',
    'x & y',
    '2 > 1',
  ])('leaves %j alone, which is plain text', (text) => {
    expect(hasMarkup(text)).toBe(false);
    expect(cleanMarkup(text)).toBe(text);
  });
});

describe('cleanMarkup', () => {
  test.each([
    ['<p>uno</p> <p>dos</p>', 'uno\ndos'],
    ['uno<br>dos<br/>tres', 'uno\ndos\ntres'],
    ['<ul><li>uno</li><li>dos</li></ul>', '• uno\n• dos'],
    ['<div>uno</div><div>dos</div>', 'uno\ndos'],
    ['con <b>énfasis</b> en medio', 'con énfasis en medio'],
    ['<b>Inicio:</b> 2025-09-01 <b>Fin:</b> 2026-11-30', 'Inicio: 2025-09-01\nFin: 2026-11-30'],
    ['<strong>Inicio</strong>: hoy <strong>Fin</strong>: nunca', 'Inicio: hoy\nFin: nunca'],
    ['Direcci&oacute;n de Ense&ntilde;anza', 'Dirección de Enseñanza'],
    ['&Aacute;rea &#191;viable? &#xBF;s&iacute;?', 'Área ¿viable? ¿sí?'],
    ['&#147;citado&#148; &ldquo;as&iacute;&rdquo;', '“citado” “así”'],
    ['uno&nbsp;&nbsp; dos', 'uno dos'],
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&lt;p&gt;escapado&lt;/p&gt;', 'escapado'],
    ['dos&amp;nbsp;veces', 'dos veces'],
    ['&amp;amp;amp;oacute;', 'ó'],
    ['<td>uno</td><td>dos</td>', 'uno dos'],
    ['<style>p { color: red }</style>texto', 'texto'],
    ['<!--[if gte mso 9]><xml></xml><![endif]-->texto', 'texto'],
    ['<p>a < b</p>', 'a < b'],
    ['<p>con\r\nsaltos\rviejos</p>', 'con\nsaltos\nviejos'],
    ['<p>falta el <nombre></p>', 'falta el <nombre>'],
    ['<p title="a &oacute; b">x</p>', 'x'],
    ['<b></b>', ''],
  ])('reads %j as %j', (html, plain) => expect(cleanMarkup(html)).toBe(plain));

  test('keeps the address of a link, which may be the evidence', () => {
    expect(cleanMarkup('<a href="https://ejemplo.mx/oficio">Oficio</a> enviado')).toBe(
      'Oficio (https://ejemplo.mx/oficio) enviado',
    );
    expect(cleanMarkup('<a target="_blank" href=\'https://ejemplo.mx\'>https://ejemplo.mx</a>')).toBe(
      'https://ejemplo.mx',
    );
    expect(cleanMarkup('<a href="https://ejemplo.mx">sin cerrar')).toBe('sin cerrar');
  });

  const fragment = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br/>',
      '<li>',
      '<',
      '>',
      '&',
      ';',
      '&lt;',
      '&gt;',
      '&amp;',
    ),
    fc.constantFrom(
      '&oacute;',
      '&nbsp;',
      '&#60;',
      '&#38;',
      'lt;',
      'b>',
      ':',
      '\n',
      ' ',
      '<a href="x">',
      '</a>',
      '"',
    ),
    fc.string({ maxLength: 6 }),
  );
  const soup = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

  test('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const once = cleanMarkup(text);
        expect(hasMarkup(once)).toBe(false);
        expect(cleanMarkup(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('loses no letter of the text that the markup surrounds', () => {
    const words = fc.array(fc.stringMatching(/^[a-zñáéíóú0-9]{1,8}$/), { minLength: 1, maxLength: 8 });
    const wrapper = fc.constantFrom(
      ['<p>', '</p>'],
      ['<b>', '</b>'],
      ['<li>', '</li>'],
      ['<span class="x">', '</span>'],
    );
    fc.assert(
      fc.property(words, wrapper, (texts, [open, close]) => {
        const html = texts.map((word) => `${open}${word}${close}`).join(' ');
        expect(cleanMarkup(html).replace(/[\s•]/g, '')).toBe(texts.join(''));
      }),
    );
  });

  test('cuts any text into pieces without gaps', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const pieces = markupPieces(text);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  test.each([
    ['tags that never end', '<b ', 10_000],
    ['ampersands of ampersands', '&amp;', 6_000],
    ['tags that open and never close', '<a href="x">', 2_500],
  ])('cleans a full cell of %s as it cleans a few', (_, piece, times) => {
    const few = cleanMarkup(piece.repeat(3));
    expect(cleanMarkup(piece.repeat(times)).startsWith(few.slice(0, 3))).toBe(true);
    expect(hasMarkup(cleanMarkup(piece.repeat(times)))).toBe(hasMarkup(few));
  });
});
