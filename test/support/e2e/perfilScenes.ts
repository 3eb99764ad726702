/** Where an institution describes itself, and where somebody brings the file of one that did. */
import type { Frame } from 'playwright-core';
import { texts as configuracion } from '../../../src/taskpane/configuracion/texts';
import { texts as formatos } from '../../../src/taskpane/formatos/texts';
import { texts as perfil } from '../../../src/taskpane/perfil/texts';
import { texts as pane } from '../../../src/taskpane/texts';
import type { Hand } from './hands';
import type { Scene } from './scenes';

const seen = (frame: Frame, text: string | RegExp) => frame.getByText(text).first().waitFor();

/** Of a workbook without formats. @param wrong path of a perfil's file with several errors */
export const firstPerfilScenes = (wrong: string): readonly Scene[] => [
  {
    name: 'Formatos, with the perfiles and the place for a file',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.formatos);
      await hand.press('button', formatos.install.perfilDeArchivo);
      await seen(frame, perfil.archivo.zona);
    },
  },
  {
    name: 'Formatos, with a file that is no perfil',
    show: async (hand, frame) => {
      await hand.attach(new RegExp(perfil.archivo.zona), [wrong]);
      await seen(frame, /no se usó/);
    },
  },
];

/** Each goes on from the one before. @param wrong path of a perfil's file with several errors */
export const perfilScenes = (wrong: string): readonly Scene[] => [
  {
    name: 'Perfil, where it is started from',
    show: async (hand, frame) => {
      await hand.press('button', pane.views.configuracion);
      await hand.press('button', configuracion.perfilPropio);
      await seen(frame, perfil.partir);
    },
  },
  {
    name: 'Perfil, with a file that is no perfil',
    show: async (hand, frame) => {
      await hand.attach(new RegExp(perfil.archivo.zona), [wrong]);
      await seen(frame, /no se usó/);
    },
  },
  {
    name: 'Perfil, a copy just begun',
    show: async (hand, frame) => {
      await hand.press('button', perfil.copiar);
      await frame.getByText(/no se usó/).waitFor({ state: 'detached' });
    },
  },
  ...Object.values(perfil.parte).map((part) => ({
    name: `Perfil, ${part}`,
    show: async (hand: Hand, frame: Frame) => {
      await hand.press('tab', part);
      await frame.getByRole('tabpanel', { name: part, exact: true }).waitFor();
    },
  })),
  {
    name: 'Perfil, with something to be corrected',
    show: async (hand, frame) => {
      await hand.press('tab', perfil.parte.datos);
      await hand.write(perfil.datos.id, 'Con Espacios');
      await seen(frame, perfil.porCorregir(1));
    },
  },
  {
    name: 'Perfil, about to be applied',
    show: async (hand, frame) => {
      await hand.write(perfil.datos.id, 'mi-instituto');
      await hand.press('button', perfil.aplicar);
      await seen(frame, perfil.confirmarBoton);
    },
  },
];
