import { Button, Field, Select, Text } from '@fluentui/react-components';
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
import { texts } from '../texts';

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
      <Field label={texts.print.format}>
        <Select value={format.id} onChange={(_event, { value }) => setChoice({ ...choice, formato: value })}>
          {tables.map((each) => (
            <option key={each.format.id} value={each.format.id}>
              {each.format.name}
            </option>
          ))}
        </Select>
      </Field>
      {programme === undefined ? (
        <Text>{texts.print.noProgrammes(format.name)}</Text>
      ) : (
        <>
          <Field label={texts.print.programa}>
            <Select
              value={programme.programa}
              onChange={(_event, { value }) => setChoice({ ...choice, programa: value })}
            >
              {programmes.map(({ programa, filas }) => (
                <option key={programa} value={programa}>
                  {texts.print.withRows(programa, filas)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.print.trimestre}>
            <Select
              value={String(trimestre)}
              onChange={(_event, { value }) => setChoice({ ...choice, trimestre: value })}
            >
              {texts.print.trimestres.map((name, index) => (
                <option key={name} value={String(index + 1)}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
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
