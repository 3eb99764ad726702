import type { Verb } from '../verb';
import { accionClave } from './accionClave';
import { avance } from './avance';
import { calcular } from './calcular';
import { cambio } from './cambio';
import { capturar } from './capturar';
import { cierre } from './cierre';
import { consolidar } from './consolidar';
import { convertir } from './convertir';
import { corregir } from './corregir';
import { crear } from './crear';
import { decidir } from './decidir';
import { desglosar } from './desglosar';
import { importar } from './importar';
import { documento } from './documento';
import { imprimir } from './imprimir';
import { informe } from './informe';
import { matriz } from './matriz';
import { modificar } from './modificar';
import { perfil } from './perfil';
import { plazos } from './plazos';
import { preparar } from './preparar';
import { prorroga } from './prorroga';
import { recibir } from './recibir';
import { validar } from './validar';

/** Every verb of the terminal, in the order of the analyst's month. */
export const verbs: readonly Verb[] = [
  crear,
  importar,
  validar,
  corregir,
  desglosar,
  convertir,
  capturar,
  avance,
  cierre,
  accionClave,
  modificar,
  informe,
  imprimir,
  documento,
  matriz,
  cambio,
  plazos,
  preparar,
  recibir,
  prorroga,
  calcular,
  consolidar,
  decidir,
  perfil,
];
