/** What the pane shows of indicators: March is being collected, received, asked about and published. */
import type { Frame } from 'playwright-core';
import { DESARROLLO, SERVICIOS } from '../../../cli/demo/deliveries';
import { texts as indicadores } from '../../../src/taskpane/indicadores/texts';
import { texts as matriz } from '../../../src/taskpane/matriz/texts';
import { texts as recibir } from '../../../src/taskpane/recoleccion/recibir/texts';
import { texts as tablero } from '../../../src/taskpane/recoleccion/tablero/texts';
import { texts as recoleccion } from '../../../src/taskpane/recoleccion/texts';
import { texts as pane } from '../../../src/taskpane/texts';
import { periodoLabel } from '../../../src/domain/dates/periodo';
import type { Hand } from './hands';
import type { Scene } from './scenes';

const FEBRERO = '2026-02';
const MARZO = '2026-03';
const QUARTER = '2026-T1';
/** Its goal is asked to change; the quarter leaves it «En rezago». */
const ASKED = 'OP-03';
/** AAAA-MM-DD: in time for some, late for nobody. */
const CAME = '2026-04-06';

const seen = (frame: Frame, text: string | RegExp) => frame.getByText(text).first().waitFor();
const goTo = async (hand: Hand, part: string) => {
  await hand.press('tab', pane.views.recoleccion);
  await hand.press('tab', part);
};

/** Each goes on from the one before. @param archivos paths of what the liaisons send, of every kind */
export function indicadorScenes(archivos: readonly string[]): readonly Scene[] {
  return [
    {
      name: 'Inicio, of a workbook of indicators',
      show: (_hand, frame) =>
        frame.getByRole('tabpanel', { name: pane.views.inicio }).locator('button, a').first().waitFor(),
    },
    ...BOARD_SCENES,
    ...PREPARE_SCENES,
    ...receiveScenes(archivos),
    ...INDICADOR_SCENES,
    ...MATRIZ_SCENES,
  ];
}

const BOARD_SCENES: readonly Scene[] = [
  {
    name: 'Recolección, the board while nothing has come',
    show: async (hand, frame) => {
      await goTo(hand, recoleccion.parte.tablero);
      await seen(frame, tablero.lista);
    },
  },
  {
    name: 'Recolección, a prórroga about to be registered',
    show: async (hand, frame) => {
      await hand.unfold(tablero.detalleDe(SERVICIOS));
      await hand.press('button', tablero.form.abrirDe(SERVICIOS));
      await hand.mark(/^B: /);
      await hand.mark(new RegExp(`^${tablero.form.resoluciones.aceptada}$`));
      await seen(frame, tablero.form.hasta);
    },
  },
  {
    name: 'Recolección, February with what is to be corroborated',
    show: async (hand, frame) => {
      await hand.choose(recoleccion.mes, periodoLabel(FEBRERO));
      await hand.unfold(tablero.detalleDe(DESARROLLO));
      await hand.unfold(tablero.entregasDe(2, DESARROLLO));
      await hand.unfold(tablero.deDependencia(tablero.corroborar, DESARROLLO));
      await seen(frame, recoleccion.carta.cuerpo);
    },
  },
];

const PREPARE_SCENES: readonly Scene[] = [
  {
    name: 'Recolección, about to prepare again',
    show: async (hand, frame) => {
      await hand.choose(recoleccion.mes, periodoLabel(MARZO));
      await goTo(hand, recoleccion.parte.preparar);
      await hand.press('button', recoleccion.preparar.deNuevo);
      await seen(frame, pane.notUndoable);
    },
  },
  {
    name: 'Recolección, the tables with a reminder open',
    show: async (hand, frame) => {
      await hand.press('button', pane.cancel);
      await hand.unfold(recoleccion.tabla.recordatorioDe(SERVICIOS));
      await seen(frame, recoleccion.carta.cuerpo);
    },
  },
];

const receiveScenes = (archivos: readonly string[]): readonly Scene[] => [
  {
    name: 'Recolección, the receipts of every kind before they are registered',
    show: async (hand, frame) => {
      await goTo(hand, recoleccion.parte.recibir);
      await hand.writeDate(recibir.fecha, CAME);
      await hand.attach(new RegExp(recibir.zona), archivos);
      await seen(frame, recibir.titulo(archivos.length));
      await hand.unfold(recibir.observacionesDe(1, 'tesoreria febrero.xlsx'));
    },
  },
  {
    name: 'Recolección, the receipts once registered',
    show: async (hand, frame) => {
      await hand.press('button', recibir.confirmar);
      await seen(frame, recibir.registrados);
    },
  },
  {
    name: 'Recolección, the board of who delivered',
    show: async (hand, frame) => {
      await hand.press('button', recibir.verTablero);
      await seen(frame, tablero.lista);
    },
  },
];

const INDICADOR_SCENES: readonly Scene[] = [
  {
    name: 'Indicadores',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.indicadores);
      await seen(frame, indicadores.lista);
    },
  },
  {
    name: 'Indicadores, one opened',
    show: async (hand, frame) => {
      await hand.unfold(ASKED);
      await seen(frame, indicadores.detalle.historia);
    },
  },
  {
    name: 'Indicadores, a change about to be requested',
    show: async (hand, frame) => {
      await hand.press('button', indicadores.solicitud.openOf(ASKED));
      await hand.choose(indicadores.solicitud.tipo, 'Modificación de meta');
      await hand.choose(indicadores.solicitud.causal, 'Meta b) Faltan recursos materiales');
      await hand.choose(indicadores.solicitud.campo, 'Meta may');
      await hand.write(indicadores.solicitud.debeDecir, '1300');
      await seen(frame, indicadores.solicitud.falta);
    },
  },
  {
    name: 'Indicadores, a request about to be rejected',
    show: async (hand, frame) => {
      await hand.press('button', indicadores.solicitud.confirm);
      await hand.unfold(indicadores.pendientes.count(1));
      await hand.press('button', /^Rechazar la solicitud/);
      await hand.write(indicadores.pendientes.motivo, 'Falta el sustento de la causal.');
      await seen(frame, indicadores.pendientes.rechazo);
    },
  },
];

const MATRIZ_SCENES: readonly Scene[] = [
  {
    name: 'Matriz, before it is made',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.matriz);
      await seen(frame, matriz.estado.abierto);
      await hand.unfold('Por programa');
      await hand.unfold(matriz.envios.contraloria);
      await hand.unfold(matriz.envios.dependencias);
    },
  },
  {
    name: 'Matriz, about to be made',
    show: async (hand, frame) => {
      await hand.press('button', matriz.hacer);
      await seen(frame, pane.notUndoable);
    },
  },
  {
    name: 'Matriz, once made',
    show: async (hand, frame) => {
      await hand.press('button', matriz.hacer);
      await seen(frame, /el trimestre quedó cerrado/);
      await hand.press('button', matriz.ver(`Matriz ${QUARTER}`));
    },
  },
  {
    name: 'Inicio, of a quarter closed',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.inicio);
      await frame.getByRole('tabpanel', { name: pane.views.inicio }).locator('button').first().waitFor();
    },
  },
];
