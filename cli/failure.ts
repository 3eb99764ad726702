/** Something that stops a verb before it has done anything: a code for programs and a Spanish sentence for people. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly codigo: string,
    readonly mensaje: string,
    /** What else a program may read of it, beside `error`. */
    readonly detalles: object = {},
  ) {
    super(mensaje);
  }
}
