import type { DateSerial } from '../../src/domain/dates/dateSerial';
import { perfilOfFormat, pueblaMunicipio, type Perfil } from '../../src/domain/perfiles';
import type { Evaluacion } from '../../src/domain/records';
import { installFormats } from '../../src/workbook/installFormats';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { readPerfilFile } from '../perfilFile';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';

export const crear: Verb = {
  name: 'crear',
  use: 'crear --salida L.xlsx --formato anexo-a,anexo-i [--perfil P | --perfil-archivo P.json] [--institucion T] [--ejercicio AAAA] [--trimestre 1-4] [--programa T] [--evaluacion interna|externa] [--notificacion F] [--recepcion F] [--firma F] [--plazo F]',
  options: {
    salida: 'text',
    formato: 'text',
    perfil: 'text',
    'perfil-archivo': 'text',
    institucion: 'text',
    ejercicio: 'text',
    trimestre: 'text',
    programa: 'text',
    evaluacion: 'text',
    notificacion: 'text',
    recepcion: 'text',
    firma: 'text',
    plazo: 'text',
  },
  output: 'always',
  inputs: ['perfil-archivo'],
  async run(args) {
    const formats = [...new Set(args.formats('formato'))];
    const [first] = formats;
    const perfil = (await saidPerfil(args)) ?? (first && perfilOfFormat(first)) ?? pueblaMunicipio;
    const evaluacion = firstEvaluacion(args);
    const run = await runVerb(undefined, (context) =>
      installFormats(context, {
        formats,
        perfil,
        inicio: {
          institucion: args.text('institucion') ?? '',
          ejercicio: ejercicio(args),
          trimestre: args.choice('trimestre', ['1', '2', '3', '4']) ?? '',
        },
        ...(evaluacion ? { evaluacion } : {}),
      }),
    );
    return {
      ...run,
      json: run.result,
      lines: run.result.formatos.map(
        ({ hoja, tabla, columnas }) =>
          `Se instaló «${hoja}» (tabla ${tabla}, ${columnas} columnas oficiales).`,
      ),
    };
  },
};

async function saidPerfil(args: Arguments): Promise<Perfil | undefined> {
  const file = args.text('perfil-archivo');
  if (file === undefined) return args.perfil('perfil');
  if (args.text('perfil') !== undefined) {
    throw new Failure('argumento-sobrante', 'Diga «--perfil» o «--perfil-archivo», uno de los dos.');
  }
  return readPerfilFile(file);
}

function ejercicio(args: Arguments): string {
  const year = args.text('ejercicio') ?? '';
  if (year !== '' && !/^(19|20|21)\d{2}$/.test(year)) {
    throw new Failure(
      'ejercicio-invalido',
      `«--ejercicio ${year}» no es un año. Escríbalo con cuatro cifras.`,
    );
  }
  return year;
}

/** Any of its data makes a row: what is not said stays blank. */
function firstEvaluacion(args: Arguments): Omit<Evaluacion, 'clave'> | null {
  const programa = args.text('programa');
  const tipo = args.choice('evaluacion', ['interna', 'externa']);
  const dates = {
    ...named('notificacion', args.date('notificacion')),
    ...named('recepcion', args.date('recepcion')),
    ...named('firma', args.date('firma')),
    ...named('plazo', args.date('plazo')),
  };
  if (programa === undefined && tipo === undefined && Object.keys(dates).length === 0) return null;
  return { programa: programa ?? '', ...(tipo ? { tipo } : {}), ...dates };
}

function named<K extends string>(key: K, date: DateSerial | undefined): Partial<Record<K, DateSerial>> {
  return date === undefined ? {} : ({ [key]: date } as Record<K, DateSerial>);
}
