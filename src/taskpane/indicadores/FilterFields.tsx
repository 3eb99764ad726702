import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FIGURAS, ORDEN_SEMAFOROS } from '../../domain/indicadores/matriz/figuras';
import type { SemaforoIndicador } from '../../domain/indicadores/records';
import { inFigures } from '../../domain/messages/counted';
import { indicadorColours } from '../../workbook/matriz/colours';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import type { Choices, Filters } from './filters';
import { texts } from './texts';

const useStyles = makeStyles({
  semaforos: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  semaforo: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
  figura: {
    padding: '0 3px',
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
  /** Fluent's fields are wider than half a pane unless told. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%' },
});

interface FilterFieldsProps {
  readonly filters: Filters;
  readonly choices: Choices;
  /** Of the whole period: choosing one hides no other. */
  readonly conteo: Readonly<Record<SemaforoIndicador, number>>;
  readonly onFilters: (filters: Filters) => void;
}

/** How many there are of each semáforo, each a way to see only those, and the other filters. */
export function FilterFields({ filters, choices, conteo, onFilters }: FilterFieldsProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change });
  const shown = ORDEN_SEMAFOROS.filter((each) => conteo[each] > 0 || filters.semaforo === each);
  return (
    <div className={layout.column}>
      <div className={styles.semaforos} role="group" aria-label={texts.filtros.semaforos}>
        {shown.map((semaforo) => {
          const isPressed = filters.semaforo === semaforo;
          return (
            <Button
              key={semaforo}
              size="small"
              className={styles.semaforo}
              appearance={isPressed ? 'primary' : 'secondary'}
              aria-pressed={isPressed}
              onClick={() => set({ semaforo: isPressed ? '' : semaforo })}
            >
              <Figura semaforo={semaforo} />
              {`${semaforo} ${inFigures(conteo[semaforo])}`}
            </Button>
          );
        })}
      </div>
      <div className={styles.fields}>
        <Field label={texts.filtros.text} size="small" className={styles.wide}>
          <Input
            size="small"
            className={styles.input}
            type="search"
            placeholder={texts.filtros.textHint}
            value={filters.text}
            onChange={(_event, { value }) => set({ text: value })}
          />
        </Field>
        <Chooser
          label={texts.filtros.programa}
          all={texts.filtros.todos}
          value={filters.programa}
          options={choices.programas}
          onChange={(programa) => set({ programa })}
        />
        <Chooser
          label={texts.filtros.dependencia}
          all={texts.filtros.todas}
          value={filters.dependencia}
          options={choices.dependencias}
          onChange={(dependencia) => set({ dependencia })}
        />
      </div>
    </div>
  );
}

function Figura({ semaforo }: { readonly semaforo: SemaforoIndicador }) {
  const { fill, text } = indicadorColours[semaforo];
  return (
    <span className={useStyles().figura} style={{ backgroundColor: fill, color: text }} aria-hidden>
      {FIGURAS[semaforo]}
    </span>
  );
}

interface ChooserProps {
  readonly label: string;
  /** What the choice of none is called. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

function Chooser({ label, all, value, options, onChange }: ChooserProps) {
  const styles = useStyles();
  if (options.length < 2) return null;
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.input}
        value={value}
        onChange={(_event, chosen) => onChange(chosen.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    </Field>
  );
}
