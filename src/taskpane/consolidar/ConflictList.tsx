import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  conflictoKey,
  DECISIONES,
  isSettled,
  lineasOf,
  type Decision,
  type LineaConflicto,
} from '../../domain/consolidation/conflicto';
import { asmThatMayBeTwo } from '../../domain/consolidation/keepBoth';
import { ledgersOf } from '../../domain/consolidation/ledger';
import { consolidacionText } from '../../domain/messages/consolidacion';
import { conflictosRegister } from '../../domain/registers';
import type { Verb } from '../../workbook/inWorkbook';
import type { ResolvedConflicts, ResolveRequest } from '../../workbook/resolveConflicts';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { ConflictItem } from './ConflictItem';
import { texts } from './texts';

/** What Conflictos still asks, one by one, and applying what was decided. Nothing is shown where nobody consolidated. */
export function ConflictList() {
  const { libro, work, run, fecha } = useSession();
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [isConfirming, setConfirming] = useState(false);
  const table = libro.tables.get(conflictosRegister.table);
  const lineas = useMemo(() => lineasOf(table).filter((linea) => !isSettled(linea)), [table]);
  const mayBeTwo = useMemo(
    () =>
      asmThatMayBeTwo(
        lineas,
        ledgersOf(libro.seguimiento.perfil),
        (ledger) => libro.tables.get(ledger.table)?.sheet ?? ledger.sheet,
      ),
    [lineas, libro],
  );
  if (!table) return null;
  const decisionOf = (linea: LineaConflicto): Decision | '' =>
    decided.get(conflictoKey(linea)) ?? DECISIONES.find((each) => each === linea.decision) ?? '';
  const ready = lineas.filter((linea) => decisionOf(linea) !== '');

  const apply = async () => {
    const decisiones = ready.flatMap((linea) => {
      const decision = decisionOf(linea);
      return decision === '' ? [] : [{ ...linea, decision }];
    });
    const end = await run(texts.aplicando, resolving({ decisiones, fecha }), {
      told: ({ aplicadas, pendientes }) => consolidacionText.decididas(aplicadas, pendientes.length),
    });
    setConfirming(false);
    if (end.kind === 'done') setDecided(new Map());
  };

  return (
    <Section title={texts.porDecidir}>
      {lineas.length === 0 && <Text>{texts.nadaPorDecidir}</Text>}
      <MoreList items={lineas} itemKey={(linea) => String(linea.index)}>
        {(linea) => (
          <ConflictItem
            linea={linea}
            canBeTwo={mayBeTwo(linea)}
            decision={decisionOf(linea)}
            onDecide={(decision) => setDecided(new Map(decided).set(conflictoKey(linea), decision))}
          />
        )}
      </MoreList>
      {isConfirming ? (
        <ConfirmPanel
          title={texts.decididos(ready.length)}
          confirm={texts.aplicar}
          onConfirm={() => void apply()}
          onCancel={() => setConfirming(false)}
          undoable={false}
          busy={work !== null}
        >
          <Text>{texts.aplicarIntro(ready.length)}</Text>
        </ConfirmPanel>
      ) : (
        lineas.length > 0 && (
          <div>
            <Button
              appearance="primary"
              disabledFocusable={work !== null || ready.length === 0}
              onClick={() => setConfirming(true)}
            >
              {texts.decididos(ready.length)}
            </Button>
          </div>
        )
      )}
    </Section>
  );
}

function resolving(request: ResolveRequest): Verb<ResolvedConflicts> {
  return async (context) => {
    const { resolveConflicts } = await import(
      /* webpackChunkName: "on-demand-consolidate" */ '../../workbook/resolveConflicts'
    );
    return resolveConflicts(context, request);
  };
}
