import {
  formatOfToken,
  hideNumberFormats,
  numberFormatsById,
  showsDate,
} from '../../../host/xlsx/numberFormats';
import { parseXml } from '../../../host/xlsx/xml';

describe('a format shows a date', () => {
  test.each(['dd/mm/yyyy', 'd-mmm', 'mmmm', '[$-80A]d "de" mmmm "de" yyyy', 'm/d/yyyy h:mm', '[Red]yyyy'])(
    '%s',
    (format) => {
      expect(showsDate(format)).toBe(true);
    },
  );
  test.each([
    'h:mm',
    'mm:ss',
    '[h]:mm:ss',
    '0.00',
    '"día" 0',
    '0.0 "años"',
    'General',
    '@',
    '\\d0',
    '#,##0_);(#,##0)',
    '[Yellow]0',
  ])('%s does not', (format) => {
    expect(showsDate(format)).toBe(false);
  });
});

describe('number formats hidden from hucre', () => {
  const styles =
    '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';

  test('are literals that name them, in cells alone', () => {
    const hidden = hideNumberFormats(styles);
    expect(hidden).toContain('<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>');
    expect(hidden).toContain('<cellXfs count="2"><xf numFmtId="50014"/><xf numFmtId="50164"/></cellXfs>');
    expect(hidden).toContain('<numFmt numFmtId="50014" formatCode="&quot;#14&quot;"/>');
    expect(parseXml(hidden)).not.toBeNull();
  });

  test('come back by their names', () => {
    const formats = numberFormatsById(parseXml(styles));
    const shown = ['"#14"', '"#164"', '"#0"', '"#999"', 'otro', undefined].map((token) =>
      formatOfToken(token, formats),
    );
    expect(shown).toStrictEqual(['m/d/yyyy', 'dd/mm/yyyy', undefined, undefined, undefined, undefined]);
  });

  test('are hidden too where a file declares none of its own', () => {
    const hidden = hideNumberFormats(
      '<x:styleSheet xmlns:x="u"><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
    );
    expect(hidden).toContain(
      '<x:numFmts><x:numFmt numFmtId="50014" formatCode="&quot;#14&quot;"/></x:numFmts>',
    );
  });
});
