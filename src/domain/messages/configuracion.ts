import type { ParametroDeclaration } from '../advance/parametrosRows';
import type { CatalogoEdit } from '../configuracion/catalogoEdit';
import type { DateSerial } from '../dates/dateSerial';
import { formatDateWithWeekday } from '../dates/formatDate';
import type { Problem } from './problemas';

/** What stands in the way of an edit of the institution's catalogues, parameters and days, and how Cambios words it. */
export const configuracionProblems = {
  hojaFaltante: (sheet: string): Problem => ({
    codigo: 'hoja-faltante',
    mensaje: `El libro ya no tiene la tabla de la hoja «${sheet}». Use «Restaurar» para crearla de nuevo con lo que trae el perfil. No se cambió nada.`,
  }),
  hojaAjena: (sheet: string): Problem => ({
    codigo: 'hoja-ajena',
    mensaje: `La hoja «${sheet}» existe, pero no tiene la tabla del complemento. Cámbiele el nombre y vuelva a restaurar. No se cambió nada.`,
  }),
  listaFija: (list: string): Problem => ({
    codigo: 'lista-fija',
    mensaje: `Los valores de «${list}» los reconoce el complemento por su nombre y no se pueden cambiar. No se cambió nada.`,
  }),
  valorVacio: (list: string): Problem => ({
    codigo: 'valor-vacio',
    mensaje: `Escriba el valor que quiere agregar a «${list}».`,
  }),
  valorRepetido: (value: string, list: string): Problem => ({
    codigo: 'valor-repetido',
    mensaje: `«${list}» ya tiene el valor «${value}». No se cambió nada.`,
  }),
  valorAusente: (value: string, list: string): Problem => ({
    codigo: 'valor-ausente',
    mensaje: `«${list}» ya no tiene el valor «${value}». No se cambió nada.`,
  }),
  ultimoValor: (value: string, list: string): Problem => ({
    codigo: 'ultimo-valor',
    mensaje: `«${value}» es el único valor de «${list}» y la lista no puede quedar vacía. Agregue antes otro. No se cambió nada.`,
  }),
  parametroInvalido: (typed: string, declaration: ParametroDeclaration | undefined): Problem => ({
    codigo: 'parametro-invalido',
    mensaje: `${typed.trim() === '' ? 'Falta el valor' : `«${typed}» no es un valor`} de «${declaration?.nombre ?? ''}». ${expected(declaration)}`,
  }),
  diaSinMotivo: (fecha: DateSerial): Problem => ({
    codigo: 'dia-sin-motivo',
    mensaje: `Escriba el motivo del ${formatDateWithWeekday(fecha)}: el acuerdo o la circular que lo señala.`,
  }),
  bajaSinMotivo: (): Problem => ({
    codigo: 'dia-sin-motivo',
    mensaje: 'Escriba por qué se quita: queda en Cambios.',
  }),
  diaRepetido: (fecha: DateSerial): Problem => ({
    codigo: 'dia-repetido',
    mensaje: `El ${formatDateWithWeekday(fecha)} ya está en la lista. Quítelo antes si quiere cambiarlo.`,
  }),
  diaAusente: (fecha: DateSerial): Problem => ({
    codigo: 'dia-ausente',
    mensaje: `El ${formatDateWithWeekday(fecha)} ya no está en la lista. No se cambió nada.`,
  }),
  yaEsInhabil: (fecha: DateSerial, reason: string): Problem => ({
    codigo: 'ya-es-inhabil',
    mensaje: `El ${formatDateWithWeekday(fecha)} ya es inhábil: ${reason}. No hace falta agregarlo.`,
  }),
  yaSeLabora: (fecha: DateSerial): Problem => ({
    codigo: 'ya-se-labora',
    mensaje: `El ${formatDateWithWeekday(fecha)} ya se cuenta como hábil. No hace falta señalarlo.`,
  }),
  motivo: (edit: CatalogoEdit, list: string): string => {
    switch (edit.kind) {
      case 'add':
        return `Se agregó «${edit.valor.trim()}» a la lista «${list}».`;
      case 'remove':
        return `Se quitó «${edit.valor.trim()}» de la lista «${list}».`;
      case 'restore':
        return `Se restauró la lista «${list}» con los valores del perfil.`;
    }
  },
  motivoParametro: (nombre: string, restored: boolean): string =>
    restored ? `Se restauró «${nombre}».` : `Se cambió «${nombre}».`,
} as const;

function expected(declaration: ParametroDeclaration | undefined): string {
  if (declaration?.maximo === undefined) return 'Elija Sí o No.';
  return declaration.unidad === 'días naturales'
    ? `Escriba un número entero de días, de 0 a ${declaration.maximo}.`
    : `Escriba un número de 0 a ${declaration.maximo}.`;
}
