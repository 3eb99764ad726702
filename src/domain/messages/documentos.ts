/** What is said of the documents that an office signs: why one cannot be made, and what each is for. */
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** A list is read up to here. */
const NAMED = 8;

/** Why a document cannot be made from this workbook now, and what to do. */
export const documentoImpedimentos = {
  sinFormato: (documento: string, formato: string) =>
    `«${documento}» sale de las filas del formato «${formato}», y este libro no lo tiene. Instálelo y capture o importe sus filas.`,
  sinFilas: (documento: string, hoja: string) =>
    `La hoja «${hoja}» no tiene filas, así que no hay con qué hacer «${documento}». Captúrelas o impórtelas.`,
  sinOpciones: {
    programa: (hoja: string) =>
      `Ninguna fila de la hoja «${hoja}» dice de qué programa es. Escríbalo en su columna «Programa / Fondo».`,
    evaluacion: (hoja: string) =>
      `Ninguna fila de la hoja «${hoja}» pertenece a una evaluación que sirva para este documento. Revise la hoja Evaluaciones.`,
    dependencia: () =>
      'Ninguna ficha dice de qué dependencia es. Escríbala en la columna «Dependencia / Entidad» de la hoja «Ficha técnica».',
    trimestre: () => 'No hay un trimestre que elegir.',
    bimestre: () => 'No hay un bimestre que elegir.',
    folio: () => 'Este libro no tiene ninguna modificación suscrita ni prórroga resuelta.',
  },
  sinInternas: () =>
    'El oficio de avances es de las evaluaciones internas, y ninguna con ASM dice «interna» en la columna «Tipo» de la hoja Evaluaciones.',
  sinIndicadores: (dependencia: string, trimestre: string) =>
    `Ningún indicador de «${dependencia}» entra en los resultados de ${trimestre}. Elija otra dependencia u otro trimestre.`,
} as const;

export const documentoProblems = {
  desconocido: (id: string): Problem => ({
    codigo: 'documento-no-ofrecido',
    mensaje: `No hay un documento «${id}». Revise cómo está escrito o elija uno de los que este libro ofrece.`,
  }),
  noOfrecido: (nombre: string, perfil: string): Problem => ({
    codigo: 'documento-no-ofrecido',
    mensaje: `«${nombre}» no es un documento del perfil «${perfil}»: su texto es el de la norma de otra institución. Elija uno de los que este libro ofrece.`,
  }),
  impedido: (mensaje: string): Problem => ({ codigo: 'documento-impedido', mensaje }),
  eleccionDesconocida: (que: string, valor: string, opciones: readonly string[]): Problem => ({
    codigo: 'eleccion-desconocida',
    mensaje:
      `No hay ${que} «${valor}» con que hacer este documento. ` +
      (opciones.length === 0
        ? 'Revise cómo está escrito.'
        : `Elija entre: ${list.format(opciones.slice(0, NAMED).map((each) => `«${each}»`))}${opciones.length > NAMED ? ', entre otras opciones' : ''}.`),
  }),
};

export const eleccionNames = {
  programa: 'un programa',
  evaluacion: 'una evaluación',
  dependencia: 'una dependencia',
  trimestre: 'un trimestre (AAAA-Tn)',
  bimestre: 'un bimestre (AAAA-Bn)',
  folio: 'un folio',
} as const;

export const documentoTexts = {
  sinEvaluacion: 'Filas sin evaluación',
  criterioPropio: 'la norma de la institución no ordena este documento; su texto es nuestro',
} as const;
