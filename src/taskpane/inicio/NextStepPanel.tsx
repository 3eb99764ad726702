import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { siguientePaso, siguientePasoIndicadores } from '../../domain/messages/pasos';
import type { NextStep } from '../../domain/overview/nextStep';
import type { PasoIndicadores } from '../../domain/overview/pasoIndicadores';
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

interface PanelProps {
  readonly title: string;
  readonly sentence: string;
  /** The button's text. */
  readonly action: string;
  readonly onTake: () => void;
}

/** The one suggested next step, with the button that goes where it is done. */
function Panel({ title, sentence, action, onTake }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const { work } = useSession();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      <Text>{sentence}</Text>
      <div>
        <Button appearance="primary" onClick={onTake} disabledFocusable={work !== null}>
          {action}
        </Button>
      </div>
    </section>
  );
}

interface StepProps<T> {
  readonly step: T;
  readonly title: string;
}

export function NextStepPanel({ step, title }: StepProps<NextStep>) {
  return (
    <Panel title={title} sentence={siguientePaso(step)} action={texts.irA(step)} onTake={useStep(step)} />
  );
}

export function IndicadoresStepPanel({ step, title }: StepProps<PasoIndicadores>) {
  const { go } = useNavigation();
  return (
    <Panel
      title={title}
      sentence={siguientePasoIndicadores(step)}
      action={texts.irAIndicadores(step)}
      onTake={() => go(...placeOf(step))}
    />
  );
}

/** The view where it is done, and what it is opened for. */
function placeOf(step: PasoIndicadores): Parameters<ReturnType<typeof useNavigation>['go']> {
  switch (step.kind) {
    case 'importFichas':
      return ['formatos'];
    case 'prepareTables':
      return ['recoleccion', 'preparar'];
    case 'collect':
      return ['recoleccion', 'recibir'];
    case 'calculate':
      return ['indicadores'];
    case 'makeMatrix':
      return ['matriz', step.trimestre];
    case 'waitForTables':
      return ['recoleccion', 'tablero'];
  }
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
