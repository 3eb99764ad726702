import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { closeSummary } from '../../domain/advance/closeSummary';
import { avanceMensualRegister } from '../../domain/registers';
import type { ClosedMonth } from '../../workbook/closeMonth';
import { done } from '../../workbook/result';
import { showTable } from '../../workbook/showTable';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { Notice } from '../kit/Notice';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { CloseSummary } from './CloseSummary';
import { texts } from './texts';
import { closeMonth } from './verbs';
import type { Month } from './useMonth';

interface CloseMonthProps {
  readonly month: Month;
  /** Actions with something typed and not written. */
  readonly unsaved: number;
  /** Of them, those that can be written as they are. */
  readonly ready: number;
  /** Actions whose figures in the workbook are of a later month. */
  readonly later: number;
  readonly onSave: () => void;
  readonly onClosed: () => void;
  readonly onLeave: () => void;
}

/** Cut date, what would change, and then the close; nothing is written until what changes was seen. */
export function CloseMonth({
  month,
  unsaved,
  ready,
  later: captured,
  onSave,
  onClosed,
  onLeave,
}: CloseMonthProps) {
  const { fecha, run, work } = useSession();
  const [reabrir, setReabrir] = useKept('avance.reabrir', '');
  const { seguimiento } = useSession().libro;
  const [seen, setSeen] = useState<{ readonly plan: ClosedMonth; readonly of: unknown } | null>(null);
  // Once the workbook changes, what was seen is no longer what would be written: it has to be seen again.
  const plan = seen?.of === seguimiento ? seen.plan : null;
  const setPlan = (next: ClosedMonth | null) => setSeen(next && { plan: next, of: seguimiento });
  const { periodo, corte } = month;
  const later = month.lastClosed !== null && month.lastClosed > periodo ? month.lastClosed : null;
  const isFollowed = later !== null;
  const request = { periodo, corte, fecha, ...(isFollowed ? { reabrir } : {}) };

  const review = async () => {
    const end = await run(
      texts.close.reviewing,
      (context) => closeMonth(context, { ...request, write: false }),
      { readsOnly: true },
    );
    if (end.kind === 'done') setPlan(end.result);
  };
  const close = async () => {
    const end = await run(texts.close.closing, (context) => closeMonth(context, request), { told: toldOf });
    setPlan(null);
    if (end.kind !== 'done') return;
    setReabrir('');
    onClosed();
  };
  if (plan) {
    return (
      <ConfirmPanel
        title={texts.close.confirmTitle(plan.periodo, plan.corte)}
        confirm={texts.close.confirm}
        onConfirm={() => void close()}
        onCancel={() => setPlan(null)}
        undoable={false}
        busy={work !== null}
      >
        {captured > 0 && (
          <Notice intent="warning" title={texts.close.attention}>
            {texts.close.later(captured, periodo)}
          </Notice>
        )}
        {unsaved > 0 && (
          <Notice intent="warning" title={texts.row.unsaved}>
            {texts.close.unsaved(unsaved)}
          </Notice>
        )}
        <CloseSummary plan={plan} />
      </ConfirmPanel>
    );
  }
  return (
    <Section title={texts.close.title(periodo)}>
      {month.isClosed && <Text>{texts.close.again(periodo)}</Text>}
      <Field label={texts.corte} hint={texts.close.corteHint}>
        <Input
          type="date"
          value={month.corteText}
          onChange={(_event, { value }) => month.chooseCorte(value)}
        />
      </Field>
      {later !== null && (
        <Field label={texts.close.reabrir} hint={texts.close.reabrirHint(later)} required>
          <Input value={reabrir} onChange={(_event, { value }) => setReabrir(value)} />
        </Field>
      )}
      {unsaved > 0 && <UnsavedNotice unsaved={unsaved} ready={ready} onSave={onSave} />}
      <Steps
        isBusy={work !== null}
        isReady={!isFollowed || reabrir.trim() !== ''}
        onReview={() => void review()}
        onLeave={onLeave}
      />
    </Section>
  );
}

function toldOf(plan: ClosedMonth): string {
  const { change, periodo } = plan;
  return change === 'identical'
    ? texts.close.nothing(periodo)
    : texts.close.done(periodo, closeSummary(plan).acciones);
}

/** The close takes only what is in the workbook: it is offered to write first what is not. */
function UnsavedNotice({ unsaved, ready, onSave }: Pick<CloseMonthProps, 'unsaved' | 'ready' | 'onSave'>) {
  const { work } = useSession();
  return (
    <>
      <Notice intent="warning" title={texts.row.unsaved}>
        {texts.close.unsaved(unsaved)}
      </Notice>
      {ready > 0 && (
        <div>
          <Button disabledFocusable={work !== null} onClick={onSave}>
            {texts.close.saveFirst}
          </Button>
        </div>
      )}
    </>
  );
}

interface StepsProps {
  readonly isBusy: boolean;
  readonly isReady: boolean;
  readonly onReview: () => void;
  readonly onLeave: () => void;
}

function Steps({ isBusy, isReady, onReview, onLeave }: StepsProps) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.row}>
      <Button appearance="primary" disabledFocusable={isBusy || !isReady} onClick={onReview}>
        {texts.close.review}
      </Button>
      <Button onClick={onLeave}>{texts.close.cancel}</Button>
    </div>
  );
}

interface AfterCloseProps {
  readonly onLeave: () => void;
}

/** Where the closed month can be seen, and what comes next. */
export function AfterClose({ onLeave }: AfterCloseProps) {
  const layout = useLayoutStyles();
  const { run, work } = useSession();
  const { go } = useNavigation();
  const see = () =>
    run(
      texts.close.seeing,
      async (context) => {
        await showTable(context, avanceMensualRegister.table);
        return done(null);
      },
      { readsOnly: true },
    );
  return (
    <div className={layout.row}>
      <Button disabledFocusable={work !== null} onClick={() => void see()}>
        {texts.close.see}
      </Button>
      <Button onClick={() => go('informe')}>{texts.close.report}</Button>
      <Button appearance="subtle" onClick={onLeave}>
        {texts.close.back}
      </Button>
    </div>
  );
}
