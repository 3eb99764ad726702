import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { consolidatedReport } from '../../workbook/consolidatedReport';
import type { Verb } from '../../workbook/inWorkbook';
import { sheetNamed, tableNamed } from '../../workbook/read/structure';
import { DETAIL_TABLE } from '../../workbook/report/columns';
import { REPORT_SHEET } from '../../workbook/report/writeReport';
import { done } from '../../workbook/result';
import { showTable } from '../../workbook/showTable';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

/** Makes the report. One that stands already is replaced only after saying what goes with it. */
export function CreateReport({ corte }: { readonly corte: DateSerial }) {
  const layout = useLayoutStyles();
  const { libro, run, work } = useSession();
  const [asking, setAsking] = useState(false);
  const stands = sheetNamed(libro.structure, REPORT_SHEET) !== undefined;
  const create = async () => {
    setAsking(false);
    await run(texts.haciendo, (context) => consolidatedReport(context, { fecha: corte }), {
      told: ({ detalle }) => texts.hecho(REPORT_SHEET, detalle.length),
    });
  };
  const see = () => run(texts.abriendo, showReport, { readsOnly: true });
  if (asking) {
    return (
      <ConfirmPanel
        title={texts.reemplazar.titulo}
        confirm={texts.reemplazar.boton}
        onConfirm={() => void create()}
        onCancel={() => setAsking(false)}
        undoable={false}
        busy={work !== null}
      >
        <Text>{texts.reemplazar.que(REPORT_SHEET)}</Text>
      </ConfirmPanel>
    );
  }
  return (
    <div className={layout.row}>
      <Button
        appearance="primary"
        disabledFocusable={work !== null}
        onClick={() => (stands ? setAsking(true) : void create())}
      >
        {stands ? texts.rehacer : texts.hacer}
      </Button>
      {stands && tableNamed(libro.structure, DETAIL_TABLE) && (
        <Button disabledFocusable={work !== null} onClick={() => void see()}>
          {texts.ver}
        </Button>
      )}
    </div>
  );
}

const showReport: Verb<null> = async (context) => {
  await showTable(context, DETAIL_TABLE);
  return done(null);
};
