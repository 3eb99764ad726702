/** The add-in's pages, each in its frame: the pane, the page of the ribbon's functions and dialogs. */
import type { HostChannel, DocumentSettings } from '../../host/openWorkbook';
import {
  windowsClient,
  type DialogRequest,
  type DialogSide,
  type ShownDialog,
  type Theme,
  type WindowsClient,
} from '../../host/windowsClient';
import { openAddinDialog } from '../page/addinDialog';
import { element } from '../page/element';
import { TEXTS } from '../page/texts';
import { holdExternals } from './externals';

export interface AddinPages {
  readonly pane: string;
  readonly functions: string | null;
}

export interface Addin {
  openPane(): void;
  /** As Excel does, the page is thrown away. */
  closePane(): void;
  runFunction(name: string): Promise<void>;
  setDark(dark: boolean): void;
  close(): void;
}

/**
 * @param place where the pane's frame goes
 * @param documentUrl tells this workbook from any other to whoever keeps something for it
 */
export function openAddin(
  channel: HostChannel,
  settings: DocumentSettings,
  place: HTMLElement,
  pages: AddinPages,
  dark: boolean,
  documentUrl: string,
): Addin {
  const externals = holdExternals();
  let theme: Theme = dark ? 'dark' : 'light';
  let pane: AddinPage | null = null;

  const openPage = (frame: HTMLIFrameElement, parent: HTMLElement, url: string): AddinPage => {
    const client = windowsClient(channel, { settings, theme, documentUrl, openDialog: showDialog });
    parent.append(frame);
    externals.give(frame, client.external);
    frame.src = url;
    return {
      client,
      close() {
        client.close();
        frame.remove();
      },
    };
  };

  const showDialog = ({ url, width, height }: DialogRequest, side: DialogSide): ShownDialog =>
    openAddinDialog(
      url,
      { width, height },
      (frame) => externals.give(frame, side.external),
      () => side.closedByPerson(),
    );

  const addin: Addin = {
    openPane() {
      pane ??= openPage(element('iframe', { title: TEXTS.pane }), place, pages.pane);
    },
    closePane() {
      pane?.close();
      pane = null;
    },
    async runFunction(name) {
      if (pages.functions === null) return;
      const frame = element('iframe', {
        class: 'hidden-page',
        title: name,
        tabindex: '-1',
        'aria-hidden': 'true',
      });
      const page = openPage(frame, document.body, pages.functions);
      try {
        await page.client.runCommand(name);
      } finally {
        page.close();
      }
    },
    setDark(chosen) {
      theme = chosen ? 'dark' : 'light';
      if (pane === null) return;
      addin.closePane();
      addin.openPane();
    },
    close: () => addin.closePane(),
  };
  return addin;
}

interface AddinPage {
  readonly client: WindowsClient;
  close(): void;
}
