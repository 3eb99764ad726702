/** What is said of the changes to a signed commitment. */
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import type { Modificacion } from '../modifications/modificacion';
import type { Problem } from './problemas';

const short = (date: DateSerial): string => formatDate(date, 'corta');
const problem = (codigo: string, mensaje: string): Problem => ({
  codigo,
  mensaje: `${mensaje} No se cambió nada.`,
});

export const modificacionProblems = {
  sinTipos: (perfil: string) =>
    problem(
      'sin-modificaciones',
      `La norma del perfil «${perfil}» no señala cómo se modifica un compromiso. Para cambiar un término use «Reprogramar».`,
    ),
  tipoAjeno: (tipos: readonly string[]) =>
    problem('tipo-desconocido', `Elija cómo se modifica el compromiso: ${tipos.join(', ')}.`),
  columnaAjena: (tipo: string, columna: string, columnas: readonly string[], cita: string) =>
    problem(
      'columna-no-modificable',
      `«${columna}» no se cambia con ${tipo} (${cita}). Se puede cambiar: ${columnas.join(', ')}.`,
    ),
  sinDocumento: () => problem('sin-documento', 'Escriba el documento con que se autoriza o se suscribe.'),
  sinMotivo: () => problem('sin-motivo', 'Escriba por qué se modifica el compromiso.'),
  sinValor: (columna: string) => problem('sin-valor', `Escriba lo que debe decir «${columna}».`),
  fechaInvalida: (columna: string, valor: string, porque: string) =>
    problem('fecha-invalida', `«${valor}» no sirve para «${columna}»: ${porque}`),
  noAplaza: (vigente: DateSerial) =>
    problem(
      'prorroga-no-posterior',
      `Una prórroga da más tiempo: elija una fecha posterior al ${short(vigente)}.`,
    ),
  yaCumplido: (clave: string, cita: string) =>
    problem(
      'ya-cumplido',
      `El compromiso ${clave} ya está al 100 %; la prórroga es para los que no han alcanzado la totalidad de su cumplimiento (${cita}).`,
    ),
  noSeResuelve: (tipo: string) =>
    problem(
      'sin-resolucion',
      `${tipo} rige desde que se suscribe: no lleva resolución. Quite la resolución.`,
    ),
  mismoValor: (columna: string) => problem('mismo-valor', `«${columna}» ya dice eso.`),
  folioDesconocido: (folio: string) =>
    problem(
      'folio-desconocido',
      `No hay una modificación con folio «${folio}». Revise la hoja Modificaciones.`,
    ),
  yaResuelta: ({ folio, resolucion }: Modificacion) =>
    problem('ya-resuelta', `La modificación ${folio} ya está resuelta: ${resolucion.toLowerCase()}.`),
  cambioDespues: ({ folio, columna }: Modificacion) =>
    problem(
      'dato-cambiado',
      `«${columna}» ya no dice lo que decía cuando se pidió la modificación ${folio}. Regístrela de nuevo con lo que dice ahora.`,
    ),
} as const;

/** As Cambios tells it. */
export function motivoDeModificacion({
  folio,
  tipo,
  documento,
  fecha,
  motivo,
}: Pick<Modificacion, 'folio' | 'tipo' | 'documento' | 'fecha' | 'motivo'>): string {
  return `${tipo} ${folio}, ${documento} del ${short(fecha)}: ${motivo}`;
}

export const modificacionTexts = {
  done: ({ folio, resolucion }: Modificacion, changed: boolean): string => {
    if (resolucion === 'Pendiente') return `Se registró ${folio}: queda pendiente y nada cambió todavía.`;
    if (resolucion === 'Negada') return `Se registró ${folio} como negada: el compromiso no cambia.`;
    return changed ? `Se registró ${folio} y el compromiso cambió.` : `${folio} ya estaba registrada.`;
  },
} as const;
