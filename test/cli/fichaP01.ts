import { step } from './anexoI';
import type { Desk } from './desk';

const ficha = (descripcion: string, frecuencia: string): string =>
  `Clave,Nombre del indicador,Descripción,Programa,Nivel,Método de cálculo,Variables,Unidad de medida,Frecuencia,Sentido,Acumulación,Meta jun,Meta anual,Dependencia / Entidad
P-01,Solicitudes atendidas,${descripcion},E010,Actividad,[a]/[b]*100,"a (solicitudes; Sistema)
b (solicitudes; Sistema)",Porcentaje,${frecuencia},Ascendente,Cociente de sumas,85,90,Dirección de Parques
`;

/** Leaves in the desk a workbook of Monterrey with one ficha, that of the indicator P-01, under the name `to`. */
export async function importP01(
  desk: Desk,
  to: string,
  { descripcion = '', frecuencia }: { readonly descripcion?: string; readonly frecuencia: string },
): Promise<void> {
  desk.write('fichas.csv', ficha(descripcion, frecuencia));
  const formats = ['--formato', 'ficha', '--perfil', 'monterrey'];
  await desk.json(['crear', ...formats, '--salida', desk.path('nuevo.xlsx')]);
  const data = ['--formato', 'ficha', '--datos', desk.path('fichas.csv')];
  await desk.json(step(desk, 'importar', 'nuevo.xlsx', to, ...data));
}
