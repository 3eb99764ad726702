import { Button, Caption1, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import { programadoOfAccion } from '../../domain/advance/programado';
import { draftProblem, figuresOf } from '../../domain/capture/draft';
import { draftAvisos } from '../../domain/capture/draftAvisos';
import { toPoints } from '../../domain/advance/fraction';
import { rechazo } from '../../domain/messages/captura';
import { useLayoutStyles } from '../kit/layout';
import { SemaforoChip } from '../kit/SemaforoChip';
import { AvisoList } from './AvisoList';
import type { CaptureRowProps } from './captureRowProps';
import { RowDetail } from './RowDetail';
import { texts } from './texts';

const useStyles = makeStyles({
  pending: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // What is focused must not stop under the bar that stays at the bottom.
    '& input, & textarea, & button, & summary': { scrollMarginBottom: '140px' },
  },
  unsaved: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  /** One line: the whole of it is in the detail. */
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figures: {
    display: 'grid',
    gridTemplateColumns: '1fr auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  input: { width: '92px' },
  programado: { textAlign: 'right' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground1 },
});

/** One action of the month: what it said, what it says now and how its ASM stands with it. */
export const CaptureRow = memo(function CaptureRow(props: CaptureRowProps) {
  const { item, draft, etiqueta, motivo, rejection, corte, seguimiento, onDiscard } = props;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { asm, accion, key, texto } = item;
  const title = texts.row.title(asm.clave, accion.numero, asm.acciones.length);
  const isTyped = Object.keys(draft).length > 0;
  const avisos = useMemo(
    () => (isTyped ? draftAvisos(item, draft, seguimiento, corte) : []),
    [isTyped, item, draft, seguimiento, corte],
  );
  return (
    <div className={isTyped ? `${styles.row} ${styles.unsaved}` : styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{title}</Text>
        <SemaforoChip etiqueta={etiqueta} />
      </div>
      <Text className={styles.line} title={texto}>
        {texto}
      </Text>
      <FigureLine {...props} title={title} />
      <Caption1 className={layout.secondary}>{motivo}</Caption1>
      {rejection !== null && (
        <Text role="alert">
          {texts.row.rejected} {rejection}
        </Text>
      )}
      <AvisoList avisos={avisos} />
      {isTyped && (
        <div className={layout.row}>
          <Caption1 className={styles.pending}>{texts.row.unsaved}</Caption1>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.row.discardOf(title)}
            onClick={() => onDiscard([key])}
          >
            {texts.row.discard}
          </Button>
        </div>
      )}
      <Detail {...props} title={title} />
    </div>
  );
});

interface Titled extends CaptureRowProps {
  readonly title: string;
}

/** Before → now, and what the plan asked for. */
function FigureLine({ item, draft, periodo, corte, seguimiento, onType, title }: Titled) {
  const styles = useStyles();
  const { asm, accion, previous, captured, later } = item;
  const programado = programadoOfAccion(accion, asm.evaluacion, corte, seguimiento.calendar);
  const problem = draftProblem(item, draft);
  const isUnreadable = problem?.kind === 'badPercent';
  // What the cell carries from another month is shown, and is not of this one until somebody confirms it.
  const carried = accion.avance === undefined || captured ? '' : String(toPoints(accion.avance));
  return (
    <>
      <div className={styles.figures}>
        <Caption1>
          {previous === null
            ? texts.row.noPrevious
            : `${texts.row.previous(previous.periodo, previous.real, periodo)} →`}
        </Caption1>
        <Input
          size="small"
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={texts.row.input(title, periodo)}
          aria-invalid={isUnreadable}
          contentAfter="%"
          readOnly={later !== null}
          placeholder={carried}
          value={draft.avance ?? figuresOf(item).avance}
          onChange={(_event, { value }) => onType(item, 'avance', value)}
        />
        <Caption1 className={styles.programado} title={texts.row.programadoHint}>
          {texts.row.programado(programado)}
        </Caption1>
      </div>
      {later !== null && <Caption1>{texts.row.later(later)}</Caption1>}
      {problem !== null && problem.kind !== 'nothingToCapture' && (
        <Text role="alert">{rechazo(problem)}</Text>
      )}
    </>
  );
}

/** Built when it is first opened: fifty closed ones cost nothing. */
function Detail(props: Titled) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} aria-label={texts.row.detailOf(props.title)}>
        {texts.row.detail}
      </summary>
      {open && <RowDetail {...props} />}
    </details>
  );
}
