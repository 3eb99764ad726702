import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { calendarDate } from '../../../domain/dates/dateSerial';
import { printableProgrammes, printedSheetName } from '../../../domain/printing/printedFormat';
import { validationContext } from '../../../domain/validation/context';
import { printFormat } from '../../../workbook/printFormat';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { useKept } from '../../session/useKept';
import { Choice } from '../Choice';
import { texts } from '../texts';
import { TRIMESTRES } from '../trimestres';

/** One programme's official format on a sheet of its own. Shown when there is something to print. */
export function PrintSection() {
  const { tables } = useSession().libro.seguimiento;
  const printable = tables.filter(({ format, rows }) => format.rows === 'asm' && rows.length > 0);
  return printable.length === 0 ? null : <Print />;
}

function Print() {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { seguimiento, structure } = libro;
  const [choice, setChoice] = useKept('formatos.imprimir', { formato: '', programa: '', trimestre: '' });
  const [isConfirming, setConfirming] = useState(false);
  const tables = seguimiento.tables.filter(({ format, rows }) => format.rows === 'asm' && rows.length > 0);
  const table = tables.find(({ format }) => format.id === choice.formato) ?? tables[0];
  const programmes = useMemo(
    () => (table ? printableProgrammes(table, validationContext(seguimiento, fecha)) : []),
    [table, seguimiento, fecha],
  );
  const programme = programmes.find(({ programa }) => programa === choice.programa) ?? programmes[0];
  const trimestre = Number(choice.trimestre || seguimiento.trimestre) || quarterOf(fecha);
  if (!table) return null;
  const { format } = table;
  const sheets = structure.sheets.map(({ name }) => name);

  const print = async (programa: string) => {
    await run(
      texts.print.running,
      (context) => printFormat(context, { format, programa, trimestre, fecha }),
      {
        told: ({ hoja, filas }) => texts.print.told(hoja, filas),
      },
    );
    setConfirming(false);
  };

  return (
    <Section title={texts.print.title}>
      <Text>{texts.print.intro}</Text>
      <Choice
        label={texts.print.format}
        value={format.id}
        options={tables.map((each) => ({ value: each.format.id, label: each.format.name }))}
        onChange={(formato) => setChoice({ ...choice, formato })}
      />
      {programme === undefined ? (
        <Text>{texts.print.noProgrammes(format.name)}</Text>
      ) : (
        <>
          <Choice
            label={texts.print.programa}
            value={programme.programa}
            options={programmes.map(({ programa, filas }) => ({
              value: programa,
              label: texts.print.withRows(programa, filas),
            }))}
            onChange={(programa) => setChoice({ ...choice, programa })}
          />
          <Choice
            label={texts.print.trimestre}
            value={String(trimestre)}
            options={TRIMESTRES}
            onChange={(value) => setChoice({ ...choice, trimestre: value })}
          />
          {isConfirming ? (
            <ConfirmPanel
              title={texts.print.confirmTitle(
                printedSheetName(format, programme.programa, trimestre, sheets),
              )}
              confirm={texts.print.confirm}
              onConfirm={() => void print(programme.programa)}
              onCancel={() => setConfirming(false)}
              undoable={false}
              busy={work !== null}
            >
              <Text className={layout.text}>
                {texts.print.willPrint(programme.filas, format.name, programme.programa)}
              </Text>
            </ConfirmPanel>
          ) : (
            <div>
              <Button disabledFocusable={work !== null} onClick={() => setConfirming(true)}>
                {texts.print.button}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function quarterOf(fecha: number): number {
  return Math.ceil(calendarDate(fecha).month / 3);
}
