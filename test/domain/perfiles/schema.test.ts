import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { renamableFormats } from '../../../src/domain/formats/localFormat';
import { perfiles } from '../../../src/domain/perfiles';
import { copyOfPerfil, parsePerfilPropio } from '../../../src/domain/perfiles/propio';
import { arbitraryPerfil } from '../../support/perfiles/arbitraryPerfil';

const schema = JSON.parse(readFileSync('docs/perfil.schema.json', 'utf8')) as {
  readonly properties: Readonly<
    Record<string, { readonly properties?: object; readonly enum?: readonly string[] }>
  >;
};
const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

describe('the published schema', () => {
  it('accepts every document that the program accepts', () => {
    let both = 0;
    fc.assert(
      fc.property(fc.oneof(arbitraryPerfil(0), arbitraryPerfil(1)), (document) => {
        const result = parsePerfilPropio(JSON.stringify(document));
        if ('errores' in result) return;
        both += 1;
        expect([accepts(document), accepts.errors]).toEqual([true, null]);
        expect(accepts(result.perfil)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(both).toBeGreaterThan(20);
  });

  it('refuses documents that the program refuses by their form', () => {
    fc.assert(
      fc.property(
        arbitraryPerfil(0),
        fc.constantFrom('id', 'nombre', 'base', 'norma', 'esquema'),
        (document, key) => {
          const { [key]: _gone, ...rest } = document as Record<string, unknown>;
          for (const wrong of [rest, { ...document, [key]: 7 }, { ...document, otro: 1 }]) {
            expect(accepts(wrong)).toBe(false);
            expect('errores' in parsePerfilPropio(JSON.stringify(wrong))).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('names the same perfiles, formats and columns as the program', () => {
    expect(schema.properties['base']?.enum).toEqual(perfiles.map(({ id }) => id));
    const formats = schema.properties['encabezados']?.properties as Record<string, { properties: object }>;
    expect(Object.entries(formats).map(([id, { properties }]) => [id, Object.keys(properties)])).toEqual(
      renamableFormats.map(({ id, official }) => [id, official.map(({ key }) => key)]),
    );
    for (const perfil of perfiles) expect(accepts(copyOfPerfil(perfil))).toBe(true);
  });
});
