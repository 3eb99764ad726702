import type { RowValues } from '../../../../src/domain/changes';
import type { TipoCambio } from '../../../../src/domain/catalogues/indicadorCatalogues';
import { planRequest, type CambioPedido } from '../../../../src/domain/indicadores/cambios/planRequest';
import { planResolution, type Resolver } from '../../../../src/domain/indicadores/cambios/planResolution';
import { causalOf, TIPO_OF, type Cambio } from '../../../../src/domain/indicadores/cambios/tipos';
import { lastClosed } from '../../../../src/domain/indicadores/cambios/vigencia';
import type { ResultadoGuardado } from '../../../../src/domain/indicadores/records';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { serial } from '../../../support/anexoIReal';
import { bookOf, FICHA, MAY, META, rowsOf } from './changedBook';

const asked = (request: Partial<CambioPedido>, book = bookOf([FICHA])) =>
  planRequest(book, { ...META, ...request });

const resolved = (
  request: Partial<CambioPedido>,
  resolver: Partial<Resolver> = {},
  options: Partial<Seguimiento> = {},
  ficha: RowValues = FICHA,
) =>
  planResolution(bookOf([ficha], rowsOf(request), options), {
    folio: '2026-001',
    resolucion: 'Aprobada',
    motivo: '',
    fecha: MAY,
    ...resolver,
  });

const told = (outcome: ReturnType<typeof resolved> | ReturnType<typeof asked>) =>
  outcome.kind === 'refused' ? outcome.problem : { codigo: 'done', mensaje: '' };

const closedQuarter = (periodo: string): readonly ResultadoGuardado[] => [
  {
    periodo,
    clave: 'SP-01',
    nombre: '',
    programa: '',
    dependencia: '',
    resultado: 1,
    meta: 1,
    cumplimiento: 100,
    semaforo: 'Cumplido',
    motivo: '',
    calculado: MAY,
    cerrado: MAY,
  },
];

const cambio = (tipo: Cambio, letter: string | null, campo: string, valor: string | number) => ({
  tipo: TIPO_OF[tipo],
  causal: letter === null ? null : causalOf(TIPO_OF[tipo], letter),
  puntos: [{ campo, valor }],
});

const SOPORTES = { oficio: '', solicitudRecursos: '', documento: '' };

describe('what the norm asks for to approve a change', () => {
  const oficio = ['oficio con que la dependencia lo solicita (7.37)'];
  const documento = ['documento con que consta que los recursos no se entregaron (7.38)'];
  const recursos = ['oficio con que se solicitaron los recursos que no se tienen (7.38)'];

  it.each<
    readonly [
      tipo: Cambio,
      letter: string | null,
      campo: string,
      valor: string | number,
      needs: readonly string[],
    ]
  >([
    ['meta', 'a', 'Meta jun', 80, [...oficio, ...recursos, ...documento]],
    ['meta', 'b', 'Meta jun', 80, [...oficio, ...recursos, ...documento]],
    ['meta', 'c', 'Meta anual', 80, [...oficio, ...recursos, ...documento]],
    ['definicion', 'a', 'Descripción', 'Otra', oficio],
    ['definicion', 'b', 'Nombre del indicador', 'Otro', oficio],
    ['baja', 'a', '', '', oficio],
    ['baja', 'b', '', '', [...oficio, ...documento]],
    ['frecuencia', null, 'Línea base', 70, oficio],
    ['oficio', 'a', 'Meta jun', 80, []],
    ['oficio', 'b', 'Descripción', 'Otra', []],
  ])(
    '%s %s) «%s»: is registered without it, refused to be approved, and approved with it',
    (tipo, letter, campo, valor, needs) => {
      const request = cambio(tipo, letter, campo, valor);
      const bare = asked({ ...request, ...SOPORTES });
      const lacking = bare.kind === 'plan' ? bare.faltantes : null;
      expect(lacking).toHaveLength(needs.length);
      needs.forEach((need, index) => {
        expect(lacking?.[index]?.mensaje).toContain(need);
        expect(lacking?.[index]?.fundamento.cita).toMatch(/^MTY 7\.3[78]/);
      });
      const approval = told(resolved({ ...request, ...SOPORTES }));
      expect(approval.codigo).toBe(needs.length === 0 ? 'done' : 'soporte-faltante');
      for (const need of needs) expect(approval.mensaje).toContain(need);
      expect(told(resolved(request)).codigo).toBe('done');
    },
  );

  it.each(['meta', 'definicion', 'baja', 'oficio'] as const)('%s needs one of its causales', (tipo) => {
    const campo = { meta: 'Meta jun', definicion: 'Descripción', baja: '', oficio: 'Meta jun' }[tipo];
    const request = cambio(tipo, null, campo, 80);
    expect(told(resolved(request)).mensaje).toContain('Falta la causal');
    const foreign = causalOf(TIPO_OF[tipo === 'meta' ? 'baja' : 'meta'], 'a');
    expect(told(resolved({ ...request, causal: foreign })).mensaje).toContain('Falta la causal');
  });

  it('rejects without any support, with its motive', () => {
    const reject = { resolucion: 'Rechazada', motivo: 'No consta la falta de recursos.' } as const;
    expect(resolved(SOPORTES, reject)).toMatchObject({ kind: 'plan', vigenteDesde: null });
    expect(told(resolved(SOPORTES, { ...reject, motivo: ' ' })).codigo).toBe('sin-motivo');
  });
});

describe('what a change is in force from', () => {
  const since = (
    request: Partial<CambioPedido>,
    options: Partial<Seguimiento> = {},
    ficha = FICHA,
    fecha = MAY,
  ) => {
    const plan = resolved(request, { fecha }, options, ficha);
    return plan.kind === 'plan' ? plan.vigenteDesde : plan.problem.codigo;
  };

  it.each([
    ['Mensual', '2026-05'],
    ['Trimestral', '2026-T2'],
    ['Semestral', '2026-T2'],
    ['Anual', '2026-T2'],
  ])('an indicator measured %s: the open period of the day of its resolution', (frecuencia, periodo) => {
    expect(since({ puntos: [{ campo: 'Meta anual', valor: 85 }] }, {}, { ...FICHA, frecuencia })).toBe(
      periodo,
    );
  });

  it('never a closed quarter: the next one', () => {
    const resultados = closedQuarter('2026-T2');
    const anual = { puntos: [{ campo: 'Meta anual', valor: 85 }] };
    expect(lastClosed(bookOf([FICHA], [], { resultados }))).toBe('2026-T2');
    expect(since(anual, { resultados })).toBe('2026-T3');
    expect(since(anual, { resultados }, { ...FICHA, frecuencia: 'Mensual' })).toBe('2026-07');
  });

  it('a stored result that no matrix closed closes nothing', () => {
    const resultados = closedQuarter('2026-T2').map((each) => ({ ...each, cerrado: null }));
    expect(since({}, { resultados })).toBe('2026-T2');
  });

  it.each<readonly [fecha: number, periodo: string]>([
    [serial(2026, 4, 30), '2026-T2'],
    [serial(2026, 5, 20), '2026-T3'],
    [serial(2026, 11, 2), '2027-T1'],
  ])('a new frequency waits for a quarter that it can have whole (%d)', (fecha, periodo) => {
    const request = { ...cambio('frecuencia', null, 'Frecuencia', 'Mensual'), fecha };
    expect(since(request, {}, FICHA, fecha)).toBe(periodo);
  });

  it('never before an earlier change of the same indicator', () => {
    const earlier = { ...rowsOf({})[0], folio: '2026-000', resolucion: 'Aprobada', vigenteDesde: '2026-T4' };
    const book = bookOf([FICHA], [earlier, ...rowsOf({ puntos: [{ campo: 'Meta dic', valor: 85 }] })]);
    const plan = planResolution(book, { folio: '2026-001', resolucion: 'Aprobada', motivo: '', fecha: MAY });
    expect(plan).toMatchObject({ kind: 'plan', vigenteDesde: '2026-T4' });
  });
});

describe('a goal of a period that is closed or past', () => {
  it.each<readonly [campo: string, options: Partial<Seguimiento>]>([
    ['Meta mar', {}],
    ['Meta jun', { resultados: closedQuarter('2026-T2') }],
    ['Meta anual', { ejercicio: '2025' }],
  ])('«%s» is refused, and it is said that the criterion is ours', (campo, options) => {
    const plan = asked({ puntos: [{ campo, valor: 70 }] }, bookOf([FICHA], [], options));
    expect(told(plan)).toMatchObject({ codigo: 'meta-retroactiva' });
    expect(told(plan).mensaje).toContain('criterio propio');
  });

  it('is refused when its quarter was closed between the request and its approval', () => {
    expect(told(resolved({}, {}, { resultados: closedQuarter('2026-T2') })).codigo).toBe('meta-retroactiva');
  });

  it('one of a month in which no period of the indicator ends is not a goal of it', () => {
    expect(told(asked({ puntos: [{ campo: 'Meta jul', valor: 70 }] })).codigo).toBe('meta-fuera-de-periodo');
  });
});

describe('what cannot be asked for', () => {
  it.each<readonly [codigo: string, request: Partial<CambioPedido>, says: string]>([
    ['indicador-no-encontrado', { clave: 'SP-10' }, '¿Quiso decir «SP-01»?'],
    ['indicador-no-encontrado', { clave: 'Alumbrado' }, 'Revise cómo está escrita'],
    ['sin-punto', { puntos: [] }, 'columna de la ficha'],
    ['punto-no-encontrado', { puntos: [{ campo: 'Met jun', valor: 1 }] }, '«Meta jun»'],
    ['punto-no-encontrado', { puntos: [{ campo: 'Clave', valor: 'X' }] }, '«Clave»'],
    ['punto-no-corresponde', { puntos: [{ campo: 'Sentido', valor: 'Regular' }] }, 'cambian las metas'],
    ['punto-no-corresponde', cambio('definicion', 'a', 'Meta jun', 70), '«Meta jun»'],
    ['punto-no-corresponde', cambio('frecuencia', null, 'Meta jun', 70), '«Meta jun»'],
    ['punto-no-corresponde', cambio('frecuencia', null, 'Estado', 'Baja'), '«Estado»'],
    ['punto-no-corresponde', cambio('oficio', 'b', 'Meta jun', 70), '«Meta jun»'],
    ['valor-invalido', { puntos: [{ campo: 'Meta jun', valor: 'ochenta' }] }, '«ochenta» no es un número'],
    ['valor-invalido', cambio('frecuencia', null, 'Frecuencia', 'Diaria'), '«Mensual»'],
    ['valor-invalido', cambio('definicion', 'a', 'Método de cálculo', '([a]/'), 'no se puede leer'],
    ['valor-invalido', cambio('definicion', 'a', 'Nombre del indicador', ' '), 'no puede quedar vacía'],
    ['ficha-incoherente', cambio('definicion', 'a', 'Método de cálculo', '[Quejas]'), '«Quejas»'],
    ['ficha-incoherente', cambio('frecuencia', null, 'En riesgo desde', 80), 'los tres o ninguno'],
    ['mismo-valor', { puntos: [{ campo: 'Meta jun', valor: '85.0' }] }, 'ya dice eso'],
    [
      'punto-repetido',
      {
        puntos: [
          { campo: 'Meta jun', valor: 1 },
          { campo: 'Meta T2', valor: 2 },
        ],
      },
      'dos veces',
    ],
  ])('%s: %j', (codigo, request, says) => {
    const { codigo: given, mensaje } = told(asked(request));
    expect({ given, mensaje }).toEqual({ given: codigo, mensaje: expect.stringContaining(says) as string });
    expect(mensaje).toMatch(/^[«¿A-ZÁÉÍÓÚÑ].*No se cambió nada\.$/);
  });

  it('anything of an indicator that is no longer followed up', () => {
    expect(told(asked({}, bookOf([{ ...FICHA, estadoIndicador: 'Baja' }]))).codigo).toBe('indicador-de-baja');
  });

  it('anything of a clave that two fichas have', () => {
    expect(told(asked({}, bookOf([FICHA, FICHA])))).toMatchObject({ codigo: 'clave-repetida' });
  });

  it('the same twice: the pending folio is told', () => {
    const again = asked({}, bookOf([FICHA], rowsOf({})));
    expect(told(again)).toMatchObject({ codigo: 'solicitud-repetida' });
    expect(told(again).mensaje).toContain('2026-001');
  });
});

describe('a request', () => {
  it('gets the folio after the highest of its year', () => {
    const rows = ['2026-004', '2026-011', '2025-300', 'SN'].map((folio) => ({
      ...rowsOf({})[0],
      folio,
      resolucion: 'Rechazada',
    }));
    expect(asked({}, bookOf([FICHA], rows))).toMatchObject({ folio: '2026-012' });
    expect(asked({ fecha: serial(2027, 1, 4) }, bookOf([FICHA], rows))).toMatchObject({ kind: 'refused' });
  });

  it('changes a method and its variables together, under one folio', () => {
    const request = {
      tipo: 'Modificación de definición' as TipoCambio,
      causal: causalOf('Modificación de definición', 'a'),
      puntos: [
        { campo: 'Método de cálculo', valor: '[Quejas resueltas]' },
        { campo: 'Variables', valor: 'Quejas resueltas (quejas; Buzón)' },
      ],
    };
    expect(rowsOf(request).map(({ folio, campo }) => [folio, campo])).toEqual([
      ['2026-001', 'Método de cálculo'],
      ['2026-001', 'Variables'],
    ]);
    const plan = resolved(request);
    expect(
      plan.kind === 'plan' && plan.changes.filter(({ hoja }) => hoja === 'Fichas técnicas'),
    ).toHaveLength(2);
  });

  it('brings the goals of a new frequency along, and lowers none that stays', () => {
    const frecuencia = { campo: 'Frecuencia', valor: 'Mensual' };
    const request = (campo: string) => ({
      ...cambio('frecuencia', null, '', ''),
      puntos: [frecuencia, { campo, valor: 60 }],
    });
    expect(told(asked(request('Meta jul'))).codigo).toBe('done');
    expect(told(asked(request('Meta sep'))).codigo).toBe('punto-no-corresponde');
  });
});

describe('a resolution', () => {
  it('writes the ficha, tells the folio and the oficio, and leaves the resolution for last', () => {
    const plan = resolved({});
    const changes = plan.kind === 'plan' ? plan.changes : [];
    expect(changes.map(({ hoja, columna, antes, despues }) => [hoja, columna, antes, despues])).toEqual([
      ['Fichas técnicas', 'Meta jun', 85, 80],
      ['Solicitudes de cambio', 'Fecha de resolución', '', MAY],
      ['Solicitudes de cambio', 'Vigente desde', '', '2026-T2'],
      ['Solicitudes de cambio', 'Resolución', 'Pendiente', 'Aprobada'],
    ]);
    expect(
      changes.every(
        ({ clave, motivo }) =>
          clave === 'SP-01' && motivo.includes('2026-001') && motivo.includes('SP/10/2026'),
      ),
    ).toBe(true);
  });

  it('cannot be given twice', () => {
    const rows = rowsOf({}).map((row) => ({ ...row, resolucion: 'Aprobada', fechaResolucion: MAY }));
    const again = planResolution(bookOf([FICHA], rows), {
      folio: '2026-001',
      resolucion: 'Aprobada',
      motivo: '',
      fecha: MAY,
    });
    expect(told(again)).toMatchObject({ codigo: 'solicitud-resuelta' });
    expect(told(again).mensaje).toContain('20/05/2026');
  });

  it.each<readonly [codigo: string, resolver: Partial<Resolver>]>([
    ['solicitud-no-encontrada', { folio: '2026-009' }],
    ['fecha-anterior', { fecha: serial(2026, 5, 1) }],
  ])('is refused with «%s»', (codigo, resolver) => {
    expect(told(resolved({}, resolver)).codigo).toBe(codigo);
  });

  it('stops if somebody changed the ficha after the request', () => {
    const book = bookOf([{ ...FICHA, meta06: 82 }], rowsOf({}));
    const plan = planResolution(book, { folio: '2026-001', resolucion: 'Aprobada', motivo: '', fecha: MAY });
    expect(told(plan)).toMatchObject({ codigo: 'ficha-cambio' });
    expect(told(plan).mensaje).toContain('«82»');
  });

  it('judges a request written by hand too', () => {
    const byHand = { ...rowsOf({})[0], valorSolicitado: 'mucho' };
    const plan = planResolution(bookOf([FICHA], [byHand]), {
      folio: '2026-001',
      resolucion: 'Aprobada',
      motivo: '',
      fecha: MAY,
    });
    expect(told(plan).codigo).toBe('valor-invalido');
  });
});
