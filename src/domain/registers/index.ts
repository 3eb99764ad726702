import { date, key, number, percent, text, type Register } from './register';

export type { Register, RegisterColumn } from './register';

export type ObservacionesKey =
  | 'fecha'
  | 'severidad'
  | 'formato'
  | 'ubicacion'
  | 'columna'
  | 'clave'
  | 'valor'
  | 'mensaje'
  | 'correccion'
  | 'fundamento'
  | 'regla';

export const observacionesRegister: Register<ObservacionesKey> = {
  sheet: 'Observaciones',
  table: 'Observaciones',
  title: 'Observaciones de la validación',
  note: 'Lo que encontró la última validación, con su porqué. «Ubicación» lleva a la celda. Cada validación reemplaza a la anterior.',
  editable: false,
  columns: [
    { key: 'fecha', heading: 'Fecha', type: date, width: 11 },
    { key: 'severidad', heading: 'Severidad', type: text, width: 10 },
    { key: 'formato', heading: 'Hoja', type: text, width: 13 },
    { key: 'ubicacion', heading: 'Ubicación', type: text, width: 10 },
    { key: 'columna', heading: 'Columna', type: text, width: 18 },
    { key: 'clave', heading: 'Clave ASM', type: key, width: 11 },
    { key: 'valor', heading: 'Valor', type: text, width: 26 },
    { key: 'mensaje', heading: 'Qué pasa y qué hacer', type: text, width: 50 },
    { key: 'correccion', heading: 'Corrección propuesta', type: text, width: 24 },
    { key: 'fundamento', heading: 'Fundamento', type: text, width: 34 },
    { key: 'regla', heading: 'Regla', type: key, width: 22 },
  ],
};

export type CambiosKey =
  'fecha' | 'accion' | 'hoja' | 'celda' | 'clave' | 'columna' | 'antes' | 'despues' | 'motivo';

export const cambiosRegister: Register<CambiosKey> = {
  sheet: 'Cambios',
  table: 'Cambios',
  title: 'Cambios',
  note: 'Cada celda de sus datos que cambió el complemento: cuándo, con qué acción, qué decía y qué dice. No se borra ni se edita.',
  editable: false,
  columns: [
    { key: 'fecha', heading: 'Fecha', type: date, width: 12 },
    { key: 'accion', heading: 'Acción', type: text, width: 14 },
    { key: 'hoja', heading: 'Hoja', type: text, width: 16 },
    { key: 'celda', heading: 'Celda', type: text, width: 9 },
    { key: 'clave', heading: 'Clave ASM', type: key, width: 13 },
    { key: 'columna', heading: 'Columna', type: text, width: 22 },
    { key: 'antes', heading: 'Antes', type: text, width: 50 },
    { key: 'despues', heading: 'Después', type: text, width: 50 },
    { key: 'motivo', heading: 'Motivo', type: text, width: 30 },
  ],
};

export type AvanceMensualKey =
  | 'periodo'
  | 'corte'
  | 'clave'
  | 'accion'
  | 'programa'
  | 'ponderacion'
  | 'real'
  | 'programado'
  | 'semaforo'
  | 'motivo'
  | 'evidenciaEntregada'
  | 'observacion';

export const avanceMensualRegister: Register<AvanceMensualKey> = {
  sheet: 'Avance mensual',
  table: 'AvanceMensual',
  title: 'Avance mensual',
  note: 'Una fila por acción y mes cerrado, como estaba al cierre. La escribe «Cerrar mes»; de aquí sale la historia del informe.',
  editable: false,
  columns: [
    { key: 'periodo', heading: 'Periodo', type: key, width: 10 },
    { key: 'corte', heading: 'Fecha de corte', type: date, width: 13 },
    { key: 'clave', heading: 'Clave ASM', type: key, width: 13 },
    { key: 'accion', heading: 'Acción núm.', type: number, width: 9 },
    { key: 'programa', heading: 'Programa / Fondo', type: text, width: 26 },
    { key: 'ponderacion', heading: 'Ponderación', type: number, width: 12 },
    { key: 'real', heading: '% real', type: percent, width: 9 },
    { key: 'programado', heading: '% programado', type: percent, width: 12 },
    { key: 'semaforo', heading: 'Semáforo', type: text, width: 18 },
    { key: 'motivo', heading: 'Motivo', type: text, width: 44 },
    { key: 'evidenciaEntregada', heading: 'Evidencia entregada', type: text, width: 26 },
    { key: 'observacion', heading: 'Observación', type: text, width: 34 },
  ],
};

export type EntregasKey =
  | 'folio'
  | 'mes'
  | 'dependencia'
  | 'estado'
  | 'enviada'
  | 'vence'
  | 'recibida'
  | 'enTiempo'
  | 'archivo'
  | 'cifras'
  | 'observaciones'
  | 'huella';

export const entregasRegister: Register<EntregasKey> = {
  sheet: 'Entregas',
  table: 'Entregas',
  title: 'Entregas de los enlaces',
  note: 'Una fila por tabla enviada y por cada archivo recibido. La escriben «Preparar» y «Recibir»; de aquí sale quién entregó, cuándo y con qué inconsistencias.',
  editable: false,
  columns: [
    { key: 'folio', heading: 'Folio', type: key, width: 12 },
    { key: 'mes', heading: 'Mes', type: key, width: 10 },
    { key: 'dependencia', heading: 'Dependencia / Entidad', type: text, width: 30 },
    { key: 'estado', heading: 'Estado', type: text, width: 20 },
    { key: 'enviada', heading: 'Enviada', type: date, width: 12 },
    { key: 'vence', heading: 'Vence', type: date, width: 12 },
    { key: 'recibida', heading: 'Recibida', type: date, width: 12 },
    { key: 'enTiempo', heading: 'En tiempo', type: text, width: 10 },
    { key: 'archivo', heading: 'Archivo', type: text, width: 34 },
    { key: 'cifras', heading: 'Datos', type: number, width: 8 },
    { key: 'observaciones', heading: 'Observaciones', type: text, width: 60 },
    { key: 'huella', heading: 'Huella', type: key, width: 18 },
  ],
};

export type ProrrogasKey =
  'mes' | 'dependencia' | 'tipo' | 'solicitada' | 'procede' | 'resolucion' | 'vence' | 'motivo';

export const prorrogasRegister: Register<ProrrogasKey> = {
  sheet: 'Prórrogas',
  table: 'Prorrogas',
  title: 'Prórrogas solicitadas por los enlaces',
  note: 'Una fila por solicitud, con lo que se resolvió y por qué.',
  editable: false,
  columns: [
    { key: 'mes', heading: 'Mes', type: key, width: 10 },
    { key: 'dependencia', heading: 'Dependencia / Entidad', type: text, width: 30 },
    { key: 'tipo', heading: 'Tipo', type: key, width: 7 },
    { key: 'solicitada', heading: 'Solicitada', type: date, width: 12 },
    { key: 'procede', heading: 'Procede', type: text, width: 9 },
    { key: 'resolucion', heading: 'Resolución', type: text, width: 12 },
    { key: 'vence', heading: 'Nueva fecha', type: date, width: 12 },
    { key: 'motivo', heading: 'Motivo', type: text, width: 60 },
  ],
};

export type ResultadosKey =
  | 'periodo'
  | 'indicador'
  | 'nombre'
  | 'programa'
  | 'dependencia'
  | 'resultado'
  | 'meta'
  | 'cumplimiento'
  | 'semaforo'
  | 'motivo'
  | 'calculado'
  | 'cerrado';

export const resultadosRegister: Register<ResultadosKey> = {
  sheet: 'Resultados',
  table: 'Resultados',
  title: 'Resultados de los indicadores',
  note: 'Una fila por indicador y periodo calculado, con el porqué de su semáforo. La escribe «Calcular»; un trimestre cerrado por su matriz sólo cambia si se reabre con motivo.',
  editable: false,
  columns: [
    { key: 'periodo', heading: 'Periodo', type: key, width: 10 },
    { key: 'indicador', heading: 'Clave', type: key, width: 12 },
    { key: 'nombre', heading: 'Indicador', type: text, width: 34 },
    { key: 'programa', heading: 'Programa', type: text, width: 28 },
    { key: 'dependencia', heading: 'Dependencia / Entidad', type: text, width: 26 },
    { key: 'resultado', heading: 'Resultado', type: number, width: 12 },
    { key: 'meta', heading: 'Meta', type: number, width: 12 },
    { key: 'cumplimiento', heading: 'Cumplimiento (%)', type: number, width: 14 },
    { key: 'semaforo', heading: 'Semáforo', type: text, width: 16 },
    { key: 'motivo', heading: 'Motivo', type: text, width: 60 },
    { key: 'calculado', heading: 'Calculado', type: date, width: 12 },
    { key: 'cerrado', heading: 'Cerrado', type: date, width: 12 },
  ],
};

export type ConflictosKey =
  'hoja' | 'clave' | 'columna' | 'enEsteLibro' | 'enLaCopia' | 'copia' | 'decision' | 'estado';

export const conflictosRegister: Register<ConflictosKey> = {
  sheet: 'Conflictos',
  table: 'Conflictos',
  title: 'Conflictos de la consolidación',
  note: 'Celdas que este libro y una copia dicen distinto. Elija en «Decisión» con cuál se queda y use «Aplicar decisiones». Lo que no se decide se queda como está en este libro.',
  editable: false,
  columns: [
    { key: 'hoja', heading: 'Hoja', type: text, width: 16 },
    { key: 'clave', heading: 'Clave', type: text, width: 22 },
    { key: 'columna', heading: 'Columna', type: text, width: 22 },
    { key: 'enEsteLibro', heading: 'En este libro', type: text, width: 40 },
    { key: 'enLaCopia', heading: 'En la copia', type: text, width: 40 },
    { key: 'copia', heading: 'Copia', type: text, width: 24 },
    { key: 'decision', heading: 'Decisión', type: key, width: 15 },
    { key: 'estado', heading: 'Estado', type: text, width: 40 },
  ],
};

export type ParametrosKey = 'parametro' | 'valor' | 'unidad' | 'descripcion' | 'fundamento';

export const parametrosRegister: Register<ParametrosKey> = {
  sheet: 'Parámetros',
  table: 'Parametros',
  title: 'Parámetros',
  note: 'Umbrales del semáforo. Ninguna de las normas los señala: son criterio propio y su institución puede cambiar la columna «Valor».',
  editable: true,
  columns: [
    { key: 'parametro', heading: 'Parámetro', type: key, width: 30 },
    { key: 'valor', heading: 'Valor', type: text, width: 10 },
    { key: 'unidad', heading: 'Unidad', type: text, width: 20 },
    { key: 'descripcion', heading: 'Para qué sirve', type: text, width: 60 },
    { key: 'fundamento', heading: 'Fundamento', type: text, width: 24 },
  ],
};

export type DiasInhabilesKey = 'fecha' | 'motivo' | 'tipo';

export const diasInhabilesRegister: Register<DiasInhabilesKey> = {
  sheet: 'Días inhábiles',
  table: 'DiasInhabiles',
  title: 'Días inhábiles de la institución',
  note: 'Se suponen los de la Ley Federal del Trabajo, art. 74. Agregue con «Alta» los que su institución publicó, o quite uno con «Baja».',
  editable: true,
  columns: [
    { key: 'fecha', heading: 'Fecha', type: date, width: 14, help: 'Día que se agrega o se quita.' },
    {
      key: 'motivo',
      heading: 'Motivo',
      type: text,
      width: 50,
      help: 'Acuerdo o circular que lo señala.',
    },
    {
      key: 'tipo',
      heading: 'Alta / Baja',
      type: { kind: 'catalogue', catalogue: 'altaBaja' },
      width: 12,
      help: 'Alta: es inhábil además de los de ley. Baja: se labora aunque la ley lo señale.',
    },
  ],
};

export const catalogosSheet = {
  sheet: 'Catálogos',
  table: 'Catalogos',
  title: 'Catálogos',
  note: 'De aquí salen las listas desplegables. Agregue valores debajo de cada lista, sin dejar huecos.',
} as const;
