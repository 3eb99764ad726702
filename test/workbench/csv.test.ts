import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parseCsv } from '../../workbench/page/csv';

test('the real table reads as it does for the add-in', () => {
  const text = readFileSync('demo/anexo_I_puebla_dit_2025.csv', 'utf8');
  expect(parseCsv(text)).toEqual(Papa.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data);
});

test('quotes, commas and line ends inside a field belong to it', () => {
  expect(parseCsv('a,"b ""x"", c",d\r\n"1\n2",,3\r\n')).toEqual([
    ['a', 'b "x", c', 'd'],
    ['1\n2', '', '3'],
  ]);
});
