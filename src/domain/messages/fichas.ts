/** What is said of the fichas and of the tables beside them: validation and import. */
import { monthName } from '../dates/names';
import { counted } from './counted';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const options = new Intl.ListFormat('es-MX', { type: 'disjunction' });
const quoted = (texts: readonly string[]): string => list.format(texts.map((text) => `«${text}»`));

/** Months 1–12 as a sentence names them. */
const monthsList = (months: readonly number[]): string =>
  list.format(months.map((month) => monthName(month)));

const figure = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 6 });

export const fichas = {
  metodoInvalido: (mensaje: string) => `El método de cálculo no se puede leer. ${mensaje}`,
  metodoSinCorchetes: (mensaje: string, proposed: string) =>
    `El método de cálculo no se puede leer. ${mensaje} Cada variable va entre corchetes: si quiso decir «${proposed}», ejecute «Corregir».`,
  variablesSinListar: (names: readonly string[], near: readonly { named: string; listed: string }[]) =>
    `El método usa ${quoted(names)}, que no está${names.length === 1 ? '' : 'n'} en «Variables».` +
    near.map(({ named, listed }) => ` Por «${named}» quizá quiso decir «${listed}».`).join('') +
    ' El nombre debe ser el mismo en las dos columnas, letra por letra.',
  variablesSinUsar: (names: readonly string[]) =>
    `${names.length === 1 ? 'La variable' : 'Las variables'} ${quoted(names)} no ${names.length === 1 ? 'está' : 'están'} en el método de cálculo: se pediría${names.length === 1 ? '' : 'n'} cada mes sin usarse. Quíte${names.length === 1 ? 'la' : 'las'} o use su nombre entre corchetes en el método.`,
  variableSinUnidad: (names: readonly string[]) =>
    `${names.length === 1 ? 'La variable' : 'Las variables'} ${quoted(names)} no ${names.length === 1 ? 'dice' : 'dicen'} en qué se ${names.length === 1 ? 'cuenta' : 'cuentan'}. Escriba su unidad entre paréntesis, como «Solicitudes atendidas (solicitudes; Sistema de Atención)», para que el enlace sepa qué capturar.`,
  cocienteAcumulado: (acumulacion: string) =>
    `El método es un cociente y la acumulación es «${acumulacion}»: el resultado del periodo no sería el de sus meses juntos, porque cada mes pesaría lo mismo sin importar su tamaño. Use «Cociente de sumas», salvo que el divisor sea el mismo todos los meses.`,
  metaBajoLaBase: (meta: number, base: number) =>
    `El sentido es «Ascendente» y la meta (${figure.format(meta)}) es menor que la línea base (${figure.format(base)}): cumplirla sería empeorar. Revise el sentido, la meta o la línea base.`,
  metaSobreLaBase: (meta: number, base: number) =>
    `El sentido es «Descendente» y la meta (${figure.format(meta)}) es mayor que la línea base (${figure.format(base)}): cumplirla sería empeorar. Revise el sentido, la meta o la línea base.`,
  metaRetrocede: (sentido: string, month: number, meta: number, before: number) =>
    `El sentido es «${sentido}» y la meta de ${monthName(month)} (${figure.format(meta)}) va al revés que la del periodo anterior (${figure.format(before)}). Puede ser correcto si el año es estacional; confírmelo.`,
  sinLineaBase: () =>
    'La ficha pide medir el cumplimiento desde la línea base y no la tiene: quedaría «No calculable». Capture la línea base o escriba No.',
  metaEnLaBase: () =>
    'La ficha pide medir el cumplimiento desde la línea base y la meta es igual a ella: no hay distancia que medir y quedaría «No calculable». Revise la meta o escriba No.',
  metaNegativa: (meta: number) =>
    `La meta es ${figure.format(meta)}. Con una meta negativa el cumplimiento sólo se puede medir desde la línea base: escriba Sí en «Cumplimiento con línea base», o quedará «No calculable».`,
  metaCero: () =>
    'La meta es 0 y el sentido es «Ascendente»: no se puede decir qué parte de ella se cumplió y quedaría «No calculable». Revise la meta, o mida el cumplimiento desde la línea base.',
  frecuenciaDeNivel: (nivel: string, frecuencia: string, usual: readonly string[]) =>
    `Un indicador de ${nivel} suele medirse con frecuencia ${options.format(usual.map((each) => each.toLowerCase()))}, y éste dice ${frecuencia.toLowerCase()}. Confirme la frecuencia o el nivel.`,
  faltanMetas: (frecuencia: string, months: readonly number[]) =>
    `La frecuencia es ${frecuencia.toLowerCase()} y ` +
    (months.length === 1
      ? `falta la meta de ${monthsList(months)}: sin ella ese periodo quedaría «No calculable». Captúrela.`
      : `faltan las metas de ${monthsList(months)}: sin ellas esos periodos quedarían «No calculable». Captúrelas.`),
  sobranMetas: (frecuencia: string, months: readonly number[]) =>
    `La frecuencia es ${frecuencia.toLowerCase()} y hay ${months.length === 1 ? 'una meta' : 'metas'} en ${monthsList(months)}, ${months.length === 1 ? 'un mes' : 'meses'} en que no se mide: no se ${months.length === 1 ? 'usará' : 'usarán'}. Revise la frecuencia o borre lo que sobra.`,
  metaAnualDistinta: (anual: number, acumulacion: string, accumulated: number) =>
    `La meta anual es ${figure.format(anual)} y las metas de los periodos acumulan ${figure.format(accumulated)} («${acumulacion}»). Corrija la que no corresponda.`,
  umbralesIncompletos: (missing: readonly string[]) =>
    `Los umbrales propios están incompletos: falta ${quoted(missing)}. Capture los tres, o deje los tres vacíos para usar los de la hoja Parámetros.`,
  umbralesSinOrden: (riesgo: number, cumplido: number, sobrecumplido: number) =>
    `Los umbrales propios se traslapan: En riesgo desde ${figure.format(riesgo)}, Cumplido desde ${figure.format(cumplido)} y Sobrecumplido arriba de ${figure.format(sobrecumplido)}. Deben ir de menor a mayor.`,
  numeroComoTexto: (text: string, number: number) =>
    `«${text}» está escrito como texto, así que Excel no puede calcular con él. Ejecute «Corregir» para convertirlo en el número ${figure.format(number)}.`,
  numeroIlegible: (heading: string, text: string) =>
    `«${text}» no es un número y la columna «${heading}» sólo admite números. Escriba el número, o deje la celda vacía si no lo hay: vacío no es cero.`,
  sinDato: (text: string) =>
    `«${text}» dice que no hay dato, pero en una columna de números se lee como texto. Deje la celda vacía: vacío no es cero, y así cuenta como sin información.`,
  anioInvalido: (text: string) => `«${text}» no es un año. Escríbalo con cuatro cifras, como 2026.`,
  indicadorDesconocido: (clave: string, near: string | null) =>
    `Ninguna ficha tiene la clave «${clave}», así que esta fila no cuenta para ningún indicador.` +
    (near === null
      ? ' Corrija la clave o capture su ficha.'
      : ` La más parecida es «${near}»: si es ella, ejecute «Corregir» o escríbala igual.`),
  variableDesconocida: (variable: string, clave: string, names: readonly string[]) =>
    `La ficha ${clave} no tiene la variable «${variable}», así que los datos de esta fila no se usan. ` +
    (names.length === 0 ? 'La ficha no tiene variables.' : `Las suyas son ${quoted(names)}.`) +
    ' El nombre debe ser el mismo, letra por letra.',
  dependenciaSinEnlace: (dependencia: string) =>
    `«${dependencia}» no está en la hoja Enlaces: su tabla de datos no tendría a quién enviarse. Agréguela con su enlace y su correo.`,
  enlaceSinDatos: (missing: readonly string[]) =>
    `A esta dependencia le falta ${list.format(missing)}: su tabla de datos no tendría a quién enviarse. ${missing.length === 1 ? 'Captúrelo' : 'Captúrelos'}.`,
  correoInvalido: (correo: string) =>
    `«${correo}» no parece una dirección de correo: le falta la arroba o el dominio. Corríjala.`,
  rezagoSinJustificacion: (missing: readonly string[]) =>
    `El indicador quedó en rezago y falta ${quoted(missing)}. La Contraloría pide las tres cosas: justificación, acción de mejora y fecha compromiso.`,
};

export const correccionesDeFichas = {
  corchetes: 'Poner entre corchetes los nombres de las variables.',
  nombresListados: 'Escribir los nombres como están en la columna «Variables».',
  numero: (number: number) => `Escribir el número ${figure.format(number)}.`,
  clave: (clave: string) => `Escribir la clave «${clave}», como en su ficha.`,
  variable: (nombre: string) => `Escribir «${nombre}», como en su ficha.`,
};

/** Said after an import. */
export const importacionDeFichas = {
  tomadaComoFichas: () =>
    'La lista trae método de cálculo o metas: se tomó como fichas técnicas, y la Tabla maestra se completó con ellas.',
  maestra: (count: number, anio: number) =>
    `${counted(count, 'renglón agregado', 'renglones agregados')} en «Tabla maestra», uno por variable, para ${anio}.`,
  enlaces: (count: number) =>
    `${counted(count, 'dependencia agregada', 'dependencias agregadas')} en «Enlaces»: complete sus datos.`,
  porcentajes: (count: number) =>
    `${counted(count, 'celda', 'celdas')} con formato de porcentaje: se leyó 95 % como 95.`,
};
