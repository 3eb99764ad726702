import { perfilPropioErrors as says } from '../../messages/perfilPropio';
import {
  choiceAt,
  claveAt,
  integerAt,
  listAt,
  logicalAt,
  MOST,
  objectAt,
  onlyKeys,
  textAt,
  type Path,
  type Revision,
} from './fields';
import { DEMOSTRACIONES, DIAS, type Demostracion, type PlazoPropio, type TipoPlazo } from './perfilPropio';
import { lugar, type Json, type JsonObject } from './readJson';

const COMMON = ['id', 'titulo', 'tipo', 'articulo', 'nota', 'evaluacion', 'seDemuestraCon'] as const;

/** What each type of deadline says besides. */
export const CAMPOS: Readonly<Record<TipoPlazo, readonly string[]>> = {
  'tras-notificacion': ['diasHabiles', 'siguientes'],
  'tras-recepcion': ['diasHabiles', 'siguientes'],
  'ultimo-habil': ['mes'],
  'dia-del-mes': ['dia', 'mesesTrasTrimestre', 'siInhabil'],
  'desde-dia-del-mes': ['dia', 'habilesAntes', 'naturalesDespues', 'soloSiCae'],
  'fin-de-periodo': ['meses'],
};
export const TIPOS = Object.keys(CAMPOS) as readonly TipoPlazo[];
const EVERY_FIELD = [...COMMON, ...new Set(Object.values(CAMPOS).flat())];

export function readPlazos(revision: Revision, path: Path, value: Json): readonly PlazoPropio[] {
  const list = listAt(revision, path, value, MOST.plazos) ?? [];
  const first = new Map<string, Path>();
  return list.flatMap((each, index) => {
    const at = [...path, index];
    const plazo = readPlazo(revision, at, each);
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
    if (typeof id === 'string') {
      const before = first.get(id);
      if (before) revision.add([...at, 'id'], says.plazoRepetido(id, lugar(before)));
      else first.set(id, at);
    }
    return plazo ?? [];
  });
}

function readPlazo(revision: Revision, path: Path, value: Json): PlazoPropio | undefined {
  const object = objectAt(revision, path, value);
  if (!object) return undefined;
  const field = reader(revision, path, object);
  const id = field.required('id', 'el identificador del plazo, como «plan-de-accion».', (at, each) =>
    claveAt(revision, at, each),
  );
  const titulo = field.required('titulo', 'lo que debe hacerse, como se leerá en la lista.', (at, each) =>
    textAt(revision, at, each, MOST.titulo),
  );
  const tipo = field.required('tipo', 'cómo se cuenta; la guía de perfiles los explica.', (at, each) =>
    choiceAt(revision, at, each, TIPOS),
  );
  const known = tipo === undefined ? EVERY_FIELD : [...COMMON, ...CAMPOS[tipo]];
  const misplaced = Object.keys(object).filter((key) => EVERY_FIELD.includes(key) && !known.includes(key));
  for (const key of misplaced) {
    revision.add([...path, key], says.sobraEnTipo(key, tipo ?? '', tipo === undefined ? [] : CAMPOS[tipo]));
  }
  onlyKeys(revision, path, object, [...known, ...misplaced]);
  const common = {
    ...field.optional('articulo', (at, each) => textAt(revision, at, each, MOST.articulo)),
    ...field.optional('nota', (at, each) => textAt(revision, at, each, MOST.nota)),
    ...field.optional('evaluacion', (at, each) =>
      choiceAt(revision, at, each, ['interna', 'externa'] as const),
    ),
    ...field.optional('seDemuestraCon', (at, each) =>
      choiceAt(revision, at, each, Object.keys(DEMOSTRACIONES) as Demostracion[]),
    ),
  };
  const rest = tipo === undefined ? undefined : readCuenta(revision, path, tipo, field);
  if (id === undefined || titulo === undefined || rest === undefined) return undefined;
  return { id, titulo, ...common, ...rest };
}

type Cuenta = PlazoPropio extends infer Each
  ? Each extends PlazoPropio
    ? Omit<Each, 'id' | 'titulo' | 'articulo' | 'nota' | 'evaluacion' | 'seDemuestraCon'>
    : never
  : never;

function readCuenta(revision: Revision, path: Path, tipo: TipoPlazo, field: Reader): Cuenta | undefined {
  const integer = (least: number, most: number) => (at: Path, each: Json) =>
    integerAt(revision, at, each, least, most);
  switch (tipo) {
    case 'tras-notificacion':
    case 'tras-recepcion': {
      const diasHabiles = field.required('diasHabiles', 'cuántos días hábiles se cuentan.', integer(1, 250));
      const siguientes = field.optional('siguientes', (at, each) => logicalAt(revision, at, each));
      return diasHabiles === undefined ? undefined : { tipo, diasHabiles, ...siguientes };
    }
    case 'ultimo-habil':
      return { tipo, ...field.optional('mes', integer(1, 12)) };
    case 'dia-del-mes': {
      const dia = field.required('dia', 'el día del mes en que vence.', integer(1, 31));
      const rest = {
        ...field.optional('mesesTrasTrimestre', integer(0, 2)),
        ...field.optional('siInhabil', (at, each) =>
          choiceAt(revision, at, each, ['se-adelanta', 'queda'] as const),
        ),
      };
      return dia === undefined ? undefined : { tipo, dia, ...rest };
    }
    case 'desde-dia-del-mes': {
      const dia = field.required('dia', 'el día del mes desde el que se cuenta.', integer(1, 28));
      const cuenta = {
        ...field.optional('habilesAntes', integer(1, 60)),
        ...field.optional('naturalesDespues', integer(1, 60)),
      };
      const soloSiCae = field.optional('soloSiCae', (at, each) => readDias(revision, at, each));
      if (field.has('habilesAntes') === field.has('naturalesDespues')) revision.add(path, says.unaCuenta());
      return dia === undefined ? undefined : { tipo, dia, ...cuenta, ...soloSiCae };
    }
    case 'fin-de-periodo': {
      const meses = field.required('meses', 'de cuántos meses es el periodo: 1, 2 o 3.', integer(1, 3));
      return meses === 1 || meses === 2 || meses === 3 ? { tipo, meses } : undefined;
    }
  }
}

function readDias(revision: Revision, path: Path, value: Json) {
  const list = listAt(revision, path, value, DIAS.length);
  if (list?.length === 0) revision.add(path, says.listaVacia());
  const dias = list?.flatMap((each, index) => choiceAt(revision, [...path, index], each, DIAS) ?? []);
  if (dias === undefined || new Set(dias).size === dias.length) return dias;
  revision.add(path, says.claveRepetida());
  return undefined;
}

type Read<T> = (at: Path, value: Json) => T | undefined;

interface Reader {
  readonly has: (key: string) => boolean;
  readonly required: <T>(key: string, what: string, read: Read<T>) => T | undefined;
  readonly optional: <K extends string, T>(key: K, read: Read<T>) => Partial<Record<K, T>>;
}

function reader(revision: Revision, path: Path, object: JsonObject): Reader {
  return {
    has: (key) => object[key] !== undefined,
    required: (key, what, read) => {
      const value = object[key];
      if (value !== undefined) return read([...path, key], value);
      revision.add(path, says.falta(key, what));
      return undefined;
    },
    optional: <K extends string, T>(key: K, read: Read<T>) => {
      const value = object[key];
      const found = value === undefined ? undefined : read([...path, key], value);
      return (found === undefined ? {} : { [key]: found }) as Partial<Record<K, T>>;
    },
  };
}
