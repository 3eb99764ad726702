import { Button, Checkbox, Text } from '@fluentui/react-components';
import type { ForeignSheet, TableCandidate } from '../../../domain/adoption/adoption';
import type { ColumnKey, Format } from '../../../domain/formats/format';
import type { ImportPlan } from '../../../domain/importing/planImport';
import { inFigures } from '../../../domain/messages/counted';
import { adoptTable } from '../../../workbook/adoptTable';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { Fact, Facts } from '../../kit/Facts';
import { Notice } from '../../kit/Notice';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { importOptions, type AdoptChoices } from './adoptChoices';
import type { Adopted } from './AdoptReport';
import { FirstRows } from './FirstRows';
import { withoutMain } from './MissingColumns';

interface CopyPanelProps {
  readonly sheet: ForeignSheet;
  readonly place: TableCandidate;
  readonly choices: AdoptChoices;
  readonly onChange: (change: Partial<AdoptChoices>) => void;
  readonly format: Format;
  readonly plan: ImportPlan;
  /** Official columns that no heading is taken for. */
  readonly missing: readonly ColumnKey[];
  readonly isInstalled: boolean;
  readonly isConfirming: boolean;
  readonly onConfirming: (isConfirming: boolean) => void;
  readonly onInstall: () => void;
  readonly onAdopted: (adopted: Adopted) => void;
}

/** What copying would bring, what stands in its way, and the step itself. */
export function CopyPanel(props: CopyPanelProps) {
  const {
    place,
    choices,
    onChange,
    format,
    plan,
    missing,
    isInstalled,
    isConfirming,
    onConfirming,
    onInstall,
  } = props;
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const target = libro.tables.get(format.table)?.sheet ?? format.sheet;
  const identical = plan.omitted.filter(({ reason }) => reason === 'identica').length;
  const warning = withoutMain(format, missing);
  const hasWork = plan.added.length > 0 || plan.updatedRows > 0;
  const mayCopy = hasWork && plan.conflicts.length === 0 && plan.unit?.ambiguous !== true;

  const copy = async () => {
    const { columnas } = choices;
    const end = await run(
      texts.adopt.running,
      (context) => adoptTable(context, { format, place, columnas, fecha, ...importOptions(choices) }),
      { told: (result) => texts.adopt.told(result, target) },
    );
    onConfirming(false);
    if (end.kind === 'done') props.onAdopted({ plan: end.result, sheet: place.sheet });
  };

  return (
    <>
      <Facts>
        <Fact term={texts.adopt.counts.added}>{inFigures(plan.added.length)}</Fact>
        {plan.updatedRows > 0 && <Fact term={texts.adopt.counts.updated}>{inFigures(plan.updatedRows)}</Fact>}
        {identical > 0 && <Fact term={texts.adopt.counts.identical}>{inFigures(identical)}</Fact>}
        {plan.omitted.length > identical && (
          <Fact term={texts.adopt.counts.skipped}>{inFigures(plan.omitted.length - identical)}</Fact>
        )}
      </Facts>
      <FirstRows format={format} rows={plan.added} />
      {(plan.conflicts.length > 0 || choices.actualizar) && (
        <Checkbox
          checked={choices.actualizar}
          label={texts.adopt.update}
          onChange={(_event, { checked }) => onChange({ actualizar: checked === true })}
        />
      )}
      {plan.conflicts.length > 0 && (
        <Notice intent="warning" title={texts.adopt.conflicts(plan.conflicts.length)}>
          {texts.adopt.conflictsBody(plan.conflicts.slice(0, 5).map(({ name }) => name))}
        </Notice>
      )}
      {plan.unit?.ambiguous === true && <Text>{texts.adopt.chooseUnit}</Text>}
      {!hasWork && plan.conflicts.length === 0 && <Text>{texts.adopt.nothingToCopy}</Text>}
      {!isInstalled && (
        <div className={layout.column}>
          <Text>{texts.adopt.toInstall(format)}</Text>
          <div>
            <Button appearance="primary" onClick={onInstall}>
              {texts.adopt.installIt(format)}
            </Button>
          </div>
        </div>
      )}
      {isInstalled && mayCopy && !isConfirming && (
        <div>
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => onConfirming(true)}>
            {texts.adopt.copy(format)}
          </Button>
        </div>
      )}
      {isInstalled && mayCopy && isConfirming && (
        <ConfirmPanel
          title={texts.adopt.confirmTitle(format)}
          confirm={texts.adopt.confirm}
          onConfirm={() => void copy()}
          onCancel={() => onConfirming(false)}
          undoable
          busy={work !== null}
        >
          <Text className={layout.text}>{texts.adopt.willAdd(plan.added.length, place.sheet, target)}</Text>
          {warning !== null && (
            <Text weight="semibold" className={layout.text}>
              {warning}
            </Text>
          )}
          {plan.updatedRows > 0 && <Text>{texts.adopt.willUpdate(plan.updatedRows)}</Text>}
        </ConfirmPanel>
      )}
    </>
  );
}
