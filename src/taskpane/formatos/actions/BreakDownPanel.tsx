import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planBreakdown } from '../../../domain/breakdown/breakDown';
import { acciones } from '../../../domain/formats';
import { tableOf } from '../../../domain/seguimiento';
import { validationContext } from '../../../domain/validation/context';
import { breakDownActions } from '../../../workbook/breakDownActions';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { NothingPanel } from './NothingPanel';

/** What breaking the actions down would add and change, before it does. */
export function BreakDownPanel({ onClose }: { readonly onClose: () => void }) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { seguimiento } = libro;
  const plan = useMemo(() => planBreakdown(validationContext(seguimiento, fecha)), [seguimiento, fecha]);
  const hasSheet = tableOf(seguimiento, acciones.id) !== undefined;
  if (plan.withoutClave.length > 0) {
    return (
      <NothingPanel title={texts.actions.notNow} onClose={onClose}>
        {texts.actions.withoutClave(plan.withoutClave)}
      </NothingPanel>
    );
  }
  if (plan.acciones.length === 0 && plan.changes.length === 0) {
    return (
      <NothingPanel title={texts.actions.nothing} onClose={onClose}>
        {texts.actions.nothingToBreakDown}
      </NothingPanel>
    );
  }
  const breakDown = async () => {
    await run(texts.actions.breakingDown, (context) => breakDownActions(context, { fecha }), {
      told: (committed) => texts.actions.brokenDown(committed.length),
    });
    onClose();
  };
  return (
    <ConfirmPanel
      title={texts.actions.breakDown}
      confirm={texts.actions.breakDownConfirm}
      onConfirm={() => void breakDown()}
      onCancel={onClose}
      undoable={hasSheet}
      busy={work !== null}
    >
      <Text className={layout.text}>
        {texts.actions.actions(plan.acciones.length)} {texts.actions.willAdd(plan.added.length)}
      </Text>
      {plan.changes.length > 0 && <Text>{texts.actions.willChange(plan.changes.length)}</Text>}
      {!hasSheet && <Text>{texts.actions.newSheet(acciones.sheet)}</Text>}
    </ConfirmPanel>
  );
}
