import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { siguientePaso } from '../../domain/messages/pasos';
import type { NextStep } from '../../domain/overview/nextStep';
import type { Verb } from '../../workbook/inWorkbook';
import { done } from '../../workbook/result';
import { showTable } from '../../workbook/showTable';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
});

/** The one suggested next step, with the button that goes where it is done. */
export function NextStepPanel({ step }: { readonly step: NextStep }) {
  const styles = useStyles();
  const id = useId();
  const { work } = useSession();
  const take = useStep(step);
  return (
    <section className={styles.step} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {texts.siguiente}
      </Subtitle2>
      <Text>{siguientePaso(step)}</Text>
      <div>
        <Button appearance="primary" onClick={take} disabledFocusable={work !== null}>
          {texts.irA(step)}
        </Button>
      </div>
    </section>
  );
}

function useStep(step: NextStep): () => void {
  const { go } = useNavigation();
  const { libro, run } = useSession();
  switch (step.kind) {
    case 'install':
    case 'fill':
      return () => go('formatos');
    case 'breakDown':
      return () => go('formatos', 'desglosar');
    case 'mendClaves':
      return () => go('validar');
    case 'closeMonth':
      return () => go('avance', step.ended && step.sinCaptura === 0 ? 'cerrar' : undefined);
    case 'report':
      return () => go('informe');
    case 'nothingAccepted':
      return () => {
        const table = libro.seguimiento.tables.find(({ format }) => format.rows === 'asm');
        const name = libro.tables.get(table?.format.table ?? '')?.name ?? '';
        const show: Verb<null> = async (context) => {
          await showTable(context, name);
          return done(null);
        };
        void run(texts.abriendo, show, { readsOnly: true });
      };
  }
}
