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
import { cierreRules } from './cierreRules';
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
import { encabezadoFaltante } from './headingRule';
import { numeroDuplicado, numeroNoConsecutivo } from './numeroRules';
import {
  atendidoIncompleto,
  clasificacionIncongruente,
  noAplicaIncongruente,
  noAtendidoSinJustificacion,
  vencidoSinJustificacion,
} from './valoracionRules';

/** Those that say something of ASM, and those of any table. */
export const asmRules: readonly Rule[] = [
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
  ...cierreRules,
];
