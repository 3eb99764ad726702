import type { RowValues } from '../../../src/domain/changes';
import { convenio } from '../../../src/domain/formats';
import { gem, ieem, perfiles, pueblaEstado, pueblaMunicipio } from '../../../src/domain/perfiles';
import type { Avance } from '../../../src/domain/records';
import { tableOf } from '../../../src/domain/seguimiento';
import { planCorrections } from '../../../src/domain/validation/corrections';
import { validate, type Observacion } from '../../../src/domain/validation/validate';
import { serial } from '../../support/anexoIReal';
import { conveniosOf, FIRMA, realCommitments } from '../../support/convenioReal';
import { corrected } from '../../support/corrected';

const FECHA = serial(2021, 6, 15);
const TERMINO = serial(2021, 7, 30);
const observe = (rows: readonly RowValues[], perfil = gem) =>
  validate(conveniosOf(rows, perfil), FECHA).observaciones;
const places = (observaciones: readonly Observacion[], regla: string) =>
  observaciones.filter((each) => each.regla === regla).map(({ celda }) => celda);

describe('the real Convenio of the State of Mexico', () => {
  const seguimiento = conveniosOf();
  const { observaciones, resumen } = validate(seguimiento, FECHA);

  it('has one error, the number 3 given twice, and its five dates written as text', () => {
    expect(resumen).toEqual({ filas: 5, errores: 1, avisos: 9, notas: 0 });
    expect(places(observaciones, 'numero-duplicado')).toEqual(['A10']);
    expect(places(observaciones, 'texto-con-marcas')).toEqual(['D7', 'D8', 'D9', 'D10']);
    expect(places(observaciones, 'fecha-texto')).toEqual(['D7', 'D8', 'D9', 'D10', 'D11']);
  });

  it('offers the 30th of July of 2021 for each of them, also where it is in bold', () => {
    const dates = observaciones.filter(({ regla }) => regla === 'fecha-texto');
    expect(dates.map(({ valor, correccion }) => correccion?.apply(valor))).toEqual(Array(5).fill(TERMINO));
  });

  it('cites its fourth clause for the number, and for the rest our own criterion', () => {
    const norms = observaciones.filter(({ fundamento }) => fundamento.tipo === 'norma');
    expect(norms.map(({ regla }) => regla)).toEqual(['numero-duplicado']);
    expect(norms[0]?.fundamento.cita).toMatch(/^GEM cl\. 4ª \(Convenio para la Mejora del Desempeño/);
  });

  it('corrected has real dates, tells both rules of a cell in their order, and keeps its error', () => {
    const after = corrected(seguimiento, FECHA);
    expect(tableOf(after, convenio.id)?.rows.map(({ values }) => values.termino)).toEqual(
      Array(5).fill(TERMINO),
    );
    expect(planCorrections(observaciones).map(({ reglas }) => reglas)).toEqual([
      ...Array.from({ length: 4 }, () => ['texto-con-marcas', 'fecha-texto']),
      ['fecha-texto'],
    ]);
    expect(validate(after, FECHA).observaciones.map(({ regla }) => regla)).toEqual(['numero-duplicado']);
  });
});

/** A commitment with nothing to observe. */
const good: RowValues = {
  ...realCommitments()[0],
  termino: TERMINO,
  inicio: serial(2021, 5, 18),
  avance: 0.5,
  responsable: 'Unidad de Información, Planeación, Programación y Evaluación',
};

describe('the rules of every format, on a commitment', () => {
  it('say nothing of a good one, under any perfil', () => {
    for (const perfil of perfiles) {
      const found = observe([good], perfil).filter(({ severidad }) => severidad !== 'aviso');
      expect(found).toEqual([]);
    }
    expect(observe([good])).toEqual([]);
  });

  it.each<[string, string, RowValues, string]>([
    ['formula-con-error', 'error', { asm: '#N/A' }, 'B7'],
    ['texto-con-marcas', 'aviso', { actividades: '<p>Rediseñar la MIR</p>' }, 'C7'],
    ['campo-obligatorio', 'error', { asm: '' }, 'B7'],
    ['campo-obligatorio', 'error', { actividades: ' ' }, 'C7'],
    ['campo-obligatorio', 'error', { termino: '' }, 'D7'],
    ['numero-no-consecutivo', 'nota', { numero: 3 }, 'A7'],
    ['clave-faltante', 'aviso', { clave: '' }, 'E7'],
    ['fecha-invalida', 'error', { termino: '<b>31 de junio de 2021</b>' }, 'D7'],
    ['fecha-invalida', 'error', { termino: 'julio de 2021' }, 'D7'],
    ['fecha-texto', 'aviso', { inicio: '18/05/2021' }, 'I7'],
    ['fecha-inhabil', 'nota', { termino: serial(2021, 7, 31) }, 'D7'],
    ['fin-antes-de-inicio', 'error', { termino: serial(2021, 5, 17) }, 'D7'],
    ['inicio-antes-de-firma', 'error', { inicio: serial(2021, 5, 14) }, 'I7'],
    ['porcentaje-invalido', 'error', { avance: 50 }, 'K7'],
  ])('%s is %s where it has to', (regla, severidad, values, celda) => {
    const found = observe([{ ...good, ...values }]).filter((each) => each.regla === regla);
    expect(found.map((each) => [each.severidad, each.celda])).toEqual([[severidad, celda]]);
  });

  it('say which number, clave and activity are repeated', () => {
    const found = observe([good, good]);
    expect(places(found, 'numero-duplicado')).toEqual(['A8']);
    expect(places(found, 'clave-duplicada')).toEqual(['E8']);
    expect(places(found, 'accion-duplicada')).toEqual(['C7', 'C8']);
  });

  it('say of an advance that fell that it fell', () => {
    const closed: Avance = {
      ...{ periodo: '2021-05', corte: serial(2021, 5, 31), claveAsm: 'PP-001', accion: 1, real: 0.8 },
      ...{ semaforo: 'En tiempo', motivo: '', evidenciaEntregada: '', observacion: '' },
    };
    const { observaciones } = validate({ ...conveniosOf([good]), avances: [closed] }, FECHA);
    expect(places(observaciones, 'avance-retrocede')).toEqual(['K7']);
  });

  it('say nothing of what only other formats have, or only the municipality of Puebla asks', () => {
    const worst = {
      ...good,
      termino: serial(2020, 1, 2),
      inicio: '',
      avance: 1,
      fechaEntrega: serial(2021, 6, 1),
    };
    const found = observe([worst, { ...worst, avance: 0.2, observaciones: '' }]).map(({ regla }) => regla);
    for (const regla of [
      'plazo-excedido',
      'avance-sin-actualizar',
      'atendido-incompleto',
      'no-atendido-sin-justificacion',
      'vencido-sin-justificacion',
      'clasificacion-incongruente',
      'valoracion-catalogo',
      'viabilidad-catalogo',
      'postura-obligatoria',
      'accion-sin-termino',
      'etiqueta-no-estandar',
    ]) {
      expect(found).not.toContain(regla);
    }
  });
});

describe('a commitment that begins before the signature', () => {
  const early = { ...good, inicio: FIRMA - 3 };
  const judged = (perfil: typeof gem) =>
    observe([early], perfil).find(({ regla }) => regla === 'inicio-antes-de-firma');

  it('breaks the tenth clause under the norm of the Convenio', () => {
    expect(judged(gem)).toMatchObject({
      severidad: 'error',
      mensaje:
        'El ASM (14/05/2021) empieza antes de la firma de su evaluación (17/05/2021), y el Convenio surte efecto a partir del día de su firma. Corrija el inicio, o la fecha de la firma en la hoja Evaluaciones.',
      fundamento: { tipo: 'norma', cita: expect.stringMatching(/^GEM cl\. 10ª /) as string },
    });
  });

  it.each([pueblaEstado, pueblaMunicipio, ieem])('is only worth a look to $nombre', (perfil) => {
    expect(judged(perfil)).toMatchObject({
      severidad: 'nota',
      fundamento: { tipo: 'criterio propio' },
    });
  });

  it('is not one that begins that very day', () => {
    expect(observe([{ ...good, inicio: FIRMA }])).toEqual([]);
  });
});

it.each(perfiles)('$nombre is never cited the norm of another', (perfil) => {
  const rows = [...realCommitments(), { ...good, inicio: FIRMA - 3, numero: '', termino: 'pronto' }];
  for (const { fundamento } of observe(rows, perfil)) {
    if (fundamento.tipo === 'norma') expect(fundamento.cita.startsWith(`${perfil.norm} `)).toBe(true);
  }
});
