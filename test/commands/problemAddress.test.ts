import fc from 'fast-check';
import { mensajeOf, problemAddress } from '../../src/commands/problemAddress';

const PAGE = 'https://asm.example.gob.mx/complemento/commands.html?_host_Info=Excel$Win32$16.01#_xdm_Info=1';

describe('the address of a sentence', () => {
  it('is the page beside the one that asks', () => {
    const { origin, pathname, search } = new URL(problemAddress('Hola.', PAGE));
    expect(`${origin}${pathname}${search}`).toBe('https://asm.example.gob.mx/complemento/problem.html');
  });

  it('gives the sentence back, whatever is in it, and keeps it from the server', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (mensaje) => {
        const { hash, search } = new URL(problemAddress(mensaje, PAGE));
        expect(mensajeOf(hash)).toBe(mensaje);
        expect(search).toBe('');
      }),
    );
  });

  it('gives it back when Office has added something of its own', () => {
    const { hash } = new URL(problemAddress('La hoja «A & B» está protegida.', PAGE));
    expect(mensajeOf(`${hash}&_xdm_Info=1|2`)).toBe('La hoja «A & B» está protegida.');
  });

  it.each(['', '#', '#_xdm_Info=1', '#mensaje'])('has no sentence in «%s»', (hash) => {
    expect(mensajeOf(hash)).toBe('');
  });
});
