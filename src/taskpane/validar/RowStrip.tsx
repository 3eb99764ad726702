import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../domain/advance/formatPercent';
import { cellText } from '../../domain/cell';
import { cellOf } from '../../domain/tables/tableData';
import type { RowCheck } from '../../domain/validation/recheckRow';
import { useLayoutStyles } from '../kit/layout';
import { SemaforoChip } from '../kit/SemaforoChip';
import { useNavigation } from '../navigation/navigation';
import { usePlace, useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { SeveridadChip } from './SeveridadChip';
import { texts } from './texts';
import { useRowCheck } from './useRowCheck';

const useStyles = makeStyles({
  strip: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  chip: { marginLeft: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
  },
});

/** How the row stands where the person is, seen from any view and followed while they type; nothing in the sheet changes. */
export function RowStrip() {
  const styles = useStyles();
  const { libro, fecha } = useSession();
  const place = usePlace();
  const [open, setOpen] = useKept('fila.open', false);
  const check = useRowCheck(libro.seguimiento, fecha, place);
  if (!check || !place) return null;
  const { observaciones, asm } = check;
  return (
    <section className={styles.strip} aria-label={texts.strip.name}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {/* Said aloud after an edit only: moving about would not let a screen reader finish a sentence. */}
          <span aria-live={place.edited ? 'polite' : 'off'}>
            {`${titleOf(check)}: ${texts.strip.count(observaciones.length)}`}
          </span>
          {asm && (
            <span className={styles.chip}>
              <SemaforoChip etiqueta={asm.juicio.etiqueta} />
            </span>
          )}
        </summary>
        {open && <RowDetails check={check} />}
      </details>
    </section>
  );
}

function RowDetails({ check: { asm, observaciones, row, table } }: { readonly check: RowCheck }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  return (
    // A scrolling part is to be reached with the keyboard.
    <div className={styles.body} tabIndex={0} role="group" aria-label={texts.strip.name}>
      {asm && <Judgement juicio={asm.juicio} />}
      {observaciones.length > 0 && (
        <>
          <ul className={layout.list}>
            {observaciones.map(({ regla, celda, severidad, columna, mensaje }) => (
              <li key={`${regla} ${celda}`}>
                <SeveridadChip severidad={severidad} /> <Caption1>{columna}</Caption1>
                <Text block size={200} className={layout.text}>
                  {mensaje}
                </Text>
              </li>
            ))}
          </ul>
          <div>
            <Button
              size="small"
              onClick={() => go('validar', row ? claveOf(row) || table.sheet : table.sheet)}
            >
              {texts.strip.see}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Judgement({
  juicio: { etiqueta, motivo, real, programado },
}: {
  readonly juicio: NonNullable<RowCheck['asm']>['juicio'];
}) {
  const percent = (fraction: number | null) =>
    fraction === null ? texts.strip.noFigure : formatPercent(fraction);
  return (
    <>
      <Text size={200} block>
        <strong>{texts.strip.why(etiqueta)}</strong> {motivo}
      </Text>
      <Caption1 block>{texts.strip.advance(percent(real), percent(programado))}</Caption1>
    </>
  );
}

function titleOf({ table, row }: RowCheck): string {
  return row ? texts.row(table.sheet, row.sheetRow, claveOf(row)) : texts.headings(table.sheet);
}

function claveOf(row: NonNullable<RowCheck['row']>): string {
  return cellText(cellOf(row, 'clave'));
}
