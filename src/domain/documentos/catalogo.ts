import { adendum } from './convenioGem/adendum';
import { convenio } from './convenioGem/convenio';
import { documentoInstitucional } from './dit/documentoInstitucional';
import { actaAtencion } from './ieem/actaAtencion';
import { compilacionBimestral } from './ieem/compilacionBimestral';
import { convenioIeem } from './ieem/convenioDesempeno';
import type { Modelo } from './modelo';
import { oficioAvancesInternas } from './oficios/avancesInternas';
import { oficioResultados } from './oficios/oficioResultados';
import { planAccion } from './planAccion';

/** In the order in which they are offered. */
export const modelos: readonly Modelo[] = [
  documentoInstitucional,
  planAccion,
  oficioAvancesInternas,
  convenio,
  adendum,
  convenioIeem,
  compilacionBimestral,
  actaAtencion,
  oficioResultados,
];
