/** Every sentence that validation shows: what happens, why, what to do. */

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const options = new Intl.ListFormat('es-MX', { type: 'disjunction' });

const quoted = (text: string): string => `«${shorten(text)}»`;

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > 60 ? `${oneLine.slice(0, 57)}…` : oneLine;
}

export const observaciones = {
  encabezadoFaltante: (heading: string, mostAlike: string | null) =>
    `Falta la columna oficial ${quoted(heading)}.` +
    (mostAlike === null
      ? ' Agréguela con ese nombre exacto o instale el formato en un libro nuevo e importe sus filas.'
      : ` La más parecida es ${quoted(mostAlike)}: si es ella, devuélvale su nombre.`),
  formulaConError: (error: string) =>
    `La celda muestra ${error}: su fórmula no se pudo calcular. Corrija la fórmula o escriba el dato.`,
  textoConMarcas: () =>
    'El texto trae marcas de página web (HTML), como <b> o <p>, que se imprimirían tal cual. Ejecute «Corregir» para dejar sólo el texto con sus renglones.',
  campoObligatorio: (heading: string) =>
    `La celda de ${quoted(heading)} está vacía y el formato la pide en cada fila con datos. Captúrela.`,
  numeroDuplicado: (numero: string, rows: readonly number[]) =>
    `El número ${numero} está repetido en el mismo programa y evaluación (${rowList(rows)}). Cada ASM lleva su propio número: corrija el de la copia o borre la que sobre.`,
  numeroNoConsecutivo: (first: number, last: number) =>
    first === last
      ? `Antes de este número falta el ${first} en la serie. Revise si se borró una fila.`
      : `Antes de este número faltan ${last - first + 1} en la serie (del ${first} al ${last}). Revise si se borraron filas.`,
  claveFaltante: () =>
    'La fila no tiene Clave ASM, quizá porque se pegó de otro lado. Sin ella no se le puede dar seguimiento. Ejecute «Corregir» para darle una nueva.',
  claveDuplicada: (clave: string, firstRow: number) =>
    `La Clave ASM ${clave} ya es de la fila ${firstRow}; ésta parece una copia. Ejecute «Corregir» para darle una clave nueva.`,
  columnaClaveFaltante: (heading: string) =>
    `La tabla no tiene la columna ${quoted(heading)}, con la que el complemento da seguimiento a cada fila. Devuélvale su nombre exacto o agréguela.`,
  claveDeAccionFaltante: () =>
    'La acción no dice de qué ASM es, así que no se cuenta en ninguno. Escriba la Clave ASM que le corresponde.',
  accionRepetida: (clave: string, accion: string, firstRow: number) =>
    `La acción ${accion} del ASM ${clave} ya está en la fila ${firstRow} y su avance se contaría dos veces. Borre la copia o dele su propio número.`,
  filaRepetida: (identity: readonly string[], firstRow: number) =>
    `${quoted(identity.join(' · '))} ya está en la fila ${firstRow}: sólo una de las dos se tomaría en cuenta. Borre la que sobra o corrija su clave.`,
  evaluacionRepetida: (clave: string, firstRow: number) =>
    `La clave de evaluación ${clave} ya es de la fila ${firstRow}, que es la que se toma en cuenta. Dele otra clave o borre la que sobre.`,
  fueraDeCatalogo: (heading: string, value: string, values: readonly string[]) =>
    `${quoted(value)} no es un valor de ${quoted(heading)}. Elija ${options.format(values)}.`,
  varianteDeCatalogo: (heading: string, value: string, proper: string) =>
    `${quoted(value)} no está escrito como en el catálogo de ${quoted(heading)}. Debe decir «${proper}».`,
  rellenoEnCatalogo: (heading: string, value: string, values: readonly string[]) =>
    `${quoted(value)} es un relleno, no un valor de ${quoted(heading)}. Elija ${options.format(values)}.`,
  fechaInvalida: (label: string, written: string, why: string) => `${label} dice ${quoted(written)}: ${why}`,
  fechaTexto: (date: string) =>
    `La fecha está escrita como texto, así que Excel no puede ordenarla ni contar días con ella. Ejecute «Corregir» para convertirla en la fecha ${date}.`,
  fechaInhabil: (details: readonly string[]) =>
    `${capitalise(list.format(details))} ${details.length === 1 ? 'cae' : 'caen'} en día inhábil. Revise si se recorre al día hábil más cercano. Calendario supuesto: LFT 74 y los días que su institución capturó.`,
  fechaInhabilDetail: (label: string, date: string, reason: string) => `${label} (${date}, ${reason})`,
  finAntesDeInicio: (details: readonly string[]) =>
    `${capitalise(list.format(details))}. Ninguna acción puede terminar antes de empezar: corrija una de las dos fechas.`,
  finAntesDeInicioDetail: (label: string, fin: string, inicio: string) =>
    `${label} termina el ${fin}, antes de su inicio (${inicio})`,
  inicioAntesDeFirma: (details: readonly string[], firma: string) =>
    `${capitalise(list.format(details))} ${details.length === 1 ? 'empieza' : 'empiezan'} antes de la firma de su evaluación (${firma}). Puede ser correcto si el trabajo ya había comenzado; confírmelo.`,
  inicioAntesDeVigencia: (details: readonly string[], firma: string) =>
    `${capitalise(list.format(details))} ${details.length === 1 ? 'empieza' : 'empiezan'} antes de la firma de su evaluación (${firma}), y el Convenio surte efecto a partir del día de su firma. Corrija el inicio, o la fecha de la firma en la hoja Evaluaciones.`,
  inicioAntesDeFirmaDetail: (label: string, inicio: string) => `${label} (${inicio})`,
  plazoExcedido: (termino: string, plazo: string) =>
    `El término (${termino}) es posterior al plazo de cumplimiento de su evaluación (${plazo}). Adelántelo o capture el plazo autorizado en la hoja Evaluaciones.`,
  plazoSupuestoExcedido: (termino: string, plazo: string) =>
    `El término (${termino}) es posterior al último día hábil del primer abril tras la notificación (${plazo}). La evaluación no tiene plazo capturado: captúrelo en la hoja Evaluaciones si es otro.`,
  porcentajeInvalido: {
    text: (value: string) =>
      `${quoted(value)} no es un porcentaje. Escriba un número entre 0 % y 100 %, o deje la celda vacía si no hay información.`,
    asText: (value: string, percent: string) =>
      `${quoted(value)} está escrito como texto. Ejecute «Corregir» para convertirlo en ${percent}.`,
    overOne: (value: string, percent: string) =>
      `La celda vale ${value}, pero la columna se captura en porcentaje: como está, dice más de 100 %. Si quiso decir ${percent}, ejecute «Corregir» para dividir entre 100.`,
    outOfRange: (value: string) =>
      `El avance vale ${value}: debe estar entre 0 % y 100 %. Escriba el porcentaje correcto.`,
  },
  ponderacionInvalida: (value: string) =>
    `${quoted(value)} no es una ponderación: la acción pesaría lo mismo que las demás. Escriba un número igual o mayor que cero, o deje la celda vacía.`,
  ponderacionTexto: (value: string) =>
    `La ponderación ${quoted(value)} está escrita como texto, así que Excel no puede sumarla. Ejecute «Corregir» para convertirla en número.`,
  avanceRetrocede: (now: string, before: string, periodo: string) =>
    `El avance (${now}) es menor que el del cierre de ${periodo} (${before}) y no hay justificación. Corríjalo o explique por qué en las observaciones.`,
  avanceSinActualizar: (periodo: string) =>
    `El avance no se ha capturado en ${periodo} y aún no llega a 100 %. Se actualiza cada mes; si sigue igual, confírmelo con la fecha de captura.`,
  atendidoIncompleto: (missing: readonly string[]) =>
    `Dice «Atendido», pero ${list.format(missing)}. Complete lo que falta o cambie la valoración.`,
  atendidoMissing: {
    avance: (percent: string) => `su avance es ${percent} y no 100 %`,
    evidencia: () => 'no tiene evidencia entregada (lo prometido en «Productos y/o evidencias» no cuenta)',
    tarde: (entrega: string, termino: string) =>
      `la evidencia se entregó el ${entrega}, después del término (${termino})`,
    sinAvance: () => 'no tiene un porcentaje de avance que se pueda leer',
  },
  noAtendidoSinJustificacion: () =>
    'Dice «No atendido» y no explica las causas del impedimento. Escríbalas en las observaciones.',
  noAplicaIncongruente: (clasificacion: string) =>
    `Dice «No Aplica», que supone una colaboración fallida con otras dependencias o gobiernos, pero el ASM es ${quoted(clasificacion)}. Revise la valoración o la clasificación.`,
  vencidoSinJustificacion: {
    message: (termino: string, conAvance: string) =>
      `El término venció el ${termino} ${conAvance} y no hay justificación. Escriba las causas en las observaciones.`,
    conAvance: (percent: string | null, isBlank: boolean) => {
      if (percent !== null) return `con ${percent} de avance`;
      return isBlank ? 'sin porcentaje de avance' : 'con un porcentaje de avance que no se puede leer';
    },
  },
  clasificacionIncongruente: {
    institucional: () =>
      'Dice «Institucional», que requiere dos o varias áreas, y sólo se nombra una. Nombre las demás áreas o cambie la clasificación.',
    especifico: (count: number) =>
      `Dice «Específico», que atiende una sola unidad responsable, y se nombran ${count} áreas. Revise la clasificación.`,
    interinstitucional: () =>
      'Dice «Interinstitucional», que requiere más de una dependencia o entidad, y sólo se nombra una. Nombre las demás o cambie la clasificación.',
  },
  posturaObligatoria: () =>
    'La Postura Institucional está vacía. Es obligatoria, se acepte o no la recomendación: escriba la posición de la institución y sus razones.',
  posturaIncongruente: (says: string, accepted: string) =>
    `La Postura dice ${quoted(says)} y «¿Se acepta?» dice ${accepted}. Corrija el que no corresponda.`,
  aceptadaNoViable: () =>
    '«¿Se acepta?» dice Sí y «¿Es viable?» dice No. Confirme que se acepta una recomendación que no se consideró viable.',
  accionSin: {
    termino: (numeros: readonly number[], total: number) =>
      `${accionesSay(numeros, total, 'no dice', 'no dicen')} su fecha de término. Agregue «Fin:» con la fecha (AAAA-MM-DD): es el compromiso que se firma.`,
    inicio: (numeros: readonly number[], total: number) =>
      `${accionesSay(numeros, total, 'no dice', 'no dicen')} cuándo ${numeros.length === 1 ? 'empieza' : 'empiezan'}. Agregue «Inicio:» con la fecha (AAAA-MM-DD); sin ella el programado se cuenta desde la firma o la notificación.`,
    evidencia: (numeros: readonly number[], total: number) =>
      `${accionesSay(numeros, total, 'no dice', 'no dicen')} con qué se demostrará su cumplimiento. Agregue «Evidencia/Producto:» con lo que se entregará.`,
  },
  accionDuplicada: (groups: readonly (readonly number[])[]) => {
    const where = [...new Set(groups.map(rowList))];
    return `El mismo texto de acción está en ${list.format(where)}. Puede ser correcto si una acción atiende varias recomendaciones; confírmelo.`;
  },
  etiquetaNoEstandar: (pairs: readonly { found: string; standard: string }[]) =>
    `${pairs.length === 1 ? 'La etiqueta' : 'Las etiquetas'} ${list.format(
      pairs.map(({ found, standard }) => `${quoted(found)} (debe decir «${standard}»)`),
    )} no ${pairs.length === 1 ? 'es la' : 'son las'} del formato. Ejecute «Corregir» para usar la oficial.`,
  responsablesIncompletos: (acciones: number, responsables: number) =>
    `Hay ${acciones} acciones y ${responsables === 0 ? 'ningún responsable' : responsables === 1 ? 'un solo responsable' : `${responsables} responsables`}. Indique el responsable de cada acción con su mismo número.`,
};

export const correcciones = {
  textoLimpio: 'Quitar las marcas y conservar el texto con sus renglones.',
  etiquetas: 'Poner la etiqueta del formato.',
  catalogo: (value: string) => `Escribir «${value}», como en el catálogo.`,
  fecha: (date: string) => `Convertir en la fecha ${date}.`,
  porcentaje: (percent: string) => `Escribir ${percent}.`,
  numero: (value: number) => `Escribir el número ${value}.`,
  clave: (clave: string) => `Dar la clave nueva ${clave}.`,
};

/** An action of a cell: «la acción» when it is the only one. */
export function accionLabel(numero: number, total: number): string {
  return total === 1 ? 'la acción' : `la acción ${numero}`;
}

function accionesSay(numeros: readonly number[], total: number, one: string, several: string): string {
  if (total === 1) return `La acción ${one}`;
  return numeros.length === 1
    ? `La acción ${numeros.join('')} ${one}`
    : `Las acciones ${list.format(numeros.map(String))} ${several}`;
}

/** A cell copied down a whole table is in too many rows to name them all. */
const ROWS_NAMED = 10;

function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, ROWS_NAMED).map(String);
  const others = rows.length - named.length;
  return `las filas ${list.format(others > 0 ? [...named, `${others} más`] : named)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
