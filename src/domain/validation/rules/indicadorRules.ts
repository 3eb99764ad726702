import type { Rule } from '../rule';
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

/** Those of the indicators' formats. */
export const indicadorRules: readonly Rule[] = [
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
