import type { Rule } from '../rule';
import { avanceRetrocede, avanceSinActualizar, porcentajeInvalido } from './advanceRules';
import {
  accionDuplicada,
  accionSinEvidencia,
  accionSinInicio,
  accionSinTermino,
  aceptadaNoViable,
  etiquetaNoEstandar,
  posturaIncongruente,
  posturaObligatoria,
  responsablesIncompletos,
} from './anexoIRules';
import {
  clasificacionCatalogo,
  prioridadCatalogo,
  valoracionCatalogo,
  viabilidadCatalogo,
} from './catalogueRules';
import { claveDuplicada, claveFaltante } from './claveRules';
import { campoObligatorio, formulaConError, textoConMarcas } from './cellRules';
import {
  fechaInhabil,
  fechaInvalida,
  fechaTexto,
  finAntesDeInicio,
  inicioAntesDeFirma,
  plazoExcedido,
} from './dateRules';
import { indicadorCatalogo, numeroInvalido, umbralesIncongruentes } from './fichaCellRules';
import {
  dependenciaSinEnlace,
  indicadorDesconocido,
  rezagoSinJustificacion,
  variableDesconocida,
} from './fichaLinkRules';
import {
  frecuenciaNivel,
  lineaBaseIncongruente,
  metaAnualIncongruente,
  metasDelPeriodo,
  sentidoIncongruente,
} from './fichaMetaRules';
import {
  cocientePromediado,
  metodoInvalido,
  variableSinUnidad,
  variablesDelMetodo,
} from './fichaMetodoRules';
import { encabezadoFaltante } from './headingRule';
import { numeroDuplicado, numeroNoConsecutivo } from './numeroRules';
import {
  atendidoIncompleto,
  clasificacionIncongruente,
  noAplicaIncongruente,
  noAtendidoSinJustificacion,
  vencidoSinJustificacion,
} from './valoracionRules';

/** In this order observations are listed and corrections of one cell compose. */
export const rules: readonly Rule[] = [
  encabezadoFaltante,
  formulaConError,
  textoConMarcas,
  campoObligatorio,
  numeroDuplicado,
  numeroNoConsecutivo,
  claveFaltante,
  claveDuplicada,
  clasificacionCatalogo,
  prioridadCatalogo,
  valoracionCatalogo,
  viabilidadCatalogo,
  fechaInvalida,
  fechaTexto,
  fechaInhabil,
  finAntesDeInicio,
  inicioAntesDeFirma,
  plazoExcedido,
  porcentajeInvalido,
  avanceRetrocede,
  avanceSinActualizar,
  atendidoIncompleto,
  noAtendidoSinJustificacion,
  noAplicaIncongruente,
  vencidoSinJustificacion,
  clasificacionIncongruente,
  posturaObligatoria,
  posturaIncongruente,
  aceptadaNoViable,
  accionSinTermino,
  accionSinInicio,
  accionSinEvidencia,
  accionDuplicada,
  etiquetaNoEstandar,
  responsablesIncompletos,
  indicadorCatalogo,
  numeroInvalido,
  metodoInvalido,
  variablesDelMetodo,
  variableSinUnidad,
  cocientePromediado,
  sentidoIncongruente,
  lineaBaseIncongruente,
  frecuenciaNivel,
  metasDelPeriodo,
  metaAnualIncongruente,
  umbralesIncongruentes,
  indicadorDesconocido,
  variableDesconocida,
  dependenciaSinEnlace,
  rezagoSinJustificacion,
];
