/** What each party declares. What is of one institution alone (its domicile, its creation, its oficios) is blank. */
import { afterDe, withArticulo } from '../articulo';
import { parrafo, subtitulo } from '../bloques';
import type { Bloque } from '../documento';
import { blanco, negrita, texto } from '../texto';
import type { DatosConvenio } from './datosConvenio';

export function declaraciones(datos: DatosConvenio): readonly Bloque[] {
  return [
    subtitulo('DECLARACIONES'),
    ...deLaSecretaria(),
    ...deLaContraloria(),
    ...delSujetoEvaluado(datos),
    ...deLasPartes(),
  ];
}

function deLaSecretaria(): readonly Bloque[] {
  return [
    parrafo(negrita('1. DE "LA SECRETARÍA"')),
    parrafo(
      '1.1. Que es una Dependencia de la Administración Pública del Estado de México con atribuciones en materia de planeación, programación, supervisión y evaluación del desarrollo de la Entidad, de conformidad con lo establecido por los artículos 134 párrafo segundo de la Constitución Política de los Estados Unidos Mexicanos; 78 de la Constitución Política del Estado Libre y Soberano de México; 3, 15, 19 fracción III, 23 y 24 fracciones III, XXIV, XXVII y XXXI de la Ley Orgánica de la Administración Pública del Estado de México y 327 del Código Financiero del Estado de México y Municipios.',
    ),
    parrafo(
      '1.2. Que la persona titular de la Subsecretaría de Planeación y Presupuesto de la Secretaría de Finanzas, cuenta con las facultades y capacidad legal para celebrar el Convenio, de conformidad con lo dispuesto por los artículos 3 fracción II, 8 fracciones I, XII y XXIII y 18 fracciones I, XIV, XVII y XXIII del Reglamento Interior de la Secretaría de Finanzas.',
    ),
    parrafo(
      texto`1.3. Que de conformidad con lo dispuesto por los artículos 9 fracción XI, 19 fracción IV y 22 Bis fracciones III, VIII y XV del Reglamento Interior de la Secretaría de Finanzas, la Dirección General de Evaluación del Desempeño Institucional es una unidad adscrita a la Subsecretaría de Planeación y Presupuesto; cuenta con atribuciones para establecer mecanismos de coordinación y colaboración en materia de monitoreo, seguimiento y evaluación del desempeño de los programas presupuestarios con la participación de los Entes Públicos, de acuerdo con su naturaleza jurídica y según corresponda; verificar que los sujetos evaluados den cumplimiento a los aspectos susceptibles de mejora, derivados de la evaluación de los programas presupuestarios y suscribir acuerdos y convenios en materia de gestión del desempeño institucional para el cumplimiento de sus atribuciones, en representación de la Secretaría de Finanzas y de la Subsecretaría de Planeación y Presupuesto. La firma de los "Convenios para la Mejora del Desempeño y Resultados Gubernamentales" fue instruida a la Dirección General mediante oficio no. ${blanco('Número y fecha del oficio de instrucción')}.`,
    ),
    parrafo(
      texto`1.4. Que para efectos del presente instrumento señala como domicilio el ubicado en ${blanco('Domicilio de la Secretaría de Finanzas')}.`,
    ),
  ];
}

function deLaContraloria(): readonly Bloque[] {
  return [
    parrafo(negrita('2. DE "LA CONTRALORÍA"')),
    parrafo(
      '2.1. Que de conformidad con lo establecido en los artículos 3, 15, 19 fracción XIV y 38 bis de la Ley Orgánica de la Administración Pública del Estado de México, es la dependencia encargada de la vigilancia, fiscalización y control de los ingresos, gastos, recursos y obligaciones de la administración pública estatal y su sector auxiliar, así como lo relativo a la presentación de la declaración patrimonial, de intereses y constancia de presentación de la declaración fiscal, así como de la responsabilidad de las personas servidoras públicas.',
    ),
    parrafo(
      '2.2. Que la persona titular de la Subsecretaría de Control y Evaluación cuenta con las atribuciones para suscribir el presente instrumento de conformidad con lo dispuesto por los artículos 3 fracción I y 11 fracciones I, III, XIV, XIX y XXII del Reglamento Interior de la Secretaría de la Contraloría.',
    ),
    parrafo(
      texto`2.3. Que para efectos del presente instrumento señala como domicilio el ubicado en ${blanco('Domicilio de la Secretaría de la Contraloría')}.`,
    ),
  ];
}

function delSujetoEvaluado({ sujeto }: DatosConvenio): readonly Bloque[] {
  return [
    parrafo(negrita('3. DE "EL SUJETO EVALUADO"')),
    parrafo(
      texto`3.1. Que ${withArticulo(sujeto)} es ${blanco('Naturaleza jurídica del sujeto evaluado')}, de conformidad con lo establecido en ${blanco('Fundamento de creación del sujeto evaluado')}.`,
    ),
    parrafo(
      texto`3.2. Que la persona titular ${afterDe(sujeto)}, cuenta con las atribuciones y capacidad legal para celebrar este Convenio de conformidad con lo dispuesto por ${blanco('Fundamento de las atribuciones de quien representa al sujeto evaluado')}, mismas que a la fecha no le han sido modificadas, ni revocadas.`,
    ),
    parrafo(
      '3.3. Que el "SUJETO EVALUADO" en el ejercicio de su presupuesto, es responsable del resultado de la evaluación de los Programas presupuestarios a su cargo y deberá dar cumplimiento a las obligaciones del presente Convenio en términos del artículo 327 A fracciones VI, VII y VIII del Código Financiero del Estado de México y Municipios.',
    ),
    parrafo(
      texto`3.4. Que para efectos del presente Convenio señala como domicilio el ubicado en ${blanco('Domicilio del sujeto evaluado')}.`,
    ),
  ];
}

function deLasPartes(): readonly Bloque[] {
  return [
    parrafo(negrita('4. DE "LAS PARTES"')),
    parrafo(
      '4.1. Que reconocen mutuamente la capacidad y el carácter con que comparecen para la celebración del presente Convenio, así como la personalidad de sus representantes.',
    ),
    parrafo(
      '4.2. Que es su voluntad suscribir el presente Convenio, para dar cumplimiento a lo previsto en la Disposición VIGÉSIMA QUINTA de los Lineamientos Generales para la Evaluación de los Programas Presupuestarios del Gobierno del Estado de México.',
    ),
    parrafo(
      '4.3. Que las observaciones, las responsabilidades y el seguimiento de cumplimiento a los Aspectos Susceptibles de Mejora se rigen bajo el principio de neutralidad, toda vez que "LA CONTRALORÍA" a través de los Órganos Internos de Control de los Sujetos Evaluados verifica la publicación y veracidad de los reportes y es quien informa a "LA SECRETARÍA" sobre su cumplimiento.',
    ),
  ];
}
