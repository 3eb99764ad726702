import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  adoptionSource,
  columnChoices,
  tableAt,
  withChoice,
  type ForeignSheet,
  type TableCandidate,
} from '../../../domain/adoption/adoption';
import { adoptableFormats, captureFormats } from '../../../domain/formats';
import type { Format } from '../../../domain/formats/format';
import { planImport } from '../../../domain/importing/planImport';
import { formatsIn } from '../../../domain/perfiles/perfil';
import { tableOf } from '../../../domain/seguimiento';
import { validationContext } from '../../../domain/validation/context';
import { Notice } from '../../kit/Notice';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { Choice } from '../Choice';
import { texts } from '../texts';
import { formatOf, importOptions, type AdoptChoices } from './adoptChoices';
import type { Adopted } from './AdoptReport';
import { ColumnsField } from './ColumnsField';
import { CopyPanel } from './CopyPanel';
import { MissingColumns } from './MissingColumns';
import { UnitField } from './UnitField';

interface AdoptTableProps {
  readonly sheet: ForeignSheet;
  readonly place: TableCandidate;
  readonly choices: AdoptChoices;
  readonly onChange: (change: Partial<AdoptChoices>) => void;
  readonly onInstall: (format: Format) => void;
  readonly onLeave: () => void;
  readonly onAdopted: (adopted: Adopted) => void;
}

/** One table as it would be copied: its columns, its unit, its programme and what comes of them. */
export function AdoptTable(props: AdoptTableProps) {
  const { sheet, place, choices, onChange, onInstall, onLeave } = props;
  const layout = useLayoutStyles();
  const { libro, fecha, work } = useSession();
  const { seguimiento } = libro;
  const { perfil } = seguimiento;
  const format = formatOf(choices, perfil);
  const context = useMemo(() => validationContext(seguimiento, fecha), [seguimiento, fecha]);
  const found = useMemo(
    () =>
      format ? tableAt(sheet, place, formatsIn(perfil, adoptableFormats), format, choices.columnas) : null,
    [sheet, place, perfil, format, choices.columnas],
  );
  // Thousands of rows are compared with those of the workbook: what is being typed does not wait for it.
  const settled = useDeferredValue(choices);
  const plan = useMemo(
    () =>
      found && format
        ? planImport([adoptionSource(sheet, found)], format, context, importOptions(settled))
        : null,
    [sheet, found, format, context, settled],
  );
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [isConfirming, setConfirming] = useState(false);

  return (
    <div className={layout.column}>
      <div ref={heading} tabIndex={-1} className={layout.text}>
        <Text weight="semibold">{texts.adopt.candidate(place)}</Text>
      </div>
      <Choice
        label={texts.adopt.format}
        value={choices.formato}
        options={adoptableFormats.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(formato) => onChange({ formato, columnas: {}, unidad: '' })}
      />
      {format && !found && (
        <Notice intent="warning" title={texts.adopt.otherFormat}>
          {texts.adopt.noColumns(format)}
        </Notice>
      )}
      {format && found && plan && (
        <>
          <ColumnsField
            format={format}
            choices={columnChoices(found)}
            onChoose={(index, key) => onChange({ columnas: withChoice(columnChoices(found), index, key) })}
          />
          <MissingColumns format={format} missing={found.missing} />
          {!found.mapped.some(({ key }) => key === 'programa') && (
            <Field
              label={texts.adopt.programa}
              hint={programaHint(
                found.headerBlock.programa,
                context.evaluaciones.map((each) => each.programa),
              )}
            >
              <Input
                value={choices.programa}
                onChange={(_event, { value }) => onChange({ programa: value })}
              />
            </Field>
          )}
          {plan.unit && (
            <UnitField unit={plan.unit} chosen={choices.unidad} onChange={(unidad) => onChange({ unidad })} />
          )}
          <CopyPanel
            {...props}
            format={format}
            plan={plan}
            missing={found.missing}
            isInstalled={!captureFormats.includes(format) || tableOf(seguimiento, format.id) !== undefined}
            isConfirming={isConfirming}
            onConfirming={setConfirming}
            onInstall={() => onInstall(format)}
          />
        </>
      )}
      {!isConfirming && (
        <div>
          <Button disabledFocusable={work !== null} onClick={onLeave}>
            {texts.adopt.other}
          </Button>
        </div>
      )}
    </div>
  );
}

function programaHint(written: string | undefined, known: readonly string[]): string {
  const [only, ...others] = known;
  if (written !== undefined && written !== '') return texts.adopt.programaFrom.header(written);
  return only && others.length === 0 ? texts.adopt.programaFrom.only(only) : texts.adopt.programaFrom.none;
}
