import type { Eleccion } from '../../domain/documentos/modelo';
import { counted } from '../../domain/messages/counted';

/** The sentences of the view that makes the documents that an office signs. */
export const texts = {
  ninguno:
    'Este libro no ofrece documentos para firmar: su perfil no tiene ninguno y no hay instalado un formato del que salgan.',
  irAFormatos: 'Ir a Formatos',
  abrir: 'Abrir los documentos',
  volver: 'Volver a Formatos',
  intro:
    'Los documentos que su oficina firma, hechos con lo que el libro dice. Lo que el libro no sabe queda entre corchetes para que usted lo escriba.',
  documento: 'Documento',
  fundamento: 'Fundamento',
  todavia: 'No se puede hacer todavía.',
  impedido: 'No se puede hacer con este libro',
  elegir: 'Con qué se hace',
  elecciones: {
    programa: 'Programa o fondo',
    evaluacion: 'Evaluación',
    dependencia: 'Dependencia',
    trimestre: 'Trimestre',
    bimestre: 'Bimestre',
    folio: 'Folio de la modificación',
  } satisfies Readonly<Record<Eleccion, string>>,
  datos: 'Datos del documento',
  datosAyuda: 'Puede dejarlos vacíos y escribirlos después en el documento.',
  lugar: 'Lugar',
  oficio: 'Número de oficio',
  firmas: 'Quiénes firman',
  firmasAyuda: 'Los nombres se recuerdan en este equipo para este libro; no se escriben en él.',
  nombre: 'Nombre',
  cargo: 'Cargo',
  deCalidad: (campo: string, calidad: string) => `${campo} (${calidad})`,
  deInicio: 'Tomar los nombres de la hoja Inicio',
  leyendoInicio: 'Leyendo la hoja Inicio…',
  inicioLeido: (count: number) =>
    count === 0
      ? 'La hoja Inicio no dice quién elabora, revisa ni autoriza.'
      : `Se ${count === 1 ? 'tomó' : 'tomaron'} de la hoja Inicio ${counted(count, 'nombre')}.`,
  vistaPrevia: 'Vista previa',
  porLlenar: (count: number) =>
    count === 0
      ? 'No queda nada por llenar.'
      : `${counted(count, 'dato queda', 'datos quedan')} por llenar en el documento:`,
  guardar: 'Guardar .docx',
  guardando: 'Haciendo el documento…',
  guardado: (archivo: string) =>
    `Se hizo «${archivo}». Si no aparece entre sus descargas, este Excel no deja guardar archivos desde el panel: use «Ponerlo en una hoja».`,
  hoja: 'Ponerlo en una hoja',
  confirmar: {
    titulo: 'Poner el documento en una hoja',
    que: (nombre: string) =>
      `Se agrega al libro una hoja con el texto de «${nombre}», lista para copiarse o imprimirse. Si ya hay una con ese nombre, se conserva y la nueva lleva un número.`,
    boton: 'Agregar la hoja',
  },
  escribiendo: 'Escribiendo el documento…',
  escrita: (hoja: string) => `El documento está en la hoja «${hoja}».`,
} as const;
