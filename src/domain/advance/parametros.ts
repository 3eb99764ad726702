/**
 * Thresholds of the semáforo. No norm gives one: they are the program's own criterion, each institution may change
 * them in the sheet Parámetros, and every judgement made with them says its reason beside the colour.
 */
export interface Parametros {
  /** Points behind the programado from which an ASM is «En riesgo». */
  readonly riesgoPuntos: number;
  /** With this many natural days left, or fewer, … */
  readonly riesgoDias: number;
  /** … less than these points of advance are «En riesgo». */
  readonly riesgoAvance: number;
  /** The linear programado is shown always; it makes an ASM late only where the institution turns this on. */
  readonly rezagoProgramado: boolean;
  /** Points behind the programado from which an ASM is «En rezago», when turned on. */
  readonly rezagoPuntos: number;
  /** Cumplimiento of an indicator, in points, from which it is «En riesgo» and no longer «En rezago». */
  readonly indicadorRiesgo: number;
  /** From which it is «Cumplido». */
  readonly indicadorCumplido: number;
  /** Above which it is «Sobrecumplido». */
  readonly indicadorSobrecumplido: number;
}

export const parametrosDefaults: Parametros = {
  riesgoPuntos: 5,
  riesgoDias: 30,
  riesgoAvance: 80,
  rezagoProgramado: false,
  rezagoPuntos: 15,
  indicadorRiesgo: 85,
  indicadorCumplido: 95,
  indicadorSobrecumplido: 115,
};
