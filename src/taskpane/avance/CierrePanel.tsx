import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { estadoDe } from '../../domain/cierre/solventados';
import type { Asm } from '../../domain/records';
import type { Seguimiento } from '../../domain/seguimiento';
import { CierreRequisito } from './CierreRequisito';
import { texts } from './cierreTexts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
});

interface CierrePanelProps {
  readonly asm: Asm;
  readonly seguimiento: Seguimiento;
}

/** What the norm of the perfil asks to close the ASM: what is missing, and each requisite to be answered. */
export function CierrePanel({ asm, seguimiento }: CierrePanelProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {texts.title(asm.clave)}
      </Subtitle2>
      <Text role="status">{estadoDe(asm)}</Text>
      {(asm.cierre ?? []).map((juzgado) => (
        <CierreRequisito
          key={juzgado.requisito.key}
          clave={asm.clave}
          juzgado={juzgado}
          seguimiento={seguimiento}
        />
      ))}
      <Caption1>{texts.note}</Caption1>
    </section>
  );
}
