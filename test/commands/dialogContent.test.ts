import fc from 'fast-check';
import {
  answerOf,
  contentOf,
  dialogAddress,
  type DialogContent,
  type InstallAnswer,
} from '../../src/commands/dialog/content';

const PAGE = 'https://asm.example.gob.mx/complemento/commands.html?_host_Info=Excel$Win32$16.01#_xdm_Info=1';
const notice = (text: string): DialogContent => ({ kind: 'notice', title: 'Título', paragraphs: [text] });

describe('the address of a dialog', () => {
  it('is the page beside the one that asks', () => {
    const { origin, pathname, search } = new URL(dialogAddress(notice('Hola.'), PAGE));
    expect(`${origin}${pathname}${search}`).toBe('https://asm.example.gob.mx/complemento/dialog.html');
  });

  it('gives the content back, whatever is in it, and keeps it from the server', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { hash, search } = new URL(dialogAddress(notice(text), PAGE));
        expect(contentOf(hash)).toEqual(notice(text));
        expect(search).toBe('');
      }),
    );
  });

  it('gives it back when Office has added something of its own', () => {
    const { hash } = new URL(dialogAddress(notice('La hoja «A & B» está protegida.'), PAGE));
    expect(contentOf(`${hash}&_xdm_Info=1|2`)).toEqual(notice('La hoja «A & B» está protegida.'));
  });

  it.each(['', '#', '#_xdm_Info=1', '#contenido', '#contenido={}', '#contenido={"kind":"otra","title":"x"}'])(
    'has no content in «%s»',
    (hash) => {
      expect(contentOf(hash)).toBeNull();
    },
  );
});

describe('the answer of a dialog', () => {
  const install: InstallAnswer = {
    kind: 'install',
    perfil: 'puebla-municipio',
    formatos: ['anexo-a'],
    institucion: 'Ayuntamiento',
    ejercicio: '2026',
    trimestre: '',
  };

  it.each([{ kind: 'accept' }, { kind: 'cancel' }, install])('is read: %j', (answer) => {
    expect(answerOf(JSON.stringify(answer))).toEqual(answer);
  });

  it('comes without spaces around the institution and without what nobody asked', () => {
    const message = JSON.stringify({ ...install, institucion: ' Ayuntamiento ', macro: 'x' });
    expect(answerOf(message)).toEqual(install);
  });

  it.each([
    'sí',
    'null',
    '{"kind":"borrar"}',
    JSON.stringify({ ...install, formatos: [] }),
    JSON.stringify({ ...install, formatos: 'anexo-a' }),
    JSON.stringify({ ...install, formatos: [1] }),
    JSON.stringify({ ...install, perfil: null }),
    JSON.stringify({ ...install, ejercicio: '26' }),
    JSON.stringify({ ...install, trimestre: '5' }),
    JSON.stringify({ ...install, institucion: 7 }),
  ])('is refused when it is not one of ours: %s', (message) => {
    expect(answerOf(message)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (message) => [null, 'object'].includes(answerOf(message) && 'object')));
  });
});
