import { importAnexoI } from './anexoI';
import { makeFolder, openDesk } from './desk';
import { expectRefusal } from './refusal';

const desk = openDesk();

beforeAll(async () => {
  await importAnexoI(desk);
  const whole = desk.read('importado.xlsx');
  desk.write('cortado.xlsx', whole.subarray(0, Math.floor(whole.length / 2)));
  desk.write('casi.xlsx', whole.subarray(0, whole.length - 30));
  desk.write('texto.xlsx', 'No,Hallazgo,Acción\n1,No hay,Acción: hacer');
  desk.write('vacio.xlsx', '');
  desk.write('vacio.csv', '');
  desk.write('con-clave.xlsx', compoundFile('EncryptedPackage'));
  desk.write('viejo.xls', compoundFile('Workbook'));
  desk.write('viejo.xlsx', compoundFile('Workbook'));
  desk.write('documento.pdf', '%PDF-1.7\n1 0 obj\n');
  desk.write('pagina.xlsx', '<html><body><table><tr><td>No</td></tr></table></body></html>');
  desk.write('comillas.csv', 'No,Hallazgo\n1,"sin cerrar\n2,otro\n');
  desk.write('sin-tabla.csv', 'uno,dos\n3,4\n');
  makeFolder(desk, 'carpeta');
});
afterAll(() => desk.clear());

/** What old .xls files and encrypted .xlsx ones are inside: a compound file, here with one stream's name. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    ...signature,
    ...Array<number>(1016).fill(0),
    ...name,
    ...Array<number>(512).fill(0),
  ]);
}

const FILES: readonly (readonly [what: string, file: string, codigo: string, says: RegExp])[] = [
  ['a missing file', 'no-esta.xlsx', 'archivo-no-encontrado', /no existe.*Revise/i],
  ['a folder', 'carpeta', 'archivo-ilegible', /carpeta/],
  ['a file cut in half', 'cortado.xlsx', 'archivo-truncado', /incompleto.*de nuevo/],
  ['a file without its last bytes', 'casi.xlsx', 'archivo-truncado', /incompleto/],
  ['an empty file', 'vacio.xlsx', 'archivo-vacio', /vacío.*Pida/],
  ['an encrypted workbook', 'con-clave.xlsx', 'archivo-con-contrasena', /contraseña.*guárdelo/],
  ['an .xls', 'viejo.xls', 'archivo-xls', /\.xls\).*\.xlsx/],
  ['an .xls that was renamed', 'viejo.xlsx', 'archivo-xls', /\.xlsx/],
];

describe('a workbook that cannot be opened is refused whole', () => {
  it.each([
    ...FILES,
    ['text that was renamed', 'texto.xlsx', 'archivo-desconocido', /no es un libro.*guárdelo/],
    ['a PDF', 'documento.pdf', 'archivo-desconocido', /no es un libro/],
    ['a web page', 'pagina.xlsx', 'archivo-desconocido', /no es un libro/],
  ] as const)('%s', async (_, file, codigo, says) => {
    const call = ['--libro', desk.path(file), '--salida', desk.path('nunca.xlsx')];
    expect(await expectRefusal(desk, ['validar', ...call], codigo)).toMatch(says);
    expect(await expectRefusal(desk, ['avance', ...call, '--periodo', '2026-01'], codigo)).toMatch(says);
  });
});

describe('a received table that cannot be read leaves the workbook as it was', () => {
  it.each([
    ...FILES,
    ['text that was renamed', 'texto.xlsx', 'archivo-texto', /texto con nombre de libro.*\.csv/],
    ['a PDF', 'documento.pdf', 'archivo-desconocido', /no es un libro/],
    ['a web page', 'pagina.xlsx', 'archivo-html', /página web.*\.xlsx/],
    ['an empty CSV', 'vacio.csv', 'archivo-vacio', /vacío/],
    ['a quotation mark that nothing closes', 'comillas.csv', 'csv-comillas', /fila 2/],
    ['a table of something else', 'sin-tabla.csv', 'tabla-no-encontrada', /Anexo I.*encabezados/],
  ] as const)('%s', async (_, file, codigo, says) => {
    const call = ['importar', '--libro', desk.path('nuevo.xlsx'), '--formato', 'anexo-i'];
    const rest = ['--datos', desk.path(file), '--salida', desk.path('nunca.xlsx')];
    expect(await expectRefusal(desk, [...call, ...rest], codigo)).toMatch(says);
  });

  it('one bad file among good ones stops the whole import', async () => {
    const data = ['--datos', desk.path('anexo_I.csv'), desk.path('viejo.xls')];
    const call = ['importar', '--libro', desk.path('nuevo.xlsx'), '--formato', 'anexo-i', ...data];
    await expectRefusal(desk, [...call, '--salida', desk.path('nunca.xlsx')], 'archivo-xls');
  });

  it('figures of the month that cannot be read are refused too', async () => {
    const call = ['capturar', '--libro', desk.path('importado.xlsx'), '--periodo', '2026-01'];
    const output = ['--salida', desk.path('nunca.xlsx')];
    await expectRefusal(desk, [...call, '--datos', desk.path('viejo.xls'), ...output], 'archivo-xls');
    const says = await expectRefusal(
      desk,
      [...call, '--datos', desk.path('sin-tabla.csv'), ...output],
      'captura-sin-columnas',
    );
    expect(says).toContain('«clave»');
  });
});
