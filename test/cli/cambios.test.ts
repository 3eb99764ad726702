import { importAnexoI, step } from './anexoI';
import { openBook, tableRows } from './books';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => {
  desk.clear();
});

it('keeps in Cambios what every earlier verb told, and adds what the next ones change', async () => {
  const told = async (name: string) => tableRows(await openBook(desk, name), 'Cambios');
  await importAnexoI(desk);
  await desk.json(step(desk, 'corregir', 'importado.xlsx', '2.xlsx'));
  await desk.json(step(desk, 'desglosar', '2.xlsx', '3.xlsx'));
  desk.write('febrero.csv', 'clave,avance\nE007-001,35\nE007-002,20\n');
  desk.write('marzo.csv', 'clave,avance\nE007-001,40\n');
  const month = (periodo: string, data: string) => ['--periodo', periodo, '--datos', desk.path(data)];
  await desk.json(step(desk, 'capturar', '3.xlsx', '4.xlsx', ...month('2026-02', 'febrero.csv')));
  await desk.json(step(desk, 'capturar', '4.xlsx', '5.xlsx', ...month('2026-03', 'marzo.csv')));

  const afterCorrections = await told('2.xlsx');
  const afterFebruary = await told('4.xlsx');
  const afterMarch = await told('5.xlsx');
  expect(afterCorrections).toHaveLength(14);
  expect(afterFebruary.slice(0, 14)).toEqual(afterCorrections);
  expect(afterMarch.slice(0, afterFebruary.length)).toEqual(afterFebruary);
  expect(afterMarch.length).toBeGreaterThan(afterFebruary.length);
  expect(afterMarch).toContainEqual(
    expect.objectContaining({
      'Clave ASM': 'E007-001',
      Columna: '% de avance',
      Antes: '35 %',
      Después: '40 %',
    }),
  );
});
