import { conversionTargets } from '../../../src/domain/conversion/targets';
import { anexoA, anexoI, convenio, convenioIeem } from '../../../src/domain/formats';
import type { Format } from '../../../src/domain/formats/format';
import {
  gem,
  ieem,
  monterrey,
  pueblaEstado,
  pueblaMunicipio,
  type Perfil,
} from '../../../src/domain/perfiles';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const offered = (source: Format, perfil: Perfil, ...installed: readonly Format[]) => {
  const tables = [source, ...installed].map((format) => installedTable(format, []));
  const { near, others } = conversionTargets(source, seguimientoOf(tables, { perfil }));
  return [near.map(({ id }) => id), others.map(({ id }) => id)];
};

describe('the formats that a pane offers to convert to', () => {
  it.each<[Format, Perfil, readonly Format[], readonly string[], readonly string[]]>([
    [anexoI, pueblaEstado, [], ['anexo-a'], ['convenio', 'convenio-ieem']],
    [anexoI, pueblaEstado, [convenio], ['convenio'], ['anexo-a', 'convenio-ieem']],
    [anexoI, pueblaMunicipio, [], ['anexo-a'], ['convenio', 'convenio-ieem']],
    [anexoA, gem, [], ['convenio'], ['anexo-i', 'convenio-ieem']],
    [convenioIeem, ieem, [], ['anexo-a'], ['anexo-i', 'convenio']],
    [convenio, monterrey, [anexoI, convenioIeem], ['anexo-i', 'convenio-ieem'], ['anexo-a']],
  ])('are first those at hand', (source, perfil, installed, near, others) => {
    expect(offered(source, perfil, ...installed)).toEqual([near, others]);
  });
});
