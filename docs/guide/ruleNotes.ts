import {
  accionesClave,
  anexoA,
  anexoI,
  convenio,
  convenioIeem,
  ficha,
  planAcciones,
  tablaMaestra,
} from '../../src/domain/formats';
import type { Requisito } from '../../src/domain/cierre/requisitos';
import type { ColumnKey, Format } from '../../src/domain/formats/format';

export interface RuleNote {
  readonly cuando: string;
  /** A column where the rule speaks, for the basis that depends on it. */
  readonly format: Format;
  readonly key: ColumnKey | null;
  /** Of a rule that rests on what closes an ASM under the perfil: those that it looks at. */
  readonly requisitos?: 'todos' | Requisito['sinRespuesta'];
}

const inA = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: anexoA, key });
const inF = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: ficha, key });
const inT = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: tablaMaestra, key });
const inI = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: anexoI, key });
const inC = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: convenioIeem, key });
const inG = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: convenio, key });
const inK = (key: ColumnKey | null, cuando: string): RuleNote => ({ cuando, format: accionesClave, key });

/** When each rule speaks, in the analyst's words. */
export const ruleNotes: ReadonlyMap<string, RuleNote> = new Map([
  ['encabezado-faltante', inA(null, 'A una tabla le borraron o renombraron una columna oficial.')],
  ['formula-con-error', inA(null, 'La celda muestra #N/A, #¡REF! u otro error.')],
  [
    'texto-con-marcas',
    inI('actividades', 'El texto trae marcas de página web (HTML). Se propone el texto limpio.'),
  ],
  [
    'campo-obligatorio',
    inA(
      'asm',
      'Una columna obligatoria está vacía en una fila con datos. Si no se acepta, sólo se pide la Postura.',
    ),
  ],
  ['numero-duplicado', inA('numero', 'El mismo número dos veces en el mismo programa y evaluación.')],
  ['numero-no-consecutivo', inA('numero', 'Falta un número en la serie.')],
  ['clave-faltante', inA('clave', 'Una fila pegada no tiene Clave ASM. Se propone una nueva.')],
  [
    'clave-duplicada',
    inA('clave', 'Una fila copiada tiene la clave de otra. Se propone una nueva para la copia.'),
  ],
  [
    'clasificacion-catalogo',
    inA(
      'clasificacion',
      'No es un valor del catálogo. Si es una variante («Institucionales»), se propone el valor.',
    ),
  ],
  ['prioridad-catalogo', inI('prioridad', 'El nivel de prioridad no es de su lista.')],
  ['valoracion-catalogo', inA('valoracion', 'La valoración no es de su lista.')],
  ['viabilidad-catalogo', inI('viable', '«¿Es viable?» o «¿Se acepta?» no dice Sí o No.')],
  ['fecha-invalida', inA('termino', 'No es una fecha que se reconozca, o no existe (31/02/2026).')],
  ['fecha-texto', inA('termino', 'La fecha está escrita como texto. Se propone la fecha.')],
  ['fecha-inhabil', inA('termino', 'Un inicio, término o entrega cae en día inhábil.')],
  ['fin-antes-de-inicio', inI('actividades', 'Una acción termina antes de empezar.')],
  ['inicio-antes-de-firma', inI('actividades', 'Una acción empieza antes de la firma de su evaluación.')],
  [
    'plazo-excedido',
    inA(
      'termino',
      'El término pasa del plazo de una evaluación externa. Es aviso si el plazo no está capturado y se supone el primer abril tras la notificación.',
    ),
  ],
  [
    'porcentaje-invalido',
    inA('avance', 'No es un número entre 0 % y 100 %, o parece estar en puntos. Se propone ÷100.'),
  ],
  [
    'avance-retrocede',
    inA('avance', 'Es menor que el del último mes cerrado, sin explicación en Observaciones.'),
  ],
  ['avance-sin-actualizar', inA('avance', 'Tiene menos de 100 % y ninguna captura en el mes.')],
  [
    'atendido-incompleto',
    inA('valoracion', '«Atendido» sin 100 %, sin evidencia entregada, o entregada después del término.'),
  ],
  ['no-atendido-sin-justificacion', inA('observaciones', '«No atendido» sin Observaciones.')],
  ['no-aplica-incongruente', inA('valoracion', '«No Aplica» en un ASM específico o institucional.')],
  [
    'vencido-sin-justificacion',
    inA('observaciones', 'El término pasó con menos de 100 % y sin Observaciones.'),
  ],
  [
    'clasificacion-incongruente',
    inA(
      'clasificacion',
      '«Institucional» con una sola área, «Específico» con varias, o «Interinstitucional» con una sola dependencia.',
    ),
  ],
  ['postura-obligatoria', inI('postura', 'La Postura Institucional está vacía.')],
  ['postura-incongruente', inI('postura', 'La Postura dice lo contrario que «¿Se acepta?».')],
  ['aceptada-no-viable', inI('aceptada', '«¿Se acepta?» dice Sí y «¿Es viable?» dice No.')],
  ['accion-sin-termino', inI('actividades', 'Una acción aceptada no dice «Fin:».')],
  ['accion-sin-inicio', inI('actividades', 'Una acción aceptada no dice «Inicio:».')],
  ['accion-sin-evidencia', inI('actividades', 'Una acción aceptada no dice «Evidencia/Producto:».')],
  ['accion-duplicada', inI('actividades', 'El mismo texto de acción está en varias filas.')],
  [
    'etiqueta-no-estandar',
    inI(
      'actividades',
      '«Final:» por «Fin:», «Administrativa:» por «Unidad Administrativa:»… Se propone la oficial.',
    ),
  ],
  ['responsables-incompletos', inI('responsable', 'Hay más acciones que responsables.')],
  ['tipo-accion-catalogo', inC('tipoAccion', 'El tipo de acción no es de su lista.')],
  [
    'requisito-catalogo',
    inC('pertinencia', 'La respuesta a un criterio, a la suficiencia o al dictamen no es de su lista.'),
  ],
  [
    'solventado-incompleto',
    {
      ...inC(
        'pertinencia',
        'Está al 100 % con evidencia y falta algo de lo que la norma pide para cerrarlo; se dice qué.',
      ),
      requisitos: 'todos',
    },
  ],
  [
    'criterio-sin-evidencia',
    {
      ...inC('evidenciaPertinencia', 'Un criterio dice Sí y no dice con qué se comprobó.'),
      requisitos: 'impide',
    },
  ],
  [
    'dictamen-sin-oficio',
    {
      ...inG('oficioDictamen', 'El dictamen dice Procedente y no dice en qué oficio consta.'),
      requisitos: 'espera',
    },
  ],
  ['accion-clave-catalogo', inK('estadoAccionClave', 'El estado no es de su lista.')],
  ['accion-clave-sin-fecha', inK('fechaAccionClave', 'Está concluida sin fecha o sin documento.')],
  ['fase-adelantada', inK('estadoAccionClave', 'Se empezó una fase y falta algo de las anteriores.')],
  [
    'indicador-catalogo',
    inF(
      'sentido',
      'Nivel, tipo, dimensión, frecuencia, sentido, acumulación, estado o resolución fuera de su lista. Si es una variante, se propone el valor.',
    ),
  ],
  [
    'numero-invalido',
    inF(
      'metaAnual',
      'En una columna de números de las fichas y sus tablas hay texto. Si se lee («1,234.50», «45 %»), se propone el número.',
    ),
  ],
  [
    'metodo-invalido',
    inF(
      'metodo',
      'El método de cálculo no se puede leer; se dice en qué posición. Si sólo le faltan corchetes, se proponen.',
    ),
  ],
  [
    'variables-del-metodo',
    inF('metodo', 'El método usa una variable que no está en «Variables», o una de ellas no se usa.'),
  ],
  ['variable-sin-unidad', inF('variables', 'Una variable no dice en qué se cuenta.')],
  ['cociente-promediado', inF('acumulacion', 'El método es un cociente y se acumula por suma o promedio.')],
  [
    'sentido-incongruente',
    inF(
      'sentido',
      'Ascendente con meta menor que la línea base, descendente con meta mayor, o metas de último valor que retroceden en el año.',
    ),
  ],
  [
    'linea-base-incongruente',
    inF(
      'conLineaBase',
      'El cumplimiento quedaría «No calculable»: pide línea base y no la hay o es igual a la meta; meta negativa o cero sin ella.',
    ),
  ],
  [
    'frecuencia-nivel',
    inF(
      'frecuencia',
      'Fin no anual; Propósito ni anual ni semestral; Componente mensual; Actividad ni mensual ni trimestral.',
    ),
  ],
  [
    'metas-del-periodo',
    inF('meta03', 'Falta la meta de un periodo que la frecuencia programa. Es aviso si sobra en otro mes.'),
  ],
  ['meta-anual-incongruente', inF('metaAnual', 'No es lo que acumulan las metas de los periodos.')],
  [
    'umbrales-incongruentes',
    inF('umbralRiesgo', 'Los umbrales propios no están los tres, o no van de menor a mayor.'),
  ],
  [
    'indicador-desconocido',
    inT(
      'indicador',
      'Una fila de Tabla maestra, Plan de acciones o Solicitudes tiene una clave sin ficha. Si sólo cambia un signo, se propone.',
    ),
  ],
  [
    'variable-desconocida',
    inT('variable', 'Una fila de Tabla maestra tiene una variable que su ficha no tiene.'),
  ],
  [
    'dependencia-sin-enlace',
    inF('dependencia', 'La dependencia no está en Enlaces, o su enlace no tiene nombre o correo.'),
  ],
  [
    'rezago-sin-justificacion',
    {
      cuando: 'Falta la justificación, la acción de mejora o la fecha compromiso.',
      format: planAcciones,
      key: 'justificacion',
    },
  ],
]);
